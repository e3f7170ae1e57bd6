import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelledColumns, runsOf, ticksUpTo } from '../../../../utils/domain/review/chartScale';
import { holds } from '../helpers/seed';

describe('the lines of a chart', () => {
  it.each([
    [80, [0, 50, 100]],
    [95, [0, 50, 100]],
    [31, [0, 20, 40]],
    [3, [0, 1, 2, 3]],
    [4, [0, 2, 4]],
    [0.3, [0, 0.1, 0.2, 0.3]],
    [1500, [0, 500, 1000, 1500]],
    [0, [0, 1]],
  ])('up to %d stand at round values', (most, ticks) => {
    expect(ticksUpTo(most)).toEqual(ticks);
  });

  it('of things that come whole stand at whole numbers', () => {
    expect(ticksUpTo(1, 1)).toEqual([0, 1]);
    expect(ticksUpTo(2, 1)).toEqual([0, 1, 2]);
  });

  it('are few, even, round, and hold the greatest value without a step to spare', () => {
    const some = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
    holds(
      fc.property(some, fc.constantFrom(0, 1), (most, leastStep) => {
        const ticks = ticksUpTo(most, leastStep);
        const step = ticks[1] ?? Number.NaN;
        const top = ticks.at(-1) ?? Number.NaN;
        expect(ticks[0]).toBe(0);
        expect(ticks.length).toBeLessThanOrEqual(4);
        expect(top).toBeGreaterThanOrEqual(most * (1 - 1e-9));
        expect(top - step).toBeLessThan(most);
        expect(step).toBeGreaterThanOrEqual(leastStep);
        expect(step.toExponential()).toMatch(/^[125]e/);
        ticks.forEach((tick, index) => {
          expect(tick).toBeCloseTo(index * step, 9);
        });
      }),
      500,
    );
  });
});

describe('the columns with a label', () => {
  it('are all where they are few', () => {
    expect(labelledColumns(3, 4)).toEqual([0, 1, 2]);
    expect(labelledColumns(0, 4)).toEqual([]);
    expect(labelledColumns(12, 4)).toEqual([0, 4, 7, 11]);
  });

  it('are the first, the last, and some at about even distances', () => {
    holds(
      fc.property(
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 2, max: 6 }),
        (count, most) => {
          const columns = labelledColumns(count, most);
          const gaps = columns.slice(1).map((column, index) => column - (columns[index] ?? 0));
          expect(columns).toHaveLength(Math.min(count, most));
          expect([columns[0], columns.at(-1)]).toEqual([0, count - 1]);
          expect(Math.max(...gaps, 0) - Math.min(...gaps, Infinity)).toBeLessThanOrEqual(1);
          expect(gaps.every((gap) => gap > 0)).toBe(true);
        },
      ),
    );
  });
});

describe('the runs of a line', () => {
  const someValues = fc.array(fc.option(fc.nat(99), { nil: undefined }), { maxLength: 20 });

  it('end where a value is missing', () => {
    expect(runsOf([5, undefined, 7, 8, undefined])).toEqual([
      [{ column: 0, value: 5 }],
      [
        { column: 2, value: 7 },
        { column: 3, value: 8 },
      ],
    ]);
  });

  it('have every value once, in its column, and never bridge a gap', () => {
    holds(
      fc.property(someValues, (values) => {
        const runs = runsOf(values);
        const points = runs.flat();
        expect(points).toEqual(
          values.flatMap((value, column) => (value === undefined ? [] : [{ column, value }])),
        );
        for (const run of runs) {
          const [first, last] = [run[0]?.column ?? 0, run.at(-1)?.column ?? 0];
          expect(last - first).toBe(run.length - 1);
          expect([values[first - 1], values[last + 1]]).toEqual([undefined, undefined]);
        }
      }),
    );
  });
});
