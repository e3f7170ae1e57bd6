import { describe, expect, it } from 'vitest';
import { compareWorlds } from '../../../../utils/domain/review/comparison';
import type { ThroughNetwork } from '../../../../utils/domain/review/throughNetwork';
import { judge, weigh } from '../../../../utils/domain/review/verdict';
import { HOUR_MS } from '../../../../utils/domain/time';

const of = (events: number, hours: number) => ({ events, hours });

describe('the verdict', () => {
  it.each([
    ['cannot-tell', '1 in 20 h, the real world 3 in 8 h', of(1, 20), of(3, 8)],
    ['cannot-tell', '1 in 40 h, the real world 4 in 12 h: only 5', of(1, 40), of(4, 12)],
    ['cannot-tell', '0 to 5 in equal hours', of(0, 10), of(5, 10)],
    ['less', '0 to 6 in equal hours', of(0, 10), of(6, 10)],
    ['less', '1 to 8 in equal hours', of(1, 10), of(8, 10)],
    ['cannot-tell', '1 to 7 in equal hours', of(1, 10), of(7, 10)],
    ['more', '8 to 1 in equal hours', of(8, 10), of(1, 10)],
    ['cannot-tell', '10 to 10 in equal hours', of(10, 10), of(10, 10)],
    ['no-large-difference', '50 to 50 in equal hours', of(50, 10), of(50, 10)],
    ['no-large-difference', '1,300 to 1,000: more, but not much', of(1_300, 99), of(1_000, 99)],
    ['more', '40 to 10 in equal hours', of(40, 10), of(10, 10)],
    ['more', '70 to 40: more, and it may be much', of(70, 10), of(40, 10)],
    ['less', '40 to 70: less, and it may be much', of(40, 10), of(70, 10)],
    ['cannot-tell', 'nothing at all', of(0, 10), of(0, 10)],
    ['cannot-tell', '9 in the real world and no hour online', of(0, 0), of(9, 10)],
    ['cannot-tell', '9 in the real world in no hour', of(0, 10), of(9, 0)],
  ] as const)('is %s for %s', (verdict, _what, online, offline) => {
    expect(judge(online, offline).verdict).toBe(verdict);
  });

  it('never comes without its numbers', () => {
    const judged = judge(of(1, 40), of(4, 12));
    expect(judged).toMatchObject({ events: 5, online: of(1, 40), offline: of(4, 12) });
    expect(judged.ratio).toBeCloseTo(0.075, 12);
    expect(1 / judged.interval.low).toBeCloseTo(657, 0);
    expect(1 / judged.interval.high).toBeCloseTo(1.32, 2);
    expect(judged.online.rate?.rate).toBe(0.025);
    expect(judged.offline.rate?.interval.high).toBeGreaterThan(1 / 3);
    expect(judge(of(0, 0), of(9, 10)).online.rate).toBeUndefined();
  });

  it('is also given at half and at double the declared hours, and is firm if they agree', () => {
    const clear = weigh(of(1, 40), of(20, 10));
    expect([clear.verdict, clear.atHalf.verdict, clear.atDouble.verdict]).toEqual([
      'less',
      'less',
      'less',
    ]);
    expect(clear.isFirm).toBe(true);
    expect([clear.atHalf.offline.hours, clear.atDouble.offline.hours]).toEqual([5, 20]);
    const close = weigh(of(4, 20), of(13, 20));
    expect([close.verdict, close.atHalf.verdict, close.atDouble.verdict]).toEqual([
      'less',
      'less',
      'cannot-tell',
    ]);
    expect(close.isFirm).toBe(false);
  });
});

describe('online beside the real world', () => {
  const things = (strict: number, loose: number, none: number) =>
    (['strict', 'loose', 'none'] as const).flatMap((through: ThroughNetwork, index) =>
      Array.from({ length: [strict, loose, none][index] ?? 0 }, () => ({ through })),
    );
  const hours = { onlineMs: 10 * HOUR_MS, offlineMinutes: 600 };

  it('credits online with the least and with the most', () => {
    const { strict, generous } = compareWorlds(things(1, 2, 3), hours);
    expect([strict.online.events, strict.offline.events]).toEqual([1, 5]);
    expect([generous.online.events, generous.offline.events]).toEqual([3, 3]);
    expect(generous.offline.hours).toBe(10);
  });

  it('tells only what holds whomever one credits', () => {
    const split = compareWorlds(things(0, 8, 0), hours);
    expect([split.strict.verdict, split.generous.verdict]).toEqual(['less', 'more']);
    expect([split.verdict, split.isFirm]).toEqual(['cannot-tell', false]);
    expect(compareWorlds(things(0, 0, 40), hours)).toMatchObject({ verdict: 'less', isFirm: true });
  });
});
