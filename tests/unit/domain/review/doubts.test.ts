import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Comparison, compareWorlds } from '../../../../utils/domain/review/comparison';
import { doubtsOf, isAlike, verdictAt } from '../../../../utils/domain/review/doubts';
import type { ThroughNetwork } from '../../../../utils/domain/review/throughNetwork';
import { HOUR_MS } from '../../../../utils/domain/time';
import { holds } from '../helpers/seed';

function compared(
  counts: [strict: number, loose: number, none: number],
  online = 10,
  offline = 10,
) {
  const things = (['strict', 'loose', 'none'] as ThroughNetwork[]).flatMap((through, index) =>
    Array.from({ length: counts[index] ?? 0 }, () => ({ through })),
  );
  return compareWorlds(things, { onlineMs: online * HOUR_MS, offlineMinutes: offline * 60 });
}

describe('why one cannot tell', () => {
  it.each<[string, Comparison, string[]]>([
    ['nothing at all', compared([0, 0, 0]), ['few']],
    ['five', compared([0, 0, 5]), ['few']],
    ['six to none', compared([0, 0, 6]), []],
    ['six, evenly', compared([3, 0, 3]), ['interval']],
    ['no hour online', compared([0, 0, 9], 0), ['no-online']],
    ['no hour of the real world', compared([9, 0, 0], 10, 0), ['no-offline']],
    ['no hour, and few', compared([0, 0, 2], 0, 0), ['no-online', 'no-offline', 'few']],
    ['an interval that holds 1', compared([3, 0, 5]), ['interval']],
    ['another verdict for who credits more', compared([0, 8, 0]), ['credit']],
    ['no verdict at all for who credits more', compared([0, 3, 6]), ['credit']],
  ])('of %s', (_case, comparison, doubts) => {
    expect(doubtsOf(comparison)).toEqual(doubts);
  });

  it('is said whenever one cannot, and only then', () => {
    const counts = fc.tuple(fc.nat(12), fc.nat(12), fc.nat(12));
    holds(
      fc.property(counts, fc.nat(3), fc.nat(3), (some, online, offline) => {
        const comparison = compared(some, online, offline);
        expect(doubtsOf(comparison).length > 0).toBe(comparison.verdict === 'cannot-tell');
      }),
    );
  });
});

it('a verdict at half and at double the time is one that holds whomever one credits', () => {
  const close = compared([4, 0, 13]);
  expect([verdictAt(close, 'atHalf'), verdictAt(close, 'atDouble')]).toEqual([
    'less',
    'cannot-tell',
  ]);
  expect(verdictAt(compared([0, 8, 0]), 'atHalf')).toBe('cannot-tell');
});

it('both ways of crediting are alike where nothing lies between them', () => {
  expect(isAlike(compared([2, 0, 3]))).toBe(true);
  expect(isAlike(compared([2, 1, 3]))).toBe(false);
});
