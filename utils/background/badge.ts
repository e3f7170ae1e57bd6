import { minutesShown } from '../domain/budget';
import { isNoLimit } from '../domain/noLimit';
import type { Left } from './ledger';

/** The part of `browser.action` that is used here. */
export interface ActionButton {
  setBadgeText(details: { text: string }): Promise<void>;
  setBadgeBackgroundColor(details: { color: string }): Promise<void>;
  setBadgeTextColor?(details: { color: string }): Promise<void>;
}

const ROPE = '#c2541d';
/** A promise is due, and notifications are not allowed. */
const DUE_MARK = '•';
const PAUSE_MARK = 'II';
const TROUBLE_MARK = '!';

/** Shows the minutes left of a session, or that Rappel pauses; touches the browser only when the text changes. */
export function createBadge(action: ActionButton) {
  let shown: string | undefined;

  async function show(text: string): Promise<void> {
    if (text === shown) return;
    const isFirst = shown === undefined;
    shown = text;
    await action.setBadgeText({ text });
    if (!isFirst) return;
    await action.setBadgeBackgroundColor({ color: ROPE });
    await action.setBadgeTextColor?.({ color: '#ffffff' });
  }

  return {
    showLeft({ session, sessionLeftMs, pausedUntil }: Left, due: number): Promise<void> {
      if (pausedUntil !== undefined) return show(PAUSE_MARK);
      if (session && !isNoLimit(sessionLeftMs)) return show(String(minutesShown(sessionLeftMs)));
      return show(due > 0 ? DUE_MARK : '');
    },
    /** Something could not be saved; it is tried again at the next occasion. */
    showTrouble: () => show(TROUBLE_MARK),
  };
}
export type Badge = ReturnType<typeof createBadge>;
