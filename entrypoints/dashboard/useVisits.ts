import { useEffect, useState } from 'preact/hooks';
import type { Opening } from '../../utils/domain/opening';
import type { Session } from '../../utils/domain/session';
import type { Journal } from '../../utils/storage/journal';
import type { LiveState } from '../../utils/storage/liveState';

interface Visits {
  sessions: Session[];
  openings: Opening[];
}

/**
 * The visits and openings since an instant, the earliest first. The live state knows the last ones
 * before the journal does, and tells when there is something new.
 */
export function useVisits(journal: Journal, since: number, live: LiveState): Visits {
  const [recorded, setRecorded] = useState<Visits>({ sessions: [], openings: [] });
  useEffect(() => {
    let current = true;
    void Promise.all([journal.sessionsSince(since), journal.openingsSince(since)])
      .then(([records, openings]) => {
        if (!current) return;
        setRecorded({ sessions: records.flatMap(({ session }) => session ?? []), openings });
      })
      // One database holds journal and log: that it cannot be read is said with the log.
      .catch(() => {});
    return () => {
      current = false;
    };
  }, [journal, since, live.session?.id, live.ended]);

  const byId = new Map(recorded.sessions.map((session) => [session.id, session]));
  for (const session of [live.ended, live.session]) {
    if (session && session.startedAt >= since) byId.set(session.id, session);
  }
  return {
    sessions: [...byId.values()].toSorted((a, b) => a.startedAt - b.startedAt),
    openings: recorded.openings,
  };
}
