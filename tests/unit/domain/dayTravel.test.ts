import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, dayAt } from '../../../utils/domain/day';
import { HOUR_MS } from '../../../utils/domain/time';
import { aDay, at, NOON, PARIS, ruleIn } from './helpers/make';
import { holds, SEED } from './helpers/seed';

const TOKYO = ruleIn('Asia/Tokyo');
const NEW_YORK = ruleIn('America/New_York');
const HONOLULU = ruleIn('Pacific/Honolulu');
const AUCKLAND = ruleIn('Pacific/Auckland');
const RULES = [PARIS, TOKYO, NEW_YORK, HONOLULU, AUCKLAND, ruleIn('Australia/Lord_Howe', '00:00')];

describe('turning the clock back', () => {
  it.each([1, 12, 24, 43])('by %i hours opens no second budget', (hours) => {
    const day = aDay({ spentMs: 1_200_000 });
    expect(dayAt(day, NOON - hours * HOUR_MS, PARIS)).toBe(day);
  });

  it('by so much that the day lies more than 36 hours ahead is an error of the clock, and said so', () => {
    const day = aDay({ spentMs: 1_200_000 });
    const fresh = dayAt(day, day.startedAt - 36 * HOUR_MS - 1, PARIS);
    expect(fresh).toMatchObject({ key: '2026-11-21', spentMs: 0, clockError: true });
    expect(dayAt(day, day.startedAt - 36 * HOUR_MS, PARIS)).toBe(day);
  });

  it('after it was wrong by a year recovers at once, and the next day is an ordinary one', () => {
    const wrong = dayAt(aDay(), at('2027-11-23T12:00+01:00'), PARIS);
    const right = dayAt(wrong, NOON, PARIS);
    expect(right).toMatchObject({ key: '2026-11-23', clockError: true });
    expect(dayAt(right, NOON + 24 * HOUR_MS, PARIS)).toMatchObject({
      key: '2026-11-24',
      clockError: false,
    });
  });

  it('after it was put forward by a day gives no budget again for the day it had reached', () => {
    const tomorrow = dayAt(aDay({ spentMs: 9 }), NOON + 24 * HOUR_MS, PARIS);
    const spent = { ...tomorrow, spentMs: 1_200_000 };
    expect(dayAt(spent, NOON, PARIS)).toBe(spent);
    expect(dayAt(spent, NOON + 24 * HOUR_MS, PARIS)).toBe(spent);
  });
});

describe('a flight', () => {
  it('to the west opens no second budget', () => {
    const inTokyo = dayAt(undefined, at('2026-11-23T05:00+09:00'), TOKYO);
    expect(inTokyo.key).toBe('2026-11-23');
    const landed = dayAt(inTokyo, at('2026-11-22T22:00-05:00'), NEW_YORK);
    expect(landed).toBe(inTokyo);
    expect(dayAt(landed, at('2026-11-23T20:00-05:00'), NEW_YORK)).toBe(inTokyo);
    expect(dayAt(landed, at('2026-11-24T04:00-05:00'), NEW_YORK).key).toBe('2026-11-24');
  });

  it('to the east brings no second reset within twelve hours', () => {
    const inNewYork = dayAt(undefined, at('2026-11-23T04:10-05:00'), NEW_YORK);
    const earlyInTokyo = at('2026-11-24T04:10+09:00');
    expect(earlyInTokyo - inNewYork.startedAt).toBeLessThan(12 * HOUR_MS);
    expect(dayAt(inNewYork, earlyInTokyo, TOKYO)).toBe(inNewYork);
    const after = dayAt(inNewYork, inNewYork.startedAt + 12 * HOUR_MS, TOKYO);
    expect(after).toMatchObject({
      key: '2026-11-24',
      startedAt: inNewYork.startedAt + 12 * HOUR_MS,
    });
  });
});

describe(`going round the world for a week (seed ${SEED})`, () => {
  const hops = fc.array(
    fc.record({
      afterMs: fc.integer({ min: 1, max: 20 * HOUR_MS }),
      to: fc.constantFrom(...RULES),
    }),
    { minLength: 2, maxLength: 20 },
  );

  it('no two days begin within twelve hours, and no date comes twice', () => {
    holds(
      fc.property(hops, (flights) => {
        let now = NOON;
        const days: Day[] = [dayAt(undefined, now, PARIS)];
        for (const { afterMs, to } of flights) {
          for (const part of [0.5, 1]) {
            const day = dayAt(days.at(-1), now + afterMs * part, to);
            if (day !== days.at(-1)) days.push(day);
          }
          now += afterMs;
        }
        for (const [index, day] of days.slice(1).entries()) {
          const before = days[index];
          expect(day.startedAt - (before?.startedAt ?? 0)).toBeGreaterThanOrEqual(12 * HOUR_MS);
          expect(day.key > (before?.key ?? '')).toBe(true);
          expect(day.clockError).toBe(false);
        }
      }),
    );
  });
});
