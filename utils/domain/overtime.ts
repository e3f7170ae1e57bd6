import { isSpent, plannedLeftMs } from './budget';
import type { Day } from './day';
import type { Overtime, Session } from './session';
import type { Settings } from './settings';
import { MINUTE_MS } from './time';

export const MORE_MS = 5 * MINUTE_MS;
export const FINISH_MS = 2 * MINUTE_MS;
export const REASON_MIN_LENGTH = 3;
/** How long the third step of the ladder waits before it can be pressed. */
export const RETYPE_WAIT_MS = 10_000;

/**
 * What the next "5 more minutes" asks for. It climbs with each one of the day, never resets sooner;
 * in strict mode it begins with a reason.
 */
export type Price = { kind: 'press' } | { kind: 'reason' } | { kind: 'retype'; reason: string };

export function priceOfMore(
  day: Pick<Day, 'overtimes'>,
  dayLeft: number,
  { strict }: Pick<Settings, 'strict'>,
): Price {
  if (!isSpent(dayLeft)) return { kind: 'press' };
  const beyond = day.overtimes.filter(({ kind }) => kind === 'beyond');
  if (beyond.length === 0) return { kind: strict ? 'reason' : 'press' };
  const reason = beyond.findLast((overtime) => overtime.reason)?.reason;
  return (beyond.length === 1 && !strict) || !reason
    ? { kind: 'reason' }
    : { kind: 'retype', reason };
}

/** Whether the typed words pay the price. Case and spaces are not what it is about. */
export function pays(price: Price, typed: string): boolean {
  switch (price.kind) {
    case 'press':
      return true;
    case 'reason':
      return typed.trim().length >= REASON_MIN_LENGTH;
    case 'retype':
      return normal(typed) === normal(price.reason);
  }
}

function normal(words: string): string {
  return words.trim().replace(/\s+/g, ' ').toLowerCase();
}

export interface Extended {
  day: Day;
  session: Session | undefined;
}

/**
 * Five more minutes: of the day's own time while there is some, beyond it afterwards. Beyond, a
 * day that was overdrawn (its budget was lowered, say) is first brought back to zero: five minutes
 * pressed are five minutes given.
 */
export function extendByMore(
  { day, session }: Extended,
  dayLeft: number,
  nowMs: number,
  reason?: string,
): Extended {
  const words = reason?.trim();
  const overtime: Overtime = {
    atMs: nowMs,
    ms: MORE_MS,
    kind: isSpent(dayLeft) ? 'beyond' : 'own',
    ...(words && { reason: words }),
  };
  return {
    day:
      overtime.kind === 'own'
        ? day
        : {
            ...day,
            overtimeMs: day.overtimeMs + MORE_MS - dayLeft,
            overtimes: [...day.overtimes, overtime],
          },
    session: session && withOvertime(session, overtime),
  };
}

/** What was attended past the planned time (seconds, as a rule) is not taken off what is given. */
function withOvertime(session: Session, overtime: Overtime): Session {
  const overdrawnMs = Math.max(0, -plannedLeftMs(session));
  const given = { ...overtime, ms: overtime.ms + overdrawnMs };
  return { ...session, overtimes: [...session.overtimes, given] };
}

/**
 * Whether this session may still take its last two minutes: once a session and, where they lie
 * beyond the day's budget, once a day, so that leaving and coming back buys nothing.
 */
export function canFinish(
  session: Pick<Session, 'overtimes'>,
  day: Pick<Day, 'overtimes'>,
  dayLeft: number,
): boolean {
  const took = ({ kind }: Overtime) => kind === 'finish';
  if (session.overtimes.some(took)) return false;
  return dayLeft >= FINISH_MS || !day.overtimes.some(took);
}

/** The last two minutes of a session, out of the day's time as far as there is some. */
export function extendToFinish(
  day: Day,
  session: Session,
  dayLeft: number,
  nowMs: number,
): Extended {
  const overtime: Overtime = { atMs: nowMs, ms: FINISH_MS, kind: 'finish' };
  const lacking = Math.max(0, FINISH_MS - dayLeft);
  return {
    day:
      lacking === 0
        ? day
        : {
            ...day,
            overtimeMs: day.overtimeMs + lacking,
            overtimes: [...day.overtimes, { ...overtime, ms: lacking }],
          },
    session: withOvertime(session, overtime),
  };
}
