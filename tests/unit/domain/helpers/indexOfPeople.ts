import { type PeopleIndex, searchEntries } from '../../../../utils/domain/peopleSearch';
import type { Person } from '../../../../utils/domain/person';
import { peopleIndex, wordIndexOf } from '../../../../utils/domain/wordIndex';
import { nearWordsOf } from '../../../../utils/interchange/nearWords';

/** What becomes of a work that is done in slices, at once. */
export function ended<Result>(work: Generator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value as Result;
  }
}

/** The whole index, as the page has it once all of it is made. */
export function indexOfPeople(people: readonly Person[]): PeopleIndex {
  const entries = ended(searchEntries(people));
  const index = ended(wordIndexOf(entries));
  return peopleIndex(entries, index, ended(nearWordsOf(index.words)));
}
