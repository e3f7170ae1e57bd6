import { useEffect, useState } from 'preact/hooks';
import type { FixedFields } from '../../utils/domain/governed';
import { POLICY_KEY, readPolicyState } from '../../utils/storage/policyState';
import type { WatchedStorage } from '../../utils/storage/watchLiveState';

/** What the organisation's policy fixes, as the worker has written it down. */
export function useFixedFields(storage: WatchedStorage, first: FixedFields): FixedFields {
  const [fixed, setFixed] = useState(first);
  useEffect(() => {
    const gone = new AbortController();
    const look = async () => {
      const stored = await storage.local.get(POLICY_KEY);
      const now: FixedFields = new Set(readPolicyState(stored[POLICY_KEY]).fixed);
      const isNews = (before: FixedFields) => before.symmetricDifference(now).size > 0;
      if (!gone.signal.aborted) setFixed((before) => (isNews(before) ? now : before));
    };
    const listener = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && POLICY_KEY in changes) void look();
    };
    storage.onChanged.addListener(listener);
    // What changed before anybody listened: after an install the page can be quicker than the worker.
    void look();
    return () => {
      gone.abort();
      storage.onChanged.removeListener(listener);
    };
  }, [storage]);
  return fixed;
}
