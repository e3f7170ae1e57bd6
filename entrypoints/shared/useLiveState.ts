import { useEffect, useState } from 'preact/hooks';
import { type LiveState, readLiveState } from '../../utils/storage/liveState';
import { type WatchedStorage, watchLiveState } from '../../utils/storage/watchLiveState';

/** The live state as it changes, while the page is seen; a dashboard in a hidden tab costs nothing. */
export function useLiveState(storage: WatchedStorage, first: LiveState): LiveState {
  const [state, setState] = useState(first);
  useEffect(() => {
    const page = new AbortController();
    let watching: AbortController | undefined;

    function follow(): void {
      watching?.abort();
      watching = undefined;
      if (document.visibilityState !== 'visible') return;
      const seen = new AbortController();
      watching = seen;
      watchLiveState(storage, setState, seen.signal);
      // What changed while nobody listened.
      void readLiveState(storage.local).then((now) => {
        if (!seen.signal.aborted) setState(now);
      });
    }

    follow();
    document.addEventListener('visibilitychange', follow, { signal: page.signal });
    return () => {
      page.abort();
      watching?.abort();
    };
  }, [storage]);
  return state;
}
