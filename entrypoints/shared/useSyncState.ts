import { useEffect, useState } from 'preact/hooks';
import { readSharing, type Sharing } from '../../utils/domain/sharing';
import { readSyncState, SYNC_KEY } from '../../utils/storage/syncState';
import type { WatchedStorage } from '../../utils/storage/watchLiveState';

/** This browser's part in the sharing, as it changes; off until it is read. */
export function useSyncState(storage: WatchedStorage): Sharing {
  const [state, setState] = useState(() => readSharing(undefined));
  useEffect(() => {
    let isSeen = true;
    const look = () => {
      void readSyncState(storage.local).then((now) => {
        if (isSeen) setState(now);
      });
    };
    const listener = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && SYNC_KEY in changes) look();
    };
    storage.onChanged.addListener(listener);
    look();
    return () => {
      isSeen = false;
      storage.onChanged.removeListener(listener);
    };
  }, [storage]);
  return state;
}
