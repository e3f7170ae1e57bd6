import { type DayRule, dayAt } from './day';
import { runningSession, type StateForDecision } from './decide';
import type { JournalEntry } from './journalEntry';
import { closeSlice, type OpenSlice } from './ledger';
import { isPaused } from './pause';
import { endSession, type Session } from './session';
import { settingsOfNewDay } from './settings';
import type { Reading } from './time';

export interface SettlingState extends StateForDecision {
  slice: OpenSlice | undefined;
  ended: Session | undefined;
}

/**
 * Writes down what time alone has changed since the state was stored: a new day has begun, the
 * person went away, the worker that wrote the open slice is dead. The same state comes out however
 * often, and however late, it is called.
 */
export function settle<State extends SettlingState>(
  state: State,
  now: Reading,
  rule: DayRule,
): { state: State; entries: JournalEntry[] } {
  const entries: JournalEntry[] = [];
  const day = dayAt(state.day, now.wallMs, rule);
  const isNewDay = state.day !== undefined && day.key !== state.day.key;
  const settings = isNewDay ? settingsOfNewDay(state.settings) : state.settings;

  const session = runningSession(state, now.wallMs);
  let { ended, slice } = state;
  if (slice && (slice.boot !== now.boot || slice.session !== session?.id)) {
    entries.push({ kind: 'slice', ...closeSlice(slice) });
    slice = undefined;
  }
  if (state.session && !session) {
    ended = endSession(state.session, 'away', now.wallMs);
    entries.push({ kind: 'session', session: ended });
  }
  // One that is over goes: the write tells the pages, which show it as long as it stands there.
  const pause = isPaused(state.pause, now.wallMs) ? state.pause : undefined;
  return { state: { ...state, day, settings, session, ended, slice, pause }, entries };
}
