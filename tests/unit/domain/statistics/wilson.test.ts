import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../../../../utils/domain/statistics/wilson';
import { holds } from '../helpers/seed';

describe('the interval of a share', () => {
  it.each([
    [0, 10, 0, 0.2775],
    [1, 10, 0.0179, 0.4042],
    [3, 20, 0.0524, 0.3604],
    [2, 37, 0.015, 0.177],
    [10, 40, 0.1419, 0.4019],
  ])('of %i in %i is %f to %f, as published', (part, whole, low, high) => {
    const interval = wilson(part, whole);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('of nothing is anything, of all ends at 1, of none begins at 0', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
    expect(wilson(7, 7).high).toBe(1);
    expect(wilson(0, 7).low).toBe(0);
  });

  it.each([
    [3, 2],
    [-1, 2],
    [Number.NaN, 2],
  ])('of %f in %f is refused', (part, whole) => {
    expect(() => wilson(part, whole)).toThrow(RangeError);
  });

  it('holds the share, mirrors that of the rest, and narrows with more of the same', () => {
    const counts = fc.nat(500).chain((whole) => fc.tuple(fc.nat(whole), fc.constant(whole + 1)));
    holds(
      fc.property(counts, ([part, whole]) => {
        const { low, high } = wilson(part, whole);
        expect(low).toBeLessThanOrEqual(part / whole);
        expect(high).toBeGreaterThanOrEqual(part / whole);
        expect(wilson(whole - part, whole).high).toBeCloseTo(1 - low, 12);
        const more = wilson(part * 4, whole * 4);
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });
});
