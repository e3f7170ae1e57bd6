import { describe, expect, it } from 'vitest';
import { dayLeftMs, sessionLeftMs } from '../../../utils/domain/budget';
import {
  canFinish,
  extendByMore,
  extendToFinish,
  FINISH_MS,
  MORE_MS,
  pays,
  priceOfMore,
} from '../../../utils/domain/overtime';
import type { Overtime } from '../../../utils/domain/session';
import { MINUTE_MS } from '../../../utils/domain/time';
import { aDay, aSession, NOON } from './helpers/make';

const twenty = { dailyBudgetMinutes: 20, unlimited: false };
const spentDay = aDay({ spentMs: 20 * MINUTE_MS });
const beyond = (reason?: string): Overtime => ({
  atMs: NOON,
  ms: MORE_MS,
  kind: 'beyond',
  ...(reason && { reason }),
});
const ladder = (...overtimes: Overtime[]) => priceOfMore({ overtimes }, 0, { strict: false });

describe('the price of five more minutes', () => {
  it('is one press while the day has time', () => {
    const overtimes = [beyond('a'), beyond('b'), beyond('c')];
    expect(priceOfMore({ overtimes }, MINUTE_MS, { strict: false })).toEqual({ kind: 'press' });
  });

  it('climbs with each one beyond the budget: a press, a reason, the last reason again', () => {
    expect(ladder()).toEqual({ kind: 'press' });
    expect(ladder(beyond())).toEqual({ kind: 'reason' });
    expect(ladder(beyond(), beyond('my reason'))).toEqual({ kind: 'retype', reason: 'my reason' });
    expect(ladder(beyond(), beyond('first'), beyond('second'))).toEqual({
      kind: 'retype',
      reason: 'second',
    });
  });

  it('is a reason the second time, though one was given the first time', () => {
    expect(ladder(beyond('why'))).toEqual({ kind: 'reason' });
  });

  it('is a reason again where none was kept to retype', () => {
    expect(ladder(beyond(), beyond())).toEqual({ kind: 'reason' });
  });

  it('begins with a reason in strict mode, and asks for the same again afterwards', () => {
    const strict = (...overtimes: Overtime[]) => priceOfMore({ overtimes }, 0, { strict: true });
    expect(strict()).toEqual({ kind: 'reason' });
    expect(strict(beyond('why'))).toEqual({ kind: 'retype', reason: 'why' });
    expect(strict(beyond())).toEqual({ kind: 'reason' });
    expect(priceOfMore({ overtimes: [] }, MINUTE_MS, { strict: true })).toEqual({ kind: 'press' });
  });

  it('does not climb by the two minutes to finish', () => {
    expect(ladder({ atMs: NOON, ms: FINISH_MS, kind: 'finish' })).toEqual({ kind: 'press' });
  });
});

describe('paying', () => {
  const retype = { kind: 'retype', reason: 'Answer  Marie' } as const;

  it.each([
    [{ kind: 'press' } as const, '', true],
    [{ kind: 'reason' } as const, '   ab ', false],
    [{ kind: 'reason' } as const, 'abc', true],
    [retype, ' answer marie ', true],
    [retype, 'answer Paul', false],
    [retype, '', false],
  ])('%o with "%s" is %s', (price, typed, paid) => {
    expect(pays(price, typed)).toBe(paid);
  });
});

describe('five more minutes', () => {
  it('are five minutes, also for a day that was overdrawn', () => {
    for (const spentMs of [20 * MINUTE_MS, 20 * MINUTE_MS - 499, 31 * MINUTE_MS]) {
      const day = aDay({ spentMs });
      const after = extendByMore({ day, session: undefined }, dayLeftMs(day, twenty), NOON);
      expect(dayLeftMs(after.day, twenty)).toBe(MORE_MS);
      expect(after.day.spentMs).toBe(spentMs);
      expect(after.day.overtimes).toHaveLength(1);
    }
  });

  it('are five minutes of the session, too', () => {
    const session = aSession({ spentMs: 10 * MINUTE_MS });
    const after = extendByMore({ day: spentDay, session }, 0, NOON, ' a reason ');
    expect(after.session && sessionLeftMs(after.session, dayLeftMs(after.day, twenty))).toBe(
      MORE_MS,
    );
    expect(after.session?.overtimes).toEqual([
      { atMs: NOON, ms: MORE_MS, kind: 'beyond', reason: 'a reason' },
    ]);
  });

  it('are the day’s own while it has some, and cost the day nothing more', () => {
    const day = aDay({ spentMs: 17 * MINUTE_MS });
    const session = aSession({ spentMs: 10 * MINUTE_MS });
    const after = extendByMore({ day, session }, dayLeftMs(day, twenty), NOON);
    expect(after.day).toBe(day);
    expect(after.session?.overtimes[0]?.kind).toBe('own');
    expect(after.session && sessionLeftMs(after.session, 3 * MINUTE_MS)).toBe(3 * MINUTE_MS);
  });
});

describe('the last two minutes', () => {
  it('come once a session', () => {
    const session = aSession();
    expect(canFinish(session, aDay(), 20 * MINUTE_MS)).toBe(true);
    const after = extendToFinish(aDay(), session, 20 * MINUTE_MS, NOON);
    expect(after.session && canFinish(after.session, after.day, 20 * MINUTE_MS)).toBe(false);
  });

  it('come once a day beyond its budget, so that no round of short visits is free', () => {
    const spent = aDay({ spentMs: 20 * MINUTE_MS });
    const { day } = extendToFinish(spent, aSession(), 0, NOON);
    expect(canFinish(aSession(), day, 0)).toBe(false);
    expect(canFinish(aSession(), day, 2 * MINUTE_MS)).toBe(true);
  });

  it.each([
    [20, 0],
    [2, 0],
    [1, 1],
    [0, 2],
    [-3, 5],
  ])('with %d min left of the day add %d min to it', (left, added) => {
    const day = aDay({ spentMs: (20 - left) * MINUTE_MS });
    const session = aSession({ spentMs: 10 * MINUTE_MS });
    const after = extendToFinish(day, session, dayLeftMs(day, twenty), NOON);
    expect(after.day.overtimeMs).toBe(added * MINUTE_MS);
    expect(after.day.overtimes.map(({ ms }) => ms)).toEqual(added ? [added * MINUTE_MS] : []);
    const dayLeft = dayLeftMs(after.day, twenty);
    expect(after.session && sessionLeftMs(after.session, dayLeft)).toBe(FINISH_MS);
  });
});
