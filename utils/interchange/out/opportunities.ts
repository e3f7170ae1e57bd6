import type { Opportunity, Stage } from '../../domain/opportunity';
import type { PeopleById } from './log';
import type { FirstTouchSource } from './people';
import { type Column, dateCell, type Table, tableOf } from './table';

export type OpportunityColumn =
  | 'about'
  | 'person'
  | 'stage'
  | 'value'
  | 'currency'
  | 'opened'
  | 'closed'
  | 'statedSource'
  | 'firstTouch'
  | 'context'
  | 'id'
  | 'personId';

/** The words of a language; none for another program, which gets the names of our fields. */
export interface OpportunityTexts {
  sheet: string;
  columns: Readonly<Record<OpportunityColumn, string>>;
  stages: Readonly<Record<Stage, string>>;
  firstTouches: Readonly<Record<FirstTouchSource, string>>;
}

/** Every opportunity that is not deleted, in the order given. */
export function opportunitiesTable(
  opportunities: readonly Opportunity[],
  people: PeopleById,
  texts?: OpportunityTexts,
): Table {
  const column = (name: OpportunityColumn, cellOf: Column<Opportunity>[1]): Column<Opportunity> => [
    texts?.columns[name] ?? name,
    cellOf,
  ];
  const columns: Column<Opportunity>[] = [
    column('about', ({ about }) => about),
    column('person', ({ person }) => people.get(person)?.name),
    column('stage', ({ stage }) => texts?.stages[stage] ?? stage),
    column('value', ({ value }) => value),
    column('currency', ({ currency }) => currency),
    column('opened', ({ openedOn }) => dateCell(openedOn)),
    column('closed', ({ closedOn }) => dateCell(closedOn)),
    column('statedSource', ({ statedSource }) => statedSource),
    column('firstTouch', ({ firstTouch }) => {
      const source = firstTouch?.source;
      return source && (texts?.firstTouches[source] ?? source);
    }),
    column('context', ({ context }) => context),
    column('id', ({ id }) => id),
    column('personId', ({ person }) => person),
  ];
  const there = opportunities.filter(({ deletedAt }) => deletedAt === undefined);
  return tableOf(texts?.sheet ?? 'opportunities', columns, there);
}
