import type { DateKey } from './calendar';
import type { ContactFacts, Contacts } from './contacts';
import type { PersonId } from './ids';
import type { Matches, PeopleIndex } from './peopleSearch';
import type { Person, Relation } from './person';
import { monthsBetween } from './span';

/** Whole months without a word. */
export const SILENCES = [3, 6, 12, 36] as const;

export interface PeopleFilter {
  relation: 'any' | 'none' | Relation;
  /** No word for so many months or more; somebody with whom none was logged has been silent longer. */
  silence: 'any' | (typeof SILENCES)[number] | 'never';
  hasPhone: boolean;
  /** A promised step whose day has come. */
  stepDue: boolean;
}

export const NO_FILTER: PeopleFilter = {
  relation: 'any',
  silence: 'any',
  hasPhone: false,
  stepDue: false,
};

/** `match`: as the search ranks them, by name without one. */
export const PEOPLE_SORTS = ['match', 'name', 'silence', 'contact'] as const;
export type PeopleSort = (typeof PEOPLE_SORTS)[number];

export interface PeopleKnown {
  people: ReadonlyMap<PersonId, Person>;
  contacts: Contacts;
  today: DateKey;
}

export function isFiltered(filter: PeopleFilter): boolean {
  const { relation, silence, hasPhone, stepDue } = filter;
  return relation !== 'any' || silence !== 'any' || hasPhone || stepDue;
}

/** Whether somebody passes a filter. Those who are not to be contacted are as visible as all. */
export function fits(
  person: Person,
  facts: ContactFacts,
  filter: PeopleFilter,
  today: DateKey,
): boolean {
  const { relation, silence, hasPhone, stepDue } = filter;
  if (relation !== 'any' && (person.relation ?? 'none') !== relation) return false;
  if (hasPhone && !person.phones?.length) return false;
  const [first] = facts.steps;
  if (stepDue && !(first && first.step.due <= today)) return false;
  if (silence === 'any' || facts.lastContact === undefined) return true;
  return silence !== 'never' && monthsBetween(facts.lastContact, today) >= silence;
}

/** Those who pass a filter, in order. Whoever was never spoken to is last where words are sorted. */
export function listedPeople(
  ids: readonly PersonId[],
  { people, contacts, today }: PeopleKnown,
  filter: PeopleFilter,
  sort: PeopleSort,
): PersonId[] {
  const listed = ids.filter((id) => {
    const person = people.get(id);
    return person && fits(person, contacts.of(id), filter, today);
  });
  if (sort === 'match' || sort === 'name') return listed;
  const withDay = listed.map((id) => ({ id, day: contacts.of(id).lastContact }));
  const direction = sort === 'silence' ? 1 : -1;
  return withDay
    .sort((one, other) => {
      if (one.day === other.day) return 0;
      if (!one.day || !other.day) return one.day ? -1 : 1;
      return one.day < other.day ? -direction : direction;
    })
    .map(({ id }) => id);
}

/**
 * Of the listed people those whom some words mean, in the order of the list or by the match.
 * `among` has the listed ones once more: made at each key, it would cost as much as the search.
 */
export function foundPeople(
  listed: readonly PersonId[],
  among: ReadonlySet<PersonId>,
  index: Pick<PeopleIndex, 'search'>,
  typed: string,
  sort: PeopleSort,
): Matches {
  if (typed.trim() === '') return { exact: listed, alike: [] };
  const { exact, alike } = index.search(typed);
  const ordered = (some: readonly PersonId[]) => {
    if (sort === 'match' || some.length === 0) return some.filter((id) => among.has(id));
    const wanted = new Set(some);
    return listed.filter((id) => wanted.has(id));
  };
  return { exact: ordered(exact), alike: ordered(alike) };
}
