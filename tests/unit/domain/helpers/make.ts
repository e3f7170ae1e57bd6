import * as v from 'valibot';
import { calendarOf } from '../../../../utils/domain/calendar';
import type { Day, DayRule } from '../../../../utils/domain/day';
import { sessionIdSchema } from '../../../../utils/domain/ids';
import { beginSession, type Session } from '../../../../utils/domain/session';
import { MINUTE_MS } from '../../../../utils/domain/time';

/** Things to start a test from; each takes what matters to the test and makes up the rest. */
export const sessionId = (text: string) => v.parse(sessionIdSchema, text);

export function ruleIn(zone: string, dayStartsAt = '04:00'): DayRule {
  return { calendar: calendarOf(zone), dayStartsAt };
}

export const PARIS = ruleIn('Europe/Paris');

/** An instant from ISO text, such as `2026-03-29T02:30+01:00`. */
export const at = (iso: string) => Date.parse(iso);

/** Noon in Paris on a day without any clock change near. */
export const NOON = at('2026-11-23T12:00+01:00');

export function aSession(some: Partial<Session> = {}, startedAt = NOON): Session {
  const begun = beginSession(
    {
      id: sessionId('s1'),
      network: 'linkedin',
      goal: { purpose: 'messages', words: 'answer Marie' },
      plannedMs: 10 * MINUTE_MS,
    },
    startedAt,
  );
  return { ...begun, ...some };
}

export function aDay(some: Partial<Day> = {}): Day {
  return {
    key: '2026-11-23',
    startedAt: at('2026-11-23T04:00+01:00'),
    spentMs: 0,
    earnedMs: 0,
    overtimeMs: 0,
    elsewhereMs: 0,
    overtimes: [],
    clockError: false,
    ...some,
  };
}
