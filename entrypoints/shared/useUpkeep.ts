import { useEffect, useState } from 'preact/hooks';
import type { Upkeep } from '../../utils/domain/upkeep';
import { readUpkeep, UPKEEP_KEY } from '../../utils/storage/upkeep';
import type { WatchedStorage } from '../../utils/storage/watchLiveState';

/** What there is to be asked, as it changes. */
export function useUpkeep(storage: WatchedStorage, first: Upkeep): Upkeep {
  const [upkeep, setUpkeep] = useState(first);
  useEffect(() => {
    const listener = (changes: Record<string, unknown>, area: string) => {
      if (area !== 'local' || !(UPKEEP_KEY in changes)) return;
      setUpkeep(readUpkeep((changes[UPKEEP_KEY] as { newValue?: unknown }).newValue));
    };
    storage.onChanged.addListener(listener);
    return () => storage.onChanged.removeListener(listener);
  }, [storage]);
  return upkeep;
}
