import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../utils/domain/calendar';
import type { Arranged, ReviewSources } from '../../../../utils/domain/review/arrange';
import { courseOf } from '../../../../utils/domain/review/course';
import { type Figures, figuresOf } from '../../../../utils/domain/review/figures';
import { type Period, weeksOf } from '../../../../utils/domain/review/period';
import { holds, SEED } from '../helpers/seed';
import { arranged } from './records';
import { someDay, someSources } from './someRecords';

const TODAY = '2026-11-23';
const somePeriod = fc
  .tuple(someDay, fc.nat(60))
  .map(([from, days]): Period => ({ from, to: addDays(from, days) }));

/** All figures that are counts or sums of time: those that add up over parts of a period. */
function sumsOf({ online, offline, funnel, promises, gates, goals, ...rest }: Figures) {
  const { beyondBudget, contracts } = rest;
  return {
    online: online.ms,
    struck: online.struck.ms,
    offline: offline.minutes,
    attempts: funnel.attempts.count,
    conversations: funnel.conversations.count,
    needs: funnel.needs.count,
    offers: funnel.offers.count,
    won: funnel.won.count,
    actions: funnel.actions.count,
    due: promises.due.count,
    kept: promises.kept.count,
    late: promises.late.count,
    open: promises.open.count,
    pending: promises.pending.count,
    shown: gates.shown.count,
    dismissed: gates.dismissed.count,
    visits: goals.visits.count,
    reached: goals.reached.count,
    overtime: beyondBudget.ms,
    strict: contracts.strict.count,
    generous: contracts.generous.count,
    lost: contracts.lost.count,
    value: contracts.values.reduce((sum, { all }) => sum + all, 0),
  };
}

const sumsIn = (record: Arranged, period: Period) => sumsOf(figuresOf(record, period, TODAY));
const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

describe(`of whatever record (seed ${SEED})`, () => {
  it('the weeks of a period add up to the period', () => {
    holds(
      fc.property(someSources, somePeriod, (sources, period) => {
        const record = arranged(sources);
        const weeks = weeksOf(period).map((week) => sumsIn(record, week));
        for (const [key, whole] of Object.entries(sumsIn(record, period))) {
          expect([key, total(weeks.map((week) => week[key as keyof typeof week]))]).toEqual([
            key,
            whole,
          ]);
        }
      }),
    );
  });

  it('a longer period never has less of anything', () => {
    holds(
      fc.property(
        someSources,
        somePeriod,
        fc.nat(20),
        fc.nat(20),
        (sources, period, before, after) => {
          const record = arranged(sources);
          const longer = { from: addDays(period.from, -before), to: addDays(period.to, after) };
          const sums = sumsIn(record, longer);
          for (const [key, less] of Object.entries(sumsIn(record, period))) {
            expect(sums[key as keyof typeof sums], key).toBeGreaterThanOrEqual(less);
          }
        },
      ),
    );
  });

  it('its order does not matter', () => {
    const turned = (sources: ReviewSources): ReviewSources => ({
      sessions: sources.sessions.toReversed(),
      openings: sources.openings.toReversed(),
      overtimes: sources.overtimes.toReversed(),
      actions: sources.actions.toReversed(),
      opportunities: sources.opportunities.toReversed(),
      people: sources.people.toReversed(),
      strikes: (sources.strikes ?? []).toReversed(),
    });
    holds(
      fc.property(someSources, somePeriod, (sources, period) => {
        const figures = figuresOf(arranged(sources), period, TODAY);
        expect(figuresOf(arranged(turned(sources)), period, TODAY)).toEqual(figures);
      }),
    );
  });

  it('the parts of a figure make the whole, and each count has as many origins', () => {
    holds(
      fc.property(someSources, somePeriod, (sources, period) => {
        const figures = figuresOf(arranged(sources), period, TODAY);
        const { online, offline, funnel, promises, goals, beyondBudget, contracts } = figures;
        for (const parts of [online.byNetwork, online.byPurpose]) {
          expect(total(parts.map(({ ms }) => ms))).toBe(online.ms);
          expect(parts.flatMap(({ sessions }) => sessions).toSorted()).toEqual(
            online.sessions.toSorted(),
          );
        }
        expect(total(funnel.byKind.map(({ actions }) => actions.count))).toBe(funnel.actions.count);
        const { due, kept, late, open, pending } = promises;
        expect(total([kept, late, open, pending].map(({ count }) => count))).toBe(due.count);
        for (const by of [goals.byNetwork, goals.byPurpose]) {
          expect(total(by.map(({ visits }) => visits.count))).toBe(goals.visits.count);
        }
        const { reached, partly, missed, unanswered, visits } = goals;
        expect(total([reached, partly, missed, unanswered].map(({ count }) => count))).toBe(
          visits.count,
        );
        const { reasons, withoutReason } = beyondBudget;
        expect(total([...reasons, withoutReason].map(({ ms }) => ms))).toBe(beyondBudget.ms);
        expect(offline.declaredMinutes + offline.assumedMinutes).toBe(offline.minutes);
        const { won, strict, generous } = contracts;
        expect(strict.count).toBeLessThanOrEqual(generous.count);
        expect(generous.count).toBeLessThanOrEqual(won.count);
        for (const { count, from } of [...Object.values(funnel), won, due, visits].filter(
          isCount,
        )) {
          expect(total(Object.values(from).map((ids) => new Set(ids).size))).toBe(count);
        }
      }),
    );
  });

  it('over all time, what was won had an offer, and what had an offer was a need', () => {
    const always = { from: '2000-01-01', to: '2100-01-01' };
    holds(
      fc.property(someSources, (sources) => {
        const { needs, offers, won } = figuresOf(arranged(sources), always, TODAY).funnel;
        const idsIn = (count: typeof needs) => new Set(count.from.opportunities);
        expect(idsIn(won).isSubsetOf(idsIn(offers))).toBe(true);
        expect(idsIn(offers).isSubsetOf(idsIn(needs))).toBe(true);
      }),
    );
  });

  it('the course of a chart says what the figures of each week say', () => {
    holds(
      fc.property(someSources, somePeriod, (sources, period) => {
        const record = arranged(sources);
        for (const point of courseOf(record, weeksOf(period))) {
          const { online, funnel, minutesPerConversation } = figuresOf(record, point.period, TODAY);
          expect(point).toEqual({
            period: point.period,
            onlineMs: online.ms,
            actions: funnel.actions.count,
            attempts: funnel.attempts.count,
            conversations: funnel.conversations.count,
            needs: funnel.needs.count,
            minutesPerConversation,
          });
        }
      }),
      50,
    );
  });
});

function isCount(value: unknown): value is Figures['funnel']['won'] {
  return typeof value === 'object' && value !== null && 'count' in value;
}
