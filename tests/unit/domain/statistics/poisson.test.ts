import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gammaP, lnGamma } from '../../../../utils/domain/statistics/gamma';
import { poissonInterval, rateOf } from '../../../../utils/domain/statistics/poisson';
import { holds } from '../helpers/seed';

/** The chance of at most so many, added up term by term. */
function atMost(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let k = 1; k <= count; k++) {
    term *= mean / k;
    sum += term;
  }
  return sum;
}

describe('the exact interval of a count', () => {
  it.each([
    [0, 0, 3.6889],
    [1, 0.0253, 5.5716],
    [3, 0.6187, 8.7673],
    [10, 4.7954, 18.3904],
    [100, 81.3636, 121.6272],
  ])('of %i is %f to %f, as published', (count, low, high) => {
    const interval = poissonInterval(count);
    expect(interval.low).toBeCloseTo(low, 3);
    expect(interval.high).toBeCloseTo(high, 3);
  });

  it('leaves 2.5 % on each side, by the plain sum', () => {
    holds(
      fc.property(fc.integer({ min: 1, max: 300 }), (count) => {
        const { low, high } = poissonInterval(count);
        expect(1 - atMost(count - 1, low)).toBeCloseTo(0.025, 9);
        expect(atMost(count, high)).toBeCloseTo(0.025, 9);
      }),
    );
  });

  it('is right for a large record, too', () => {
    const { low, high } = poissonInterval(100_000);
    expect(low).toBeCloseTo(100_000 - 1.96 * Math.sqrt(100_000) + 0.95, -1);
    expect(high).toBeCloseTo(100_000 + 1.96 * Math.sqrt(100_000) + 1.95, -1);
  });

  it.each([-1, 1.5, Number.NaN])('of %f is refused', (count) => {
    expect(() => poissonInterval(count)).toThrow(RangeError);
  });

  it('is given per hour or week, and of no time not at all', () => {
    const rate = rateOf(3, 4);
    expect(rate?.rate).toBe(0.75);
    expect(rate?.interval.low).toBeCloseTo(0.6187 / 4, 4);
    expect(rate?.interval.high).toBeCloseTo(8.7673 / 4, 4);
    expect(rateOf(0, 0)).toBeUndefined();
  });
});

describe('the functions below it', () => {
  it('know the factorials and the root of π', () => {
    expect(lnGamma(1)).toBeCloseTo(0, 14);
    expect(lnGamma(11)).toBeCloseTo(Math.log(3_628_800), 12);
    expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13);
  });

  it('know the exponential distribution and both sides of where the method changes', () => {
    expect(gammaP(1, 2)).toBeCloseTo(1 - Math.exp(-2), 14);
    expect(gammaP(5, 0)).toBe(0);
    for (const x of [5.999, 6.001]) expect(gammaP(5, x)).toBeCloseTo(1 - atMost(4, x), 13);
  });
});
