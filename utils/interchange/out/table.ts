import type { DateKey } from '../../domain/calendar';

/** A calendar date is told from a text, since each file writes it in its own way. */
export type Cell = string | number | { date: DateKey } | undefined;

/** What goes into a file for spreadsheets or programs: a header, and rows of as many cells. */
export interface Table {
  /** Of the sheet. */
  name: string;
  header: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** One column: its heading and what it takes of a thing. */
export type Column<Thing> = readonly [heading: string, cellOf: (thing: Thing) => Cell];

export function tableOf<Thing>(
  name: string,
  columns: readonly Column<Thing>[],
  things: readonly Thing[],
): Table {
  return {
    name,
    header: columns.map(([heading]) => heading),
    rows: things.map((thing) => columns.map(([, cellOf]) => cellOf(thing))),
  };
}

export function dateCell(date: DateKey | undefined): Cell {
  return date === undefined ? undefined : { date };
}
