import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type FoldedPerson, foldPeople } from '../../utils/domain/foldedPeople';
import type { Person } from '../../utils/domain/person';
import type { Log } from '../../utils/storage/log';
import { unreadableBecause } from './useChanges';
import type { Logbook } from './useLogbook';

interface KnownPeople {
  /** Nobody until they were asked for. */
  people: readonly Person[];
  folded: readonly FoldedPerson[];
  /** Reads them, once; anew after a change of the log. */
  want: () => void;
}

const NOBODY: Pick<KnownPeople, 'people' | 'folded'> = { people: [], folded: [] };

/** All known people, read only when a name is to be completed: a popup opens sooner without them. */
export function useKnownPeople(
  log: Log,
  { follow, say }: Pick<Logbook, 'follow' | 'say'>,
): KnownPeople {
  const [known, setKnown] = useState(NOBODY);
  const reading = useRef<AbortController>(undefined);
  useEffect(() => {
    const forget = () => {
      reading.current?.abort();
      reading.current = undefined;
      setKnown(NOBODY);
    };
    const unfollow = follow(forget);
    return () => {
      unfollow();
      reading.current?.abort();
    };
  }, [follow]);

  const want = useCallback(() => {
    if (reading.current) return;
    const controller = new AbortController();
    reading.current = controller;
    const people: Person[] = [];
    const folded: FoldedPerson[] = [];
    log
      .peopleInSlices((slice) => {
        people.push(...slice);
        folded.push(...foldPeople(slice));
      }, controller.signal)
      .then(() => {
        if (!controller.signal.aborted) setKnown({ people, folded });
      })
      .catch((error: unknown) => {
        reading.current = undefined;
        say(unreadableBecause(error));
      });
  }, [log, say]);
  return { ...known, want };
}
