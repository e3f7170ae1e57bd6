import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { msWithin, onlineTimeOf, slicesWithin } from '../../../../utils/domain/review/onlineTime';
import { type Strike, strikesOf } from '../../../../utils/domain/review/strike';
import type { Slice } from '../../../../utils/domain/slice';
import { HOUR_MS, MINUTE_MS } from '../../../../utils/domain/time';
import { NOON, sessionId } from '../helpers/make';
import { holds } from '../helpers/seed';
import { arranged, aVisit } from './records';

const bounds = { startMs: NOON, endMs: NOON + HOUR_MS };

const strike = (session: string, start: number, some: Partial<Strike> = {}): Strike => ({
  session: sessionId(session),
  start,
  isStruck: true,
  updatedAt: 1,
  ...some,
});

describe('the time online in a period', () => {
  it('is the sum of its slices, by network and by purpose, each with its visits', () => {
    const record = arranged({
      sessions: [
        aVisit('s1', NOON, 10),
        aVisit('s2', NOON + 20 * MINUTE_MS, 5, {
          network: 'facebook',
          goal: { purpose: 'watch', words: 'the news' },
        }),
        aVisit('s3', NOON + 30 * MINUTE_MS, 7, { goal: { purpose: 'watch', words: 'the news' } }),
        aVisit('later', NOON + HOUR_MS, 9),
      ],
    });
    expect(onlineTimeOf(record, bounds)).toEqual({
      ms: 22 * MINUTE_MS,
      sessions: ['s1', 's2', 's3'],
      byNetwork: [
        { key: 'linkedin', ms: 17 * MINUTE_MS, sessions: ['s1', 's3'] },
        { key: 'facebook', ms: 5 * MINUTE_MS, sessions: ['s2'] },
      ],
      byPurpose: [
        { key: 'watch', ms: 12 * MINUTE_MS, sessions: ['s2', 's3'] },
        { key: 'messages', ms: 10 * MINUTE_MS, sessions: ['s1'] },
      ],
      struck: { ms: 0, sessions: [], slices: 0 },
    });
  });

  it('counts a visit whose last word never came, as one of which nothing is known', () => {
    const { session: _never, ...torn } = aVisit('s1', NOON, 10);
    const { ms, byNetwork, byPurpose } = onlineTimeOf(arranged({ sessions: [torn] }), bounds);
    expect(ms).toBe(10 * MINUTE_MS);
    for (const parts of [byNetwork, byPurpose]) expect(parts[0]?.key).toBe('unknown');
  });

  it('cuts a slice at the bounds, in the measure of its credited time', () => {
    const half: Slice = [NOON - 10 * MINUTE_MS, NOON + 10 * MINUTE_MS, 12 * MINUTE_MS];
    expect(msWithin(half, bounds)).toBe(6 * MINUTE_MS);
    expect(msWithin([NOON - HOUR_MS, NOON, 5], bounds)).toBe(0);
    expect(msWithin([NOON + HOUR_MS, NOON + 2 * HOUR_MS, 5], bounds)).toBe(0);
  });

  it('gives a slice of a clock that was turned back to its start', () => {
    expect(msWithin([NOON, NOON - HOUR_MS, 5_000], bounds)).toBe(5_000);
    expect(msWithin([NOON, NOON, 5_000], bounds)).toBe(5_000);
    expect(msWithin([NOON - 1, NOON - HOUR_MS, 5_000], bounds)).toBe(0);
    const visit = aVisit('s1', NOON, 0);
    const record = arranged({ sessions: [{ ...visit, slices: [[NOON, NOON - HOUR_MS, 5_000]] }] });
    expect(onlineTimeOf(record, bounds).ms).toBe(5_000);
  });

  it('leaves out what was struck out, and says how much', () => {
    const visit = aVisit('s1', NOON, 10);
    const second: Slice = [NOON + 15 * MINUTE_MS, NOON + 20 * MINUTE_MS, 5 * MINUTE_MS];
    const sessions = [{ ...visit, slices: [...visit.slices, second] }, aVisit('s2', NOON, 3)];
    const strikes = [strike('s1', second[0]), strike('s2', second[0]), strike('gone', NOON)];
    const record = arranged({ sessions, strikes });
    expect(onlineTimeOf(record, bounds)).toMatchObject({
      ms: 13 * MINUTE_MS,
      sessions: ['s1', 's2'],
      struck: { ms: 5 * MINUTE_MS, sessions: ['s1'], slices: 1 },
    });
    const [first] = record.sessions;
    expect(first && slicesWithin(first.record, bounds, record)).toEqual([
      { slice: visit.slices[0], ms: 10 * MINUTE_MS, isStruck: false },
      { slice: second, ms: 5 * MINUTE_MS, isStruck: true },
    ]);
  });

  it('parts that lie side by side add up to the slice', () => {
    const cuts = fc.array(fc.integer({ min: -100, max: 1_100 }), { maxLength: 6 });
    const slice = fc.tuple(fc.nat(1_000), fc.nat(1_000), fc.nat(3_000));
    holds(
      fc.property(slice, cuts, (one, some) => {
        const at = [-10_000, ...some.toSorted((a, b) => a - b), 10_000];
        const parts = at
          .slice(1)
          .map((endMs, index) => msWithin(one, { startMs: at[index] ?? 0, endMs }));
        expect(parts.reduce((sum, ms) => sum + ms, 0)).toBe(one[2]);
        for (const ms of parts) expect(ms).toBeGreaterThanOrEqual(0);
      }),
      1_000,
    );
  });
});

describe('a strike', () => {
  it('is taken back by a later word, whichever is named first', () => {
    const words = [strike('s1', 5), strike('s1', 5, { isStruck: false, updatedAt: 2 })];
    for (const all of [words, words.toReversed()]) expect(strikesOf(all).size).toBe(0);
    const again = [...words, strike('s1', 5, { updatedAt: 3 })];
    expect(strikesOf(again).get(sessionId('s1'))).toEqual(new Set([5]));
  });
});
