import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../utils/domain/calendar';
import {
  beginExperiment,
  budgetOn,
  type Experiment,
  endOf,
  experimentSchema,
  goOn,
  planProblem,
  stopExperiment,
} from '../../../../utils/domain/review/experiment';
import { holds } from '../helpers/seed';

const plan = { budgets: [10, 30], weeks: 8, budgetBefore: 20 } as const;
const MONDAY = '2026-11-23';
const begun = beginExperiment(plan, MONDAY, 1);
const heads = () => 0;
const tails = () => 0.999;

describe('an experiment', () => {
  it('begins on the next Monday, or today if it is one', () => {
    expect(begun).toMatchObject({ state: 'running', startsOn: MONDAY, draws: [] });
    expect(beginExperiment(plan, '2026-11-24', 1).startsOn).toBe('2026-11-30');
    expect(beginExperiment(plan, '2026-11-29', 1).startsOn).toBe('2026-11-30');
    expect(v.is(experimentSchema, begun)).toBe(true);
  });

  it.each([
    ['budgets-equal', { budgets: [10, 10], weeks: 8 }],
    ['budget-out-of-range', { budgets: [4, 10], weeks: 8 }],
    ['budget-out-of-range', { budgets: [10, 241], weeks: 8 }],
    ['budget-out-of-range', { budgets: [10, 20.5], weeks: 8 }],
    ['weeks-out-of-range', { budgets: [10, 30], weeks: 7 }],
    ['weeks-out-of-range', { budgets: [10, 30], weeks: 13 }],
  ] as const)('cannot begin when %s', (problem, wrong) => {
    expect(planProblem(wrong)).toBe(problem);
    expect(() => beginExperiment({ ...plan, ...wrong }, MONDAY, 1)).toThrow(problem);
  });

  it('throws the coin once a week, whichever day of it one comes', () => {
    const first = goOn(begun, MONDAY, heads, 2);
    expect(first.draws).toEqual([{ week: MONDAY, side: 0 }]);
    expect(goOn(first, '2026-11-29', tails, 3)).toBe(first);
    const second = goOn(first, '2026-12-03', tails, 3);
    expect(second.draws.at(-1)).toEqual({ week: '2026-11-30', side: 1 });
    expect(
      [MONDAY, '2026-11-29', '2026-11-30', '2026-12-07'].map((day) => budgetOn(second, day)),
    ).toEqual([10, 10, 30, undefined]);
  });

  it('does nothing before its first Monday', () => {
    const later = beginExperiment(plan, '2026-11-24', 1);
    expect(goOn(later, '2026-11-29', heads, 2)).toBe(later);
  });

  it('ends when its last Sunday is over, and no coin is thrown any more', () => {
    expect(endOf(begun)).toBe('2027-01-18');
    expect(goOn(begun, '2027-01-17', heads, 2).state).toBe('running');
    const ended = goOn(begun, '2027-01-18', heads, 2);
    expect(ended).toMatchObject({ state: 'ended', draws: [], updatedAt: 2 });
    expect(goOn(ended, '2027-02-01', heads, 3)).toBe(ended);
    expect(stopExperiment(ended, '2027-02-01', 3)).toBe(ended);
    expect(budgetOn(ended, MONDAY)).toBeUndefined();
  });

  it('can be stopped, and sets no budget from then on', () => {
    const stopped = stopExperiment(goOn(begun, MONDAY, heads, 2), '2026-11-25', 3);
    expect(stopped).toMatchObject({ state: 'stopped', stoppedOn: '2026-11-25' });
    expect(budgetOn(stopped, MONDAY)).toBeUndefined();
    expect(goOn(stopped, '2027-02-01', heads, 4)).toBe(stopped);
  });

  it.each([
    ['starts on a Tuesday', { startsOn: '2026-11-24' }],
    ['starts some day', { startsOn: 'soon' }],
    ['has two equal budgets', { budgets: [10, 10] }],
    ['counts something else', { outcome: 'minutes' }],
    ['lasts a year', { weeks: 52 }],
    ['was drawn on a Friday', { draws: [{ week: '2026-11-27', side: 0 }] }],
    ['has a third side', { draws: [{ week: MONDAY, side: 2 }] }],
  ])('is none that %s', (_what, some) => {
    expect(v.is(experimentSchema, { ...begun, ...some })).toBe(false);
  });

  it('has at most one throw a week, all of them within it, however one comes and goes', () => {
    const visits = fc.array(fc.tuple(fc.integer({ min: -10, max: 120 }), fc.boolean()));
    holds(
      fc.property(visits, (all) => {
        const inOrder = all.toSorted(([a], [b]) => a - b);
        const end = inOrder.reduce<Experiment>(
          (now, [day, isHeads]) => goOn(now, addDays(MONDAY, day), isHeads ? heads : tails, day),
          begun,
        );
        const weeks = end.draws.map(({ week }) => week);
        expect(new Set(weeks).size).toBe(weeks.length);
        for (const week of weeks) expect(week >= MONDAY && week < endOf(end)).toBe(true);
        expect(v.is(experimentSchema, end)).toBe(true);
      }),
    );
  });
});
