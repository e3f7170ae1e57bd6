import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratioScale, SHARE_SCALE } from '../../../../utils/domain/statistics/scale';
import { holds } from '../helpers/seed';

const ratio = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
const ratios = fc.array(fc.oneof(ratio, fc.constantFrom(0, Infinity)), { maxLength: 8 });

describe('a scale of ratios', () => {
  it('has 1 in its middle, and half as far from it as double', () => {
    holds(
      fc.property(ratios, ratio, (values, value) => {
        const { at } = ratioScale(values);
        expect(at(1)).toBe(0.5);
        expect(at(1 / value) + at(value)).toBeCloseTo(1, 10);
      }),
    );
  });

  it('puts what is more farther on, and everything within itself', () => {
    holds(
      fc.property(ratios, ratio, ratio, (values, one, other) => {
        const { at } = ratioScale(values);
        const [less, more] = [at(Math.min(one, other)), at(Math.max(one, other))];
        expect(less).toBeLessThanOrEqual(more);
        expect(Math.min(less, 1 - more)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('shows all values up to a hundredfold, and says where the others lie', () => {
    holds(
      fc.property(ratios, (values) => {
        const { beyond } = ratioScale(values);
        for (const value of values) {
          if (value >= 1 / 100 && value <= 100) expect(beyond(value)).toBe(0);
          else expect(beyond(value)).toBe(value < 1 ? -1 : 1);
        }
      }),
    );
  });

  it.each([
    [[], [1 / 4, 1, 4]],
    [
      [0.3, 2],
      [1 / 4, 1, 4],
    ],
    [
      [0.2, 2],
      [1 / 10, 1, 10],
    ],
    [
      [0, 12, Infinity],
      [1 / 100, 1, 100],
    ],
    [[657], [1 / 100, 1, 100]],
  ])('of %j has the ends %j', (values, ticks) => {
    expect(ratioScale(values).ticks).toEqual(ticks);
  });

  it('draws what nothing bounds to its ends', () => {
    const { at } = ratioScale([2]);
    expect([at(0), at(Infinity), at(1 / 4), at(4), at(2)]).toEqual([0, 1, 0, 1, 0.75]);
  });
});

it('a scale of shares goes from none to all', () => {
  expect([0, 0.25, 1].map(SHARE_SCALE.at)).toEqual([0, 0.25, 1]);
  expect([-0.1, 0.5, 1.1].map(SHARE_SCALE.beyond)).toEqual([-1, 0, 1]);
});
