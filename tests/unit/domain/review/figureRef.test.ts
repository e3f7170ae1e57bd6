import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../utils/domain/calendar';
import {
  FIGURE_NAMES,
  type FigureName,
  originsOf,
  withoutOrigins,
} from '../../../../utils/domain/review/figureRef';
import { type Figures, figuresOf } from '../../../../utils/domain/review/figures';
import type { Origins } from '../../../../utils/domain/review/origins';
import type { Period } from '../../../../utils/domain/review/period';
import type { GoalCounts } from '../../../../utils/domain/review/visits';
import { holds, SEED } from '../helpers/seed';
import { aBareAction, arranged, aVisit, parisAt } from './records';
import { someDay, someSources } from './someRecords';

const TODAY = '2026-11-23';
const somePeriod = fc
  .tuple(someDay, fc.nat(60))
  .map(([from, days]): Period => ({ from, to: addDays(from, days) }));
const someFigures = fc
  .tuple(someSources, somePeriod)
  .map(([sources, period]) => figuresOf(arranged(sources), period, TODAY, { hourlyRate: 60 }));

const GOALS = {
  visits: 'visits',
  goalsReached: 'reached',
  goalsPartly: 'partly',
  goalsMissed: 'missed',
  goalsUnanswered: 'unanswered',
} as const satisfies Partial<Record<FigureName, keyof GoalCounts>>;

/** Sums of time, and what is made of them. */
type OfTime = 'ratio' | 'online' | 'allTime' | 'struck' | 'beyondBudget';

/** What stands on the page for each figure that counts things; the others are sums of time. */
function shownAs({ funnel, contracts, offline, promises, gates, goals }: Figures) {
  return {
    attempts: funnel.attempts.count,
    conversations: funnel.conversations.count,
    needs: funnel.needs.count,
    offers: funnel.offers.count,
    won: contracts.won.count,
    strict: contracts.strict.count,
    generous: contracts.generous.count,
    withoutValue: contracts.withoutValue.count,
    lost: contracts.lost.count,
    open: contracts.open.count,
    actions: funnel.actions.count,
    declared: offline.declared.count,
    assumed: offline.assumed.count,
    stepsDue: promises.due.count,
    stepsKept: promises.kept.count,
    stepsLate: promises.late.count,
    stepsOpen: promises.open.count,
    stepsPending: promises.pending.count,
    gatesShown: gates.shown.count,
    gatesDismissed: gates.dismissed.count,
    visits: goals.visits.count,
    goalsReached: goals.reached.count,
    goalsPartly: goals.partly.count,
    goalsMissed: goals.missed.count,
    goalsUnanswered: goals.unanswered.count,
    goalsAnswered: goals.share.whole,
    stepsSettled: promises.share.whole,
    offline: offline.declared.count + offline.assumed.count,
  } satisfies Record<Exclude<FigureName, OfTime>, number>;
}

function different(origins: Origins): number {
  return Object.values(origins).reduce((sum, ids) => sum + new Set<string>(ids).size, 0);
}

/** Every number, word and truth in a value, with the way to it. */
function leaves(value: unknown, way = ''): [way: string, leaf: unknown][] {
  if (typeof value !== 'object' || value === null) return [[way, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${way}.${key}`));
}

describe(`what made a figure (seed ${SEED})`, () => {
  it('is exactly as many things as the figure counts', () => {
    holds(
      fc.property(someFigures, (figures) => {
        for (const [name, count] of Object.entries(shownAs(figures))) {
          const origins = originsOf(figures, { name: name as FigureName });
          expect([name, different(origins)]).toEqual([name, count]);
        }
      }),
    );
  });

  it('is as many as that of one network or one purpose, and all of them together', () => {
    holds(
      fc.property(someFigures, (figures) => {
        for (const name of Object.keys(GOALS) as (keyof typeof GOALS)[]) {
          for (const one of figures.goals.byNetwork) {
            const origins = originsOf(figures, { name, network: one.key });
            expect(different(origins)).toBe(one[GOALS[name]].count);
          }
          const byPurpose = figures.goals.byPurpose.map((one) => {
            const origins = originsOf(figures, { name, purpose: one.key });
            expect(different(origins)).toBe(one[GOALS[name]].count);
            return origins.sessions ?? [];
          });
          expect(byPurpose.flat().toSorted()).toEqual(
            originsOf(figures, { name }).sessions?.toSorted(),
          );
        }
      }),
    );
  });

  it('of time are the visits and days that have any, of one network or purpose its own', () => {
    holds(
      fc.property(someFigures, (figures) => {
        const { online, beyondBudget } = figures;
        for (const name of ['online', 'struck'] as const) {
          const ms = name === 'online' ? online.ms : online.struck.ms;
          expect(different(originsOf(figures, { name })) > 0).toBe(ms > 0);
        }
        expect(originsOf(figures, { name: 'beyondBudget' }).days).toEqual(beyondBudget.days);
        for (const { key, sessions } of online.byNetwork) {
          expect(originsOf(figures, { name: 'online', network: key })).toEqual({ sessions });
        }
        for (const { key, sessions } of online.byPurpose) {
          expect(originsOf(figures, { name: 'online', purpose: key })).toEqual({ sessions });
        }
      }),
    );
  });
});

describe('a figure that the period does not have', () => {
  const figures = figuresOf(arranged({}), { from: TODAY, to: TODAY }, TODAY);

  it.each(FIGURE_NAMES)('has nothing that made it: %s', (name) => {
    for (const part of [{}, { network: 'facebook' }, { purpose: 'own-fair' }] as const) {
      expect(different(originsOf(figures, { name, ...part }))).toBe(0);
    }
  });
});

describe('figures without what made them', () => {
  it(`keep every number and name no session, action or opportunity (seed ${SEED})`, () => {
    holds(
      fc.property(someFigures, (figures) => {
        const all = leaves(figures);
        const bare = withoutOrigins(figures);
        const kept = all.filter(([way]) => !/\.(from|sessions)\./.test(way));
        expect(leaves(bare)).toEqual(kept);
        // Those that were given stay as they are.
        expect(leaves(figures)).toEqual(all);
        for (const name of FIGURE_NAMES) {
          const { days: _kept, ...rest } = originsOf(bare, { name });
          expect(different(rest)).toBe(0);
        }
      }),
    );
  });

  it('still say which period they are of', () => {
    const period = { from: '2026-11-01', to: '2026-11-30' };
    const record = arranged({
      sessions: [aVisit('s1', parisAt('2026-11-03'), 10)],
      actions: [aBareAction('a1', { on: '2026-11-04', reach: 'spoke' })],
    });
    const bare = withoutOrigins(figuresOf(record, period, TODAY));
    expect(bare.period).toEqual(period);
    expect([bare.online.sessions, bare.funnel.conversations]).toEqual([[], { count: 1, from: {} }]);
  });
});
