import { dayLeftMs, isSpent, sessionLeftMs } from './budget';
import { type DateKey, weekdayOf } from './calendar';
import { type Day, type DayRule, dayAt } from './day';
import type { NetworkId, NetworkPage } from './network';
import { networkSettingsOf } from './networkSettings';
import { isPaused, type Pause } from './pause';
import { isAway, type Session } from './session';
import { type PageSettings, settingsOfNewDay } from './settings';

/** What a page needs to know of the live state to decide what to show. */
export interface StateForDecision {
  settings: PageSettings;
  day: Day | undefined;
  session: Session | undefined;
  pause: Pause | undefined;
}

export type Decision =
  | { kind: 'nothing' }
  /** `ends`: the network whose running session would end by entering. */
  | { kind: 'gate'; dayLeftMs: number; ends: NetworkId | undefined }
  | { kind: 'in-session'; session: Session; sessionLeftMs: number; dayLeftMs: number }
  /** Without a session it is the day's budget that is spent. */
  | { kind: 'time-up'; session: Session | undefined; dayLeftMs: number };

/** The stored state as it counts now: a new day, and with it a raised budget, may have begun. */
export function today<Any extends PageSettings>(
  state: { settings: Any } & Pick<StateForDecision, 'day'>,
  wallMs: number,
  rule: DayRule,
): { day: Day; settings: Any; dayLeftMs: number } {
  const day = dayAt(state.day, wallMs, rule);
  const settings =
    state.day && day.key !== state.day.key ? settingsOfNewDay(state.settings) : state.settings;
  return { day, settings, dayLeftMs: dayLeftMs(day, settings) };
}

/** The session that still runs: one that went away has ended, whether or not that was written yet. */
export function runningSession(
  state: Pick<StateForDecision, 'settings' | 'session'>,
  wallMs: number,
): Session | undefined {
  const { session, settings } = state;
  return session && !isAway(session, settings.awayMinutes, wallMs) ? session : undefined;
}

/** Whether Rappel has anything to do with a page: on a guarded network, and not paused. */
export function isGuarded(
  page: NetworkPage,
  state: Pick<StateForDecision, 'settings' | 'pause'>,
  wallMs: number,
): boolean {
  const { on } = networkSettingsOf(state.settings.networks, page.network);
  return on && page.kind !== 'excluded' && !isPaused(state.pause, wallMs);
}

/** Whether Rappel asks and limits on a day of the budget. */
export function isGuardedDay(
  key: DateKey,
  { guardedDays }: Pick<PageSettings, 'guardedDays'>,
): boolean {
  return guardedDays.includes(weekdayOf(key));
}

/** What a page of a network shows now. */
export function decide(
  page: NetworkPage,
  state: StateForDecision,
  wallMs: number,
  rule: DayRule,
): Decision {
  if (!isGuarded(page, state, wallMs)) return { kind: 'nothing' };
  const { day, dayLeftMs: dayLeft } = today(state, wallMs, rule);
  if (!isGuardedDay(day.key, state.settings)) return { kind: 'nothing' };
  const session = runningSession(state, wallMs);
  if (session?.network === page.network) {
    const left = sessionLeftMs(session, dayLeft);
    return isSpent(left)
      ? { kind: 'time-up', session, dayLeftMs: dayLeft }
      : { kind: 'in-session', session, sessionLeftMs: left, dayLeftMs: dayLeft };
  }
  if (isSpent(dayLeft)) return { kind: 'time-up', session: undefined, dayLeftMs: dayLeft };
  return { kind: 'gate', dayLeftMs: dayLeft, ends: session?.network };
}
