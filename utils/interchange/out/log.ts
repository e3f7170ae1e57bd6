import type { ActionKind, Reach, RealWorldAction, Result } from '../../domain/action';
import type { PersonId } from '../../domain/ids';
import { isBarred, type Person } from '../../domain/person';
import { type Column, dateCell, type Table, tableOf } from './table';

export type LogColumn =
  | 'on'
  | 'time'
  | 'zone'
  | 'kind'
  | 'by'
  | 'people'
  | 'event'
  | 'reach'
  | 'minutes'
  | 'result'
  | 'note'
  | 'next'
  | 'nextKind'
  | 'due'
  | 'done'
  | 'id'
  | 'peopleIds';

/** The words of a language; none for another program, which gets the names of our fields. */
export interface LogTexts {
  sheet: string;
  columns: Readonly<Record<LogColumn, string>>;
  kinds: Readonly<Record<ActionKind, string>>;
  reaches: Readonly<Record<Reach, string>>;
  by: Readonly<Record<RealWorldAction['by'], string>>;
  results: Readonly<Record<Result, string>>;
  yes: string;
}

export type PeopleById = ReadonlyMap<PersonId, Person>;

/** Those who are there by their ids. */
export function byId(people: readonly Person[]): PeopleById {
  const there = people.filter(({ deletedAt }) => deletedAt === undefined);
  return new Map(there.map((person) => [person.id, person]));
}

/** Those of them whom a call may be planned with. */
export function callable(people: PeopleById): PeopleById {
  return new Map([...people].filter(([, person]) => !isBarred(person)));
}

export function peopleOf({ people }: RealWorldAction, known: PeopleById): Person[] {
  return people.flatMap((id) => known.get(id) ?? []);
}

/** Every action that is not deleted, in the order given; several people one a line in a cell. */
export function logTable(
  actions: readonly RealWorldAction[],
  people: PeopleById,
  texts?: LogTexts,
): Table {
  const column = (name: LogColumn, cellOf: Column<RealWorldAction>[1]): Column<RealWorldAction> => [
    texts?.columns[name] ?? name,
    cellOf,
  ];
  const columns: Column<RealWorldAction>[] = [
    column('on', ({ on }) => dateCell(on)),
    column('time', ({ time }) => time),
    column('zone', ({ zone }) => zone),
    column('kind', ({ kind }) => texts?.kinds[kind] ?? kind),
    column('by', ({ by }) => texts?.by[by] ?? by),
    column('people', (action) =>
      peopleOf(action, people)
        .map(({ name }) => name)
        .join('\n'),
    ),
    column('event', ({ event }) => event),
    column('reach', ({ reach }) => reach && (texts?.reaches[reach] ?? reach)),
    column('minutes', ({ minutes }) => minutes),
    column('result', ({ result }) => result && (texts?.results[result] ?? result)),
    column('note', ({ note }) => note),
    column('next', ({ next }) => next?.note),
    column('nextKind', ({ next }) => next?.kind && (texts?.kinds[next.kind] ?? next.kind)),
    column('due', ({ next }) => dateCell(next?.due)),
    column('done', ({ next }) => next?.doneAt && (texts?.yes ?? 'true')),
    column('id', ({ id }) => id),
    // Two people of one name are told apart by what their own table calls them.
    column('peopleIds', (action) =>
      peopleOf(action, people)
        .map(({ id }) => id)
        .join('\n'),
    ),
  ];
  const there = actions.filter(({ deletedAt }) => deletedAt === undefined);
  return tableOf(texts?.sheet ?? 'log', columns, there);
}
