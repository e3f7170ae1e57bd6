import type { ActionKind, Reach, RealWorldAction } from '../../domain/action';
import type { PersonId } from '../../domain/ids';
import type { Person } from '../../domain/person';
import { type Column, dateCell, type Table, tableOf } from './table';

export type LogColumn =
  | 'on'
  | 'time'
  | 'zone'
  | 'kind'
  | 'by'
  | 'people'
  | 'reach'
  | 'minutes'
  | 'result'
  | 'note'
  | 'next'
  | 'due'
  | 'done'
  | 'id';

/** The words of a language; none for another program, which gets the names of our fields. */
export interface LogTexts {
  sheet: string;
  columns: Readonly<Record<LogColumn, string>>;
  kinds: Readonly<Record<ActionKind, string>>;
  reaches: Readonly<Record<Reach, string>>;
  by: Readonly<Record<RealWorldAction['by'], string>>;
  results: Readonly<Record<string, string>>;
  yes: string;
}

export type PeopleById = ReadonlyMap<PersonId, Person>;

/** Those who are there by their ids. */
export function byId(people: readonly Person[]): PeopleById {
  const there = people.filter(({ deletedAt }) => deletedAt === undefined);
  return new Map(there.map((person) => [person.id, person]));
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
    column('reach', ({ reach }) => reach && (texts?.reaches[reach] ?? reach)),
    column('minutes', minutesOf),
    column('result', ({ result }) =>
      typeof result === 'string' ? (texts?.results[result] ?? result) : undefined,
    ),
    column('note', ({ note }) => note),
    column('next', ({ next }) => next?.note),
    column('due', ({ next }) => dateCell(next?.due)),
    column('done', ({ next }) => next?.doneAt && (texts?.yes ?? 'true')),
    column('id', ({ id }) => id),
  ];
  const there = actions.filter(({ deletedAt }) => deletedAt === undefined);
  return tableOf(texts?.sheet ?? 'log', columns, there);
}

/** How long it took, where that was written down: later parts of the log have it. */
export function minutesOf({ minutes }: RealWorldAction): number | undefined {
  return typeof minutes === 'number' && Number.isFinite(minutes) ? minutes : undefined;
}
