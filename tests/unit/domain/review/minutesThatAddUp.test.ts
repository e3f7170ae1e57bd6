import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesThatAddUp } from '../../../../utils/domain/review/minutesThatAddUp';
import { MINUTE_MS } from '../../../../utils/domain/time';
import { holds } from '../helpers/seed';

describe('minutes that add up', () => {
  it('raises those of which most would be cut off', () => {
    expect(minutesThatAddUp([4.6, 3.4, 3.4, 2.6].map((one) => one * MINUTE_MS))).toEqual([
      5, 3, 3, 3,
    ]);
    expect(minutesThatAddUp([4.7, 2.7, 2.7, 3.9].map((one) => one * MINUTE_MS))).toEqual([
      5, 3, 2, 4,
    ]);
    expect(minutesThatAddUp([])).toEqual([]);
  });

  it('adds up, each within a minute of what it is', () => {
    holds(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { maxLength: 6 }), (parts) => {
        const shown = minutesThatAddUp(parts);
        const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
        expect(sum(shown)).toBe(Math.round(sum(parts.map((ms) => ms / MINUTE_MS))));
        for (const [index, ms] of parts.entries()) {
          expect(Math.abs((shown[index] ?? 0) - ms / MINUTE_MS)).toBeLessThan(1);
        }
      }),
    );
  });
});
