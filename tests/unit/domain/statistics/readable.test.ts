import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsOf } from '../../../../utils/domain/statistics/readable';
import { holds } from '../helpers/seed';

const written = (value: number) => Number(value.toFixed(decimalsOf(value)));
const size = fc.double({ min: 1e-6, max: 1e6, noNaN: true });

describe('how many decimals a ratio is written with', () => {
  it.each([
    [394.41, '394'],
    [13.33, '13.3'],
    [7.5, '7.50'],
    [1.3216, '1.32'],
    [0.4, '0.40'],
    [0.0312, '0.031'],
    [0.000_42, '0.00042'],
    [0, '0'],
    [0.9984, '0.998'],
    [0.999_96, '0.99996'],
    [1.002, '1.002'],
    [0.4999, '0.4999'],
    [2.0004, '2.0004'],
    [1, '1.00'],
    [Infinity, 'Infinity'],
  ])('%f is %s', (value, words) => {
    expect(value.toFixed(decimalsOf(value))).toBe(words);
  });

  it('never carries a number over what a verdict rests on', () => {
    const near = fc
      .tuple(fc.constantFrom(0.5, 1, 2), fc.double({ min: -1e-3, max: 1e-3, noNaN: true }))
      .map(([bound, off]) => bound + (Math.abs(off) < 1e-7 ? 0 : off));
    holds(
      fc.property(fc.oneof(size, near), (value) => {
        for (const bound of [0.5, 1, 2]) {
          expect(Math.sign(written(value) - bound)).toBe(Math.sign(value - bound));
        }
      }),
      500,
    );
  });

  it('loses less than a twentieth of a number', () => {
    holds(
      fc.property(size, (value) => {
        expect(Math.abs(written(value) / value - 1)).toBeLessThanOrEqual(0.051);
      }),
      500,
    );
  });
});
