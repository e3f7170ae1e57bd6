import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { DateKey } from '../../utils/domain/calendar';
import { type Contacts, contactsOf } from '../../utils/domain/contacts';
import type { PersonId } from '../../utils/domain/ids';
import { foundPeople, listedPeople } from '../../utils/domain/peopleFilter';
import type { PeopleIndex } from '../../utils/domain/peopleSearch';
import type { Relation } from '../../utils/domain/person';
import { SearchField } from '../kit/SearchField';
import { useTexts } from '../kit/texts';
import type { PeopleById } from '../log/describe';
import { AddPerson } from './AddPerson';
import { BulkBar } from './BulkBar';
import { PeopleFilters } from './PeopleFilters';
import { PeopleList } from './PeopleList';
import { FIRST_VIEW, isSearched, type PeopleView, sortOf } from './view';

interface Props {
  people: PeopleById;
  /** Nothing while the log is still being read. */
  contacts: Contacts | undefined;
  /** Nothing while the people are still being read and put in order. */
  index: PeopleIndex | undefined;
  today: DateKey;
  view: PeopleView;
  onView: (change: (before: PeopleView) => PeopleView) => void;
  onSetRelation: (ids: readonly PersonId[], relation: Relation | undefined) => void;
  onAdd: (name: string) => void;
  /** What last happened. */
  children: ComponentChildren;
}

/** As long as the log has not been read. */
const NOT_READ = contactsOf([]);

/** All people: to search, to filter, to go to one of them, to set the relation of many. */
export function PeoplePage(props: Props) {
  const { t, formats } = useTexts();
  const { page } = t.people;
  const { people, contacts, index, today, view } = props;
  const { filter, typed, selected } = view;
  const sort = sortOf(view);
  const listed = useMemo(
    () =>
      index
        ? listedPeople(index.ids, { people, contacts: contacts ?? NOT_READ, today }, filter, sort)
        : [],
    [index, people, contacts, today, filter, sort],
  );
  const among = useMemo(() => new Set(listed), [listed]);
  const { exact, alike } = useMemo(
    () => (index ? foundPeople(listed, among, index, typed, sort) : { exact: [], alike: [] }),
    [listed, among, index, typed, sort],
  );
  const found = useMemo(() => (alike.length > 0 ? [...exact, ...alike] : exact), [exact, alike]);
  // What only comes near must not slip into "these 40 are former clients" unseen.
  const meant = exact.length > 0 ? exact : alike;
  // Somebody who is selected may have been deleted meanwhile.
  const chosen = useMemo(() => [...selected].filter((id) => people.has(id)), [selected, people]);
  const unseen = useMemo(() => {
    if (chosen.length === 0) return 0;
    const seen = new Set(found);
    return chosen.filter((id) => !seen.has(id)).length;
  }, [chosen, found]);

  const change = (some: Partial<PeopleView>) => props.onView((before) => ({ ...before, ...some }));
  const select = (ids: readonly PersonId[], isSelected: boolean) =>
    props.onView((before) => {
      const some = new Set(ids);
      const others = [...before.selected].filter((id) => !some.has(id));
      return { ...before, selected: new Set(isSelected ? [...others, ...ids] : others) };
    });

  function status(): string {
    const all = page.count(people.size, formats.number(people.size));
    const isAll = exact.length === people.size;
    const words = isAll ? all : t.foundAmong(formats.number(exact.length), all);
    return alike.length > 0 ? `${words}, ${page.alikeToo(formats.number(alike.length))}` : words;
  }

  return (
    <>
      <h1 tabIndex={-1}>{t.people.title}</h1>
      <div class="people-ways-in">
        {people.size > 0 && <a href="#import">{t.importing.title}</a>}
        <AddPerson onAdd={props.onAdd} />
      </div>
      {index && people.size === 0 && (
        <p>
          {page.nobody} <a href="#import">{t.importing.title}</a>
        </p>
      )}
      {index && people.size > 0 && (
        <>
          <SearchField
            label={page.search}
            placeholder={page.searchHint}
            typed={typed}
            status={status()}
            onType={(typed) => change({ typed })}
          />
          <PeopleFilters
            filter={filter}
            sort={sort}
            searched={isSearched(view)}
            onFilter={(filter) => change({ filter })}
            onSort={(sort) => change({ sort })}
          />
          {found.length === 0 && index.ids.length > 0 && (
            <p>{listed.length > 0 ? page.nothingFound : page.nothingFits}</p>
          )}
          {found.length > 0 && (
            <div>
              <button type="button" class="button small" onClick={() => select(meant, true)}>
                {page.selectAll(formats.number(meant.length))}
              </button>
              <PeopleList
                ids={found}
                people={people}
                contacts={contacts}
                today={today}
                selected={selected}
                onSelect={select}
              />
            </div>
          )}
        </>
      )}
      <div class="people-bar">
        {chosen.length > 0 && (
          <BulkBar
            selected={chosen.length}
            unseen={unseen}
            onSetRelation={(relation) => props.onSetRelation(chosen, relation)}
            onClear={() => change({ selected: FIRST_VIEW.selected })}
          />
        )}
        {props.children}
      </div>
    </>
  );
}
