import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../utils/domain/calendar';
import {
  beginExperiment,
  type Experiment,
  stopExperiment,
} from '../../../../utils/domain/review/experiment';
import { resultOf } from '../../../../utils/domain/review/experimentResult';
import { reassignmentP } from '../../../../utils/domain/statistics/reassignment';
import { SEED } from '../helpers/seed';
import { chance, poissonCount, range } from './chance';

const MONDAY = '2026-11-23';
const weekOf = (index: number) => addDays(MONDAY, 7 * index);

/** An experiment of 12 weeks that has ended, and the conversations of its weeks. */
function ended(weeks: readonly (readonly [side: 0 | 1, conversations: number])[]) {
  const draws = weeks.map(([side], index) => ({ week: weekOf(index), side }));
  const begun = beginExperiment({ budgets: [10, 30], weeks: 12, budgetBefore: 20 }, MONDAY, 1);
  const { state: _running, ...fixed } = { ...begun, draws };
  const experiment = { ...fixed, state: 'ended' } as Experiment;
  const counts = new Map(weeks.map(([, conversations], index) => [weekOf(index), conversations]));
  return resultOf(experiment, ({ from }) => counts.get(from) ?? 0);
}

describe('the result of an experiment', () => {
  it('is nothing before its end, nor when it was stopped', () => {
    const begun = beginExperiment({ budgets: [10, 30], weeks: 8, budgetBefore: 20 }, MONDAY, 1);
    expect(resultOf(begun, () => 5)).toBeUndefined();
    expect(resultOf(stopExperiment(begun, MONDAY, 2), () => 5)).toBeUndefined();
  });

  it('tells the difference a week with its interval', () => {
    const result = ended([
      ...[7, 6, 8, 9, 6, 7].map((count) => [0, count] as const),
      ...[2, 3, 1, 2, 2, 3].map((count) => [1, count] as const),
    ]);
    expect(result).toMatchObject({
      verdict: 0,
      arms: [{ conversations: 43 }, { conversations: 13 }],
    });
    expect(result?.arms[0]).toMatchObject({ budgetMinutes: 10, weeks: range(6).map(weekOf) });
    expect(result?.difference?.difference).toBe(5);
    expect(result?.difference?.interval.low).toBeGreaterThan(2);
    expect(result?.difference?.interval.high).toBeLessThan(8);
    expect(result?.ratio.p).toBeLessThan(0.001);
    expect(result?.coinP).toBeCloseTo(2 / 924, 12);
  });

  it('tells it of the second budget, too', () => {
    const weeks = range(12).map((i) => (i % 2 ? ([1, 6] as const) : ([0, 1] as const)));
    expect(ended(weeks)).toMatchObject({ verdict: 1, difference: { difference: -5 } });
  });

  it.each([
    ['the coin always fell the same way', range(12).map(() => [0, 9] as const)],
    ['it was thrown for one week of the other', range(12).map((i) => [i ? 0 : 1, i ? 1 : 9])],
    ['there were 5 conversations', range(12).map((i) => [i % 2, i % 2 && i < 11 ? 1 : 0])],
    [
      '5 conversations lie on one side, though both tests find them uneven',
      range(12).map((i) => (i < 8 ? [0, 0] : [1, i < 11 ? 1 : 2])),
    ],
    [
      '7 against 1 could be chance, though they are spread evenly',
      range(12).map((i) => (i < 6 ? [0, i ? 1 : 2] : [1, i < 11 ? 0 : 1])),
    ],
    ['one week made all of it', range(12).map((i) => [i % 2, i === 5 ? 40 : 1])],
    ['there was never a throw', []],
  ] as [string, (readonly [0 | 1, number])[]][])('cannot be told when %s', (_what, weeks) => {
    expect(ended(weeks)?.verdict).toBe('cannot-tell');
  });

  it(`finds a difference that is none in at most 5 % of 2,000, even where weeks differ much (seed ${SEED})`, () => {
    const random = chance(80);
    const wrong = range(2_000).filter(() => {
      const weeks = range(12).map(() => {
        const side = random() < 0.5 ? 0 : 1;
        // Holidays and fairs: some weeks bring six times what others do.
        return [side, poissonCount(random() < 0.3 ? 12 : 2, random)] as const;
      });
      return ended(weeks)?.verdict !== 'cannot-tell';
    });
    expect(wrong.length).toBeLessThanOrEqual(100);
  });
});

describe('the ways in which a coin could have fallen', () => {
  it('are counted: of 6 in which two of four are dealt, two are as far apart', () => {
    expect(reassignmentP([9, 9, 1, 1], [true, true, false, false])).toBeCloseTo(1 / 3, 12);
    expect(reassignmentP([5, 5, 5, 5], [true, true, false, false])).toBe(1);
    expect(reassignmentP([5, 5], [true, true])).toBe(1);
  });

  it('are not counted for hours on end', () => {
    expect(() => reassignmentP(range(17), [])).toThrow(RangeError);
  });
});
