import { LIVE_KEYS, type LiveState } from '../storage/liveState';
import type { WatchedStorage } from '../storage/watchLiveState';

/** Names a write of ours in the store, so that its echo is known from what somebody else wrote. */
const MARK_KEY = 'written';

type Listener = Parameters<WatchedStorage['onChanged']['addListener']>[0];

/**
 * Remembers the live state from one update to the next while it is switched on, and forgets it as
 * soon as somebody else writes to the store. It listens only while it is on: a listener that stays
 * would wake the worker at each keystroke that a page of ours stores.
 */
export function createMemory(storage: WatchedStorage, boot: string) {
  const awaited = new Set<unknown>();
  let known: LiveState | undefined;
  let isOn = false;
  let writes = 0;
  let foreignWrites = 0;
  /** How many there had been when the state was last recalled. */
  let seen = 0;

  const listener: Listener = (changes, areaName) => {
    if (areaName !== 'local' || awaited.delete(newValueOf(changes[MARK_KEY]))) return;
    if (!LIVE_KEYS.some((key) => key in changes)) return;
    foreignWrites += 1;
    known = undefined;
  };

  return {
    /** The state as it is remembered or, where it is not, as it is read. */
    async recall(read: () => Promise<LiveState>): Promise<LiveState> {
      seen = foreignWrites;
      if (known) return known;
      const state = await read();
      if (isOn && seen === foreignWrites) known = state;
      return state;
    },

    /** Writes, with a mark to be written along; the state is remembered once that has succeeded. */
    async keep(
      state: LiveState,
      write: (mark: Record<string, unknown>) => Promise<void>,
    ): Promise<void> {
      if (!isOn) return write({});
      // Whether a write that fails has reached the store cannot be known: it is read anew then.
      known = undefined;
      writes += 1;
      const mark = `${boot} ${writes}`;
      awaited.add(mark);
      try {
        await write({ [MARK_KEY]: mark });
      } catch (error) {
        awaited.delete(mark);
        throw error;
      }
      // What somebody else wrote since the state was recalled is not in it.
      if (isOn && seen === foreignWrites) known = state;
    },

    forget(): void {
      foreignWrites += 1;
      known = undefined;
    },

    switch(on: boolean): void {
      if (on === isOn) return;
      isOn = on;
      known = undefined;
      awaited.clear();
      if (on) storage.onChanged.addListener(listener);
      else storage.onChanged.removeListener(listener);
    },
  };
}

function newValueOf(change: unknown): unknown {
  return typeof change === 'object' && change !== null && 'newValue' in change
    ? change.newValue
    : undefined;
}
