import { useEffect, useState } from 'preact/hooks';
import type { WatchedStorage } from '../../utils/storage/watchLiveState';

/**
 * What lies under one key of the store, as it changes. `read` makes a value of whatever lies there,
 * nothing included, and stays the same function from one drawing to the next.
 */
export function useStored<Value>(
  storage: WatchedStorage,
  key: string,
  read: (raw: unknown) => Value,
  first: Value,
): Value {
  const [value, setValue] = useState(first);
  useEffect(() => {
    let isSeen = true;
    const look = () =>
      void storage.local.get(key).then((items) => {
        if (isSeen) setValue(read(items[key]));
      });
    const listener = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && key in changes) look();
    };
    storage.onChanged.addListener(listener);
    // What changed before anybody listened: after an install the page can be quicker than the worker.
    look();
    return () => {
      isSeen = false;
      storage.onChanged.removeListener(listener);
    };
  }, [storage, key, read]);
  return value;
}
