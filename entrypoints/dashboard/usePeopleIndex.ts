import { useEffect, useRef, useState } from 'preact/hooks';
import {
  haveSameWords,
  type PeopleIndex,
  plainIndex,
  searchEntries,
} from '../../utils/domain/peopleSearch';
import type { Person } from '../../utils/domain/person';
import { peopleIndex, wordIndexOf } from '../../utils/domain/wordIndex';
import { inSlices } from '../../utils/interchange/contacts/inSlices';
import { nearWordsOf } from '../../utils/interchange/nearWords';
import { nextTask } from './nextTask';

/**
 * The people in order and to be searched. It is made in slices, beside what the page does, and made
 * anew only where words changed. Slips are forgiven a moment later than whole words are found.
 */
export function usePeopleIndex(people: readonly Person[] | undefined): PeopleIndex | undefined {
  const [index, setIndex] = useState<PeopleIndex>();
  const indexed = useRef<readonly Person[]>(undefined);
  useEffect(() => {
    if (!people || (indexed.current && haveSameWords(indexed.current, people))) return;
    const stop = new AbortController();
    const driver = { pause: nextTask, nowMs: () => performance.now(), signal: stop.signal };
    async function make(people: readonly Person[]) {
      const entries = await inSlices(searchEntries(people), driver);
      setIndex(plainIndex(entries));
      const index = await inSlices(wordIndexOf(entries), driver);
      const nearWords = await inSlices(nearWordsOf(index.words), driver);
      setIndex(peopleIndex(entries, index, nearWords));
      indexed.current = people;
    }
    make(people).catch((error: unknown) => {
      if (!stop.signal.aborted) throw error;
    });
    return () => stop.abort();
  }, [people]);
  return index;
}
