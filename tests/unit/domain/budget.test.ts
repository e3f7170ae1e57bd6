import { describe, expect, it } from 'vitest';
import {
  dayLeftMs,
  dayTotalMs,
  isSpent,
  minutesShown,
  sessionLeftMs,
} from '../../../utils/domain/budget';
import { isNoLimit } from '../../../utils/domain/noLimit';
import { MINUTE_MS } from '../../../utils/domain/time';
import { aDay, aSession } from './helpers/make';

const twenty = { dailyBudgetMinutes: 20, unlimited: false };
const day = aDay({
  spentMs: 3 * MINUTE_MS,
  earnedMs: 5 * MINUTE_MS,
  overtimeMs: 2 * MINUTE_MS,
});

describe('the budget of a day', () => {
  it('is what the person set, what was earned and what was added, less what is spent', () => {
    expect(dayLeftMs(day, twenty)).toBe(24 * MINUTE_MS);
    expect(dayTotalMs(day, twenty)).toBe(27 * MINUTE_MS);
  });

  it('can be overdrawn, and be a fraction of a minute', () => {
    expect(dayLeftMs(aDay({ spentMs: 90_000 }), { ...twenty, dailyBudgetMinutes: 0.5 })).toBe(
      -60_000,
    );
  });

  it('has no end without a limit, however much was spent', () => {
    const free = { ...twenty, unlimited: true };
    const left = dayLeftMs(aDay({ spentMs: 20 * 60 * MINUTE_MS }), free);
    expect(isNoLimit(left)).toBe(true);
    expect(isNoLimit(dayTotalMs(day, free))).toBe(true);
    expect(isNoLimit(dayLeftMs(day, { ...twenty, dailyBudgetMinutes: 24 * 60 }))).toBe(false);
    expect(JSON.parse(JSON.stringify(left))).toBe(left);
  });

  it('is over when less than half a second is left', () => {
    expect([500, 499, 0, -1].map(isSpent)).toEqual([false, true, true, true]);
  });
});

describe('what is left of a session', () => {
  const session = aSession({ plannedMs: 10 * MINUTE_MS, spentMs: 4 * MINUTE_MS });

  it('is what was planned, less what is spent', () => {
    expect(sessionLeftMs(session, 60 * MINUTE_MS)).toBe(6 * MINUTE_MS);
  });

  it('is never more than what is left of the day', () => {
    expect(sessionLeftMs(session, 2 * MINUTE_MS)).toBe(2 * MINUTE_MS);
    expect(sessionLeftMs(session, -7)).toBe(-7);
  });

  it('grows with each extension of time', () => {
    const overtimes = [
      { atMs: 1, ms: 5 * MINUTE_MS, kind: 'own' as const },
      { atMs: 2, ms: 2 * MINUTE_MS, kind: 'finish' as const },
    ];
    expect(sessionLeftMs({ ...session, overtimes }, 60 * MINUTE_MS)).toBe(13 * MINUTE_MS);
  });
});

describe('the minutes shown', () => {
  it.each([
    [20 * MINUTE_MS, 20],
    [20 * MINUTE_MS - 1, 20],
    [19 * MINUTE_MS + 1, 20],
    [MINUTE_MS, 1],
    [1, 1],
    [0, 0],
    [-5 * MINUTE_MS, 0],
    [6 * MINUTE_MS + 1e-9, 6],
  ])('of %d ms are %i: started ones count', (ms, shown) => {
    expect(minutesShown(ms)).toBe(shown);
  });
});
