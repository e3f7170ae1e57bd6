import type { Contacts } from '../../domain/contacts';
import type { FIRST_TOUCHES, Person, PersonKind, Relation } from '../../domain/person';
import { type Column, dateCell, type Table, tableOf } from './table';

export type FirstTouchSource = (typeof FIRST_TOUCHES)[number];

export type PeopleColumn =
  | 'name'
  | 'given'
  | 'family'
  | 'company'
  | 'role'
  | 'emails'
  | 'phones'
  | 'profiles'
  | 'relation'
  | 'kind'
  | 'lastContact'
  | 'conversations'
  | 'doNotContact'
  | 'firstTouch'
  | 'firstTouchOn'
  | 'firstTouchContext'
  | 'connectedOn'
  | 'note'
  | 'id';

/** The words of a language; none for another program, which gets the names of our fields. */
export interface PeopleTexts {
  sheet: string;
  columns: Readonly<Record<PeopleColumn, string>>;
  relations: Readonly<Record<Relation, string>>;
  kinds: Readonly<Record<PersonKind, string>>;
  firstTouches: Readonly<Record<FirstTouchSource, string>>;
}

/** Everybody who is not deleted. Of several addresses and numbers there is one a line in a cell. */
export function peopleTable(
  people: readonly Person[],
  contacts: Contacts,
  texts?: PeopleTexts,
): Table {
  const heading = (column: PeopleColumn) => texts?.columns[column] ?? column;
  const column = (name: PeopleColumn, cellOf: Column<Person>[1]): Column<Person> => [
    heading(name),
    cellOf,
  ];
  const columns: Column<Person>[] = [
    column('name', ({ name }) => name),
    column('given', ({ given }) => given),
    column('family', ({ family }) => family),
    column('company', ({ company }) => company),
    column('role', ({ role }) => role),
    column('emails', ({ emails }) => emails?.join('\n')),
    column('phones', ({ phones }) => phones?.map(({ raw }) => raw).join('\n')),
    column('profiles', ({ profiles }) => profiles?.map(({ url }) => url).join('\n')),
    column('relation', ({ relation }) => relation && (texts?.relations[relation] ?? relation)),
    column('kind', ({ kind }) => kind && (texts?.kinds[kind] ?? kind)),
    column('lastContact', ({ id }) => dateCell(contacts.of(id).lastContact)),
    column('conversations', ({ id }) => contacts.of(id).conversations),
    column('doNotContact', ({ doNotContact }) => doNotContact && (doNotContact.why || 'x')),
    column('firstTouch', ({ firstTouch }) => {
      const source = firstTouch?.source;
      return source && (texts?.firstTouches[source] ?? source);
    }),
    column('firstTouchOn', ({ firstTouch }) => dateCell(firstTouch?.on)),
    column('firstTouchContext', ({ firstTouch }) => firstTouch?.context),
    column('connectedOn', ({ connectedOn }) => dateCell(connectedOn)),
    column('note', ({ note }) => note),
    column('id', ({ id }) => id),
  ];
  const there = people.filter(({ deletedAt }) => deletedAt === undefined);
  return tableOf(texts?.sheet ?? 'people', columns, there);
}
