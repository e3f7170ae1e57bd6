import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../utils/domain/calendar';
import type { FigureRef } from '../../../../utils/domain/review/figureRef';
import { figuresOf } from '../../../../utils/domain/review/figures';
import { openedFigure } from '../../../../utils/domain/review/openedFigure';
import { type Period, weeksOf } from '../../../../utils/domain/review/period';
import { holds, SEED } from '../helpers/seed';
import { arranged } from './records';
import { someDay, someSources } from './someRecords';

const TODAY = '2026-11-23';
const ALL = 10_000;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const someReview = fc.tuple(someSources, someDay, fc.nat(60)).map(([sources, from, days]) => {
  const record = arranged(sources);
  const period: Period = { from, to: addDays(from, days) };
  return {
    period,
    figures: figuresOf(record, period, TODAY),
    opened: (figure: FigureRef) =>
      openedFigure(record, { period, today: TODAY, settings: {} }, figure, ALL),
  };
});

describe(`what an opened figure shows adds up to it (seed ${SEED})`, () => {
  it('of contracts and needs credited to one world', () => {
    holds(
      fc.property(someReview, ({ figures, opened }) => {
        for (const [name, compared] of [
          ['won', figures.byContracts],
          ['needs', figures.byNeeds],
        ] as const) {
          for (const way of ['strict', 'generous'] as const) {
            const countOf = (world: 'online' | 'offline') => {
              const { actions, opportunities } = opened({ name, credited: { way, world } });
              return actions.length + opportunities.length;
            };
            expect(countOf('online')).toBe(compared[way].online.events);
            expect(countOf('offline')).toBe(compared[way].offline.events);
          }
        }
      }),
    );
  });

  it('of values in one currency, or in none', () => {
    holds(
      fc.property(someReview, ({ figures: { contracts }, opened }) => {
        const worthOf = (name: FigureRef['name'], currency = 'unknown') =>
          sum(opened({ name, currency }).opportunities.map(({ value }) => value ?? Number.NaN));
        for (const { currency, all, strict, generous } of contracts.values) {
          expect(worthOf('won', currency)).toBeCloseTo(all, 6);
          expect(worthOf('strict', currency)).toBeCloseTo(strict, 6);
          expect(worthOf('generous', currency)).toBeCloseTo(generous, 6);
        }
        for (const { currency, value } of contracts.openValues) {
          expect(worthOf('open', currency)).toBeCloseTo(value, 6);
        }
      }),
    );
  });

  it('of time beyond the budget for one reason, or for none', () => {
    holds(
      fc.property(someReview, ({ figures: { beyondBudget }, opened }) => {
        const { reasons, withoutReason } = beyondBudget;
        for (const { words, times, ms } of [...reasons, { ...withoutReason, words: '' }]) {
          const given = opened({ name: 'beyondBudget', reason: words })
            .overtimes.flatMap(({ overtimes }) => overtimes)
            .filter(({ kind }) => kind !== 'own');
          expect([given.length, sum(given.map((one) => one.ms))]).toEqual([times, ms]);
        }
      }),
    );
  });

  it('of some weeks alone', () => {
    holds(
      fc.property(someReview, ({ period, figures, opened }) => {
        const weeks = weeksOf(period);
        const odd = weeks.filter((_week, index) => index % 2 === 1);
        const even = weeks.filter((_week, index) => index % 2 === 0);
        const both = [odd, even].map((periods) => opened({ name: 'actions', periods }).actions);
        expect(sum(both.map(({ length }) => length))).toBe(figures.funnel.actions.count);
        const ms = [odd, even].flatMap((periods) =>
          opened({ name: 'online', periods }).visits.flatMap(({ slices }) =>
            slices.map((part) => (part.isStruck ? 0 : part.ms)),
          ),
        );
        expect(sum(ms)).toBe(figures.online.ms);
      }),
    );
  });

  it('of the headline: its time and its conversations', () => {
    holds(
      fc.property(someReview, ({ figures, opened }) => {
        const { visits, actions } = opened({ name: 'ratio' });
        expect(actions).toHaveLength(figures.funnel.conversations.count);
        expect(visits).toHaveLength(figures.online.sessions.length);
        const all = opened({ name: 'allTime' });
        const { declared, assumed } = figures.offline;
        expect(all.actions).toHaveLength(declared.count + assumed.count);
        expect(all.visits).toEqual(visits);
      }),
    );
  });
});
