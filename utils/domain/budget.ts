import type { Day } from './day';
import { NO_LIMIT_MS } from './noLimit';
import type { Session } from './session';
import type { Settings } from './settings';
import { MINUTE_MS } from './time';

type BudgetSettings = Pick<Settings, 'dailyBudgetMinutes' | 'unlimited'>;

/** What is left of the day over all networks and browsers, in ms; below 0 once it was overdrawn. */
export function dayLeftMs(day: Day, settings: BudgetSettings): number {
  if (settings.unlimited) return NO_LIMIT_MS;
  const { earnedMs, overtimeMs, spentMs, elsewhereMs } = day;
  return settings.dailyBudgetMinutes * MINUTE_MS + earnedMs + overtimeMs - spentMs - elsewhereMs;
}

/**
 * What is left of a session, in ms: never more than what is left of the day. One that took all that
 * was left grows with what the day earns.
 */
export function sessionLeftMs(
  session: Pick<Session, 'plannedMs' | 'allThatIsLeft' | 'overtimes' | 'spentMs'>,
  dayLeft: number,
): number {
  return session.allThatIsLeft ? dayLeft : Math.min(plannedLeftMs(session), dayLeft);
}

/** What is left of the planned time and its extensions, whatever the day says; in ms. */
export function plannedLeftMs(
  session: Pick<Session, 'plannedMs' | 'overtimes' | 'spentMs'>,
): number {
  const overtime = session.overtimes.reduce((sum, { ms }) => sum + ms, 0);
  return session.plannedMs + overtime - session.spentMs;
}

/**
 * Whether a time is over. The clocks of page and worker differ by some ms: without this margin the
 * page would call a session over, and a moment later find 3 ms of it left.
 */
export function isSpent(leftMs: number): boolean {
  return leftMs < 500;
}

/** What the person has of today in all: the "{m}" of "{n} min left of {m}". */
export function dayTotalMs(day: Day, settings: BudgetSettings): number {
  if (settings.unlimited) return NO_LIMIT_MS;
  return settings.dailyBudgetMinutes * MINUTE_MS + day.earnedMs + day.overtimeMs;
}

/** The minutes to show for a time: started ones count, and none is shown below zero. */
export function minutesShown(ms: number): number {
  return Math.max(0, Math.ceil(ms / MINUTE_MS - 1e-6));
}
