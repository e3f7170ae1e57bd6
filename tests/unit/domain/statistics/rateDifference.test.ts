import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { includes } from '../../../../utils/domain/statistics/interval';
import { rateDifference } from '../../../../utils/domain/statistics/rateDifference';
import { rateRatio } from '../../../../utils/domain/statistics/rateRatio';
import { holds } from '../helpers/seed';

describe('the difference of two rates', () => {
  it('has an interval made of the two exact ones', () => {
    // Garwood: 43 is 31.12 to 57.92, 13 is 6.92 to 22.23.
    const found = rateDifference({ events: 43, time: 6 }, { events: 13, time: 6 });
    expect(found?.difference).toBe(5);
    expect(found?.interval.low).toBeCloseTo(5 - Math.hypot(43 - 31.12, 22.23 - 13) / 6, 2);
    expect(found?.interval.high).toBeCloseTo(5 + Math.hypot(57.92 - 43, 13 - 6.92) / 6, 2);
  });

  it('is not to be had where a side has no time', () => {
    expect(rateDifference({ events: 4, time: 0 }, { events: 1, time: 3 })).toBeUndefined();
    expect(rateDifference({ events: 4, time: 3 }, { events: 0, time: 0 })).toBeUndefined();
  });

  it('turns round with its sides, and leaves 0 out where the exact test finds a difference', () => {
    const weeks = fc.integer({ min: 1, max: 11 });
    const tally = fc.record({ events: fc.nat(60), time: weeks });
    holds(
      fc.property(tally, tally, (first, second) => {
        const found = rateDifference(first, second);
        const turned = rateDifference(second, first);
        expect(found?.difference).toBeCloseTo(-(turned?.difference ?? 0), 12);
        expect(found?.interval.low).toBeCloseTo(-(turned?.interval.high ?? 0), 12);
        const isFound = rateRatio(first, second).p < 0.05;
        if (isFound && found && first.events + second.events >= 6) {
          expect(includes(found.interval, 0)).toBe(false);
        }
      }),
      500,
    );
  });
});
