import type { StorageArea } from './area';
import { LIVE_KEYS, type LiveState, readLiveState } from './liveState';

type ChangeListener = (changes: Record<string, unknown>, areaName: string) => void;

/** The part of `browser.storage` that tells of changes; passed in. */
export interface WatchedStorage {
  local: StorageArea;
  onChanged: {
    addListener(listener: ChangeListener): void;
    removeListener(listener: ChangeListener): void;
  };
}

/** Calls back with the whole live state after each change of it, until the signal aborts. */
export function watchLiveState(
  storage: WatchedStorage,
  onState: (state: LiveState) => void,
  signal: AbortSignal,
): void {
  const listener: ChangeListener = (changes, areaName) => {
    if (areaName !== 'local' || !LIVE_KEYS.some((key) => key in changes)) return;
    void readLiveState(storage.local).then((state) => {
      if (!signal.aborted) onState(state);
    });
  };
  storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => storage.onChanged.removeListener(listener), {
    once: true,
  });
}
