import type { PersonId } from '../../utils/domain/ids';
import { NO_FILTER, type PeopleFilter, type PeopleSort } from '../../utils/domain/peopleFilter';

/** What is asked of the list, and who is selected in it. */
export interface PeopleView {
  typed: string;
  filter: PeopleFilter;
  /** None chosen: by the match while something is searched, else by name. */
  sort: PeopleSort | undefined;
  selected: ReadonlySet<PersonId>;
}

export const FIRST_VIEW: PeopleView = {
  typed: '',
  filter: NO_FILTER,
  sort: undefined,
  selected: new Set(),
};

export function isSearched({ typed }: PeopleView): boolean {
  return typed.trim() !== '';
}

/** The order that stands; by the match only while there is something to match. */
export function sortOf(view: PeopleView): PeopleSort {
  const { sort = 'match' } = view;
  return sort === 'match' && !isSearched(view) ? 'name' : sort;
}
