import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaI } from '../../../../utils/domain/statistics/beta';
import { binomialP, clopperPearson } from '../../../../utils/domain/statistics/binomial';
import { includes } from '../../../../utils/domain/statistics/interval';
import { rateRatio } from '../../../../utils/domain/statistics/rateRatio';
import { holds } from '../helpers/seed';

const tally = fc.record({
  events: fc.nat(60),
  time: fc.double({ min: 0.1, max: 500, noNaN: true }),
});

describe('the ratio of two rates', () => {
  it('of 3 in 8 h to 1 in 20 h is 7.5 [0.6–394]', () => {
    const { ratio, interval } = rateRatio({ events: 3, time: 8 }, { events: 1, time: 20 });
    expect(ratio).toBe(7.5);
    expect(interval.low).toBeCloseTo(0.6, 2);
    expect(Math.round(interval.high)).toBe(394);
  });

  it('of 4 in 12 h to 1 in 40 h is 13.3 [1.32–657]', () => {
    const { ratio, interval } = rateRatio({ events: 4, time: 12 }, { events: 1, time: 40 });
    expect(ratio).toBeCloseTo(13.3, 1);
    expect(interval.low).toBeCloseTo(1.32, 2);
    expect(Math.round(interval.high)).toBe(657);
  });

  it.each([
    [5, 0, 0.0625],
    [6, 0, 0.0312],
    [8, 1, 0.0391],
    [7, 1, 0.0703],
  ])('in equal hours, %i to %i have a two-sided p of %f', (first, second, p) => {
    const time = 10;
    const there = rateRatio({ events: first, time }, { events: second, time });
    const back = rateRatio({ events: second, time }, { events: first, time });
    // 6–0 is 0.03125, published as 0.0312.
    expect(Math.abs(there.p - p)).toBeLessThanOrEqual(0.000_051);
    expect(back.p).toBeCloseTo(there.p, 14);
  });

  it('begins at 0 where the first has none, and is bounded by nothing where the second has none', () => {
    const none = { events: 0, time: 5 };
    const some = { events: 4, time: 5 };
    expect(rateRatio(none, some)).toMatchObject({ ratio: 0, interval: { low: 0 } });
    const upwards = rateRatio(some, none);
    expect(upwards.ratio).toBeUndefined();
    expect(upwards.interval.high).toBe(Infinity);
    expect(upwards.interval.low).toBeGreaterThan(0);
  });

  it.each([
    ['no events', { events: 0, time: 5 }, { events: 0, time: 7 }],
    ['no hours of the first', { events: 2, time: 0 }, { events: 9, time: 7 }],
    ['no hours of the second', { events: 2, time: 3 }, { events: 9, time: 0 }],
  ])('with %s says nothing', (_what, first, second) => {
    expect(rateRatio(first, second)).toEqual({
      ratio: undefined,
      interval: { low: 0, high: Infinity },
      p: 1,
    });
  });

  it('holds itself, turns round with its sides, and agrees with its p about 1', () => {
    holds(
      fc.property(tally, tally, (first, second) => {
        const { ratio, interval, p } = rateRatio(first, second);
        if (ratio !== undefined) expect(includes(interval, ratio)).toBe(true);
        const turned = rateRatio(second, first).interval;
        if (interval.low > 0) expect(turned.high * interval.low).toBeCloseTo(1, 6);
        if (Math.abs(p - 0.05) > 1e-9) expect(p < 0.05).toBe(!includes(interval, 1));
      }),
      500,
    );
  });
});

describe('the exact interval of a share', () => {
  it('is that of the published tables', () => {
    const interval = clopperPearson(1, 10);
    expect(interval.low).toBeCloseTo(0.0025, 4);
    expect(interval.high).toBeCloseTo(0.445, 3);
    expect(clopperPearson(0, 10).high).toBeCloseTo(0.3085, 4);
    expect(clopperPearson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it('rests on sums of the binomial, which the incomplete beta function gives at once', () => {
    // At least 3 of 5 at 0.4: 10·.4³·.6² + 5·.4⁴·.6 + .4⁵
    expect(betaI(0.4, 3, 3)).toBeCloseTo(0.31744, 12);
    expect([betaI(0, 2, 3), betaI(1, 2, 3)]).toEqual([0, 1]);
    expect(binomialP(5, 10, 0.5)).toBe(1);
  });
});
