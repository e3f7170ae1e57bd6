import { isConversation, type RealWorldAction } from '../../utils/domain/action';
import { dayTotalMs, sessionLeftMs } from '../../utils/domain/budget';
import { type DateKey, dateKeyOf } from '../../utils/domain/calendar';
import type { Day } from '../../utils/domain/day';
import { runningSession, today } from '../../utils/domain/decide';
import { isPaused, type Pause } from '../../utils/domain/pause';
import type { Session } from '../../utils/domain/session';
import type { Settings } from '../../utils/domain/settings';
import type { Clock } from '../../utils/domain/time';
import type { LiveState } from '../../utils/storage/liveState';

/** The live state as it counts now. Times in ms. */
export interface DayNow {
  day: Day;
  settings: Settings;
  leftMs: number;
  totalMs: number;
  session: Session | undefined;
  sessionLeftMs: number;
  pause: Pause | undefined;
  /** The calendar date, which is not the budget's day in the small hours. */
  date: DateKey;
}

export function dayNow(live: LiveState, { wallMs, calendar }: Clock): DayNow {
  const nowMs = wallMs();
  const { dayStartsAt } = live.settings;
  const { day, settings, dayLeftMs } = today(live, nowMs, { calendar, dayStartsAt });
  const session = runningSession(live, nowMs);
  return {
    pause: isPaused(live.pause, nowMs) ? live.pause : undefined,
    day,
    settings,
    leftMs: dayLeftMs,
    // What another browser earned is left, but not in this one's own total.
    totalMs: Math.max(dayTotalMs(day, settings), dayLeftMs),
    session,
    sessionLeftMs: session ? sessionLeftMs(session, dayLeftMs) : 0,
    date: dateKeyOf(calendar.localTimeAt(nowMs)),
  };
}

/** The calendar date of an instant. */
export function dateOf(wallMs: number, { calendar }: Pick<Clock, 'calendar'>): DateKey {
  return dateKeyOf(calendar.localTimeAt(wallMs));
}

/** Conversations among what was logged. */
export function conversationsIn(actions: readonly RealWorldAction[] | undefined): number {
  return actions?.filter(isConversation).length ?? 0;
}
