import { SECOND_MS } from '../../utils/domain/time';
import type { Answer } from '../../utils/messages';

interface Dependencies {
  window: Window;
  hasWork(): boolean;
  /** Whether an address is of another site. */
  isElsewhere(address: string): boolean;
  /** Asks the worker to close the tab, or to show another one and keep this. */
  leaveTab(keepPage: boolean): Promise<Answer>;
  signal: AbortSignal;
}

/**
 * Leaves the page without losing work on it: back to the site one came from, else by closing the
 * tab; a page that was typed or listened to stays as it is, and another tab is shown.
 */
export function createDeparture({ window, hasWork, isElsewhere, leaveTab, signal }: Dependencies) {
  return function leave(): Promise<Answer> {
    if (hasWork()) return leaveTab(true);
    const { referrer } = window.document;
    const cameFromElsewhere = referrer !== '' && isElsewhere(referrer);
    if (!cameFromElsewhere || window.history.length < 2) return leaveTab(false);
    // All entries of this site lie together: one step before the first of them is the other site.
    const stepsOnThisSite = window.navigation.currentEntry?.index ?? 0;
    return new Promise((resolve) => {
      const fallback = setTimeout(() => resolve(leaveTab(false)), SECOND_MS);
      const gone = () => {
        clearTimeout(fallback);
        resolve({ ok: true });
      };
      // When the way back begins, and not when it ends: the other site may take its time.
      window.addEventListener('beforeunload', gone, { once: true, signal });
      window.history.go(-(stepsOnThisSite + 1));
    });
  };
}
