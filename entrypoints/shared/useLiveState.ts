import { useEffect, useState } from 'preact/hooks';
import { type LiveState, readLiveState } from '../../utils/storage/liveState';
import { type WatchedStorage, watchLiveState } from '../../utils/storage/watchLiveState';

export function useLiveState(storage: WatchedStorage, first: LiveState): LiveState {
  const [state, setState] = useState(first);
  useEffect(() => {
    const controller = new AbortController();
    watchLiveState(storage, setState, controller.signal);
    // What changed between the first read and this listener.
    void readLiveState(storage.local).then((now) => {
      if (!controller.signal.aborted) setState(now);
    });
    return () => controller.abort();
  }, [storage]);
  return state;
}
