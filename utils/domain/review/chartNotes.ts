import type { DateKey } from '../calendar';
import { holdsDate, type Period } from './period';
import type { WeekNote } from './weekNote';

/** What was going on in a column of a chart, in the person's own words. */
export interface ChartNote {
  /** Counted from 1, in the order of the columns. */
  readonly number: number;
  readonly column: number;
  /** The Monday of the week that it was written for. */
  readonly week: DateKey;
  readonly words: string;
}

/** The notes of one column, as its mark says them: `3`, or of several `3–5`. */
export function markOf(notes: readonly ChartNote[]): string {
  const [first, last] = [notes[0]?.number, notes.at(-1)?.number];
  if (first === undefined) return '';
  return first === last ? `${first}` : `${first}–${last}`;
}

/** The week notes that the columns of a chart hold; each column is whole weeks. */
export function chartNotesOf(columns: readonly Period[], notes: readonly WeekNote[]): ChartNote[] {
  return columns
    .flatMap((period, column) =>
      notes
        .filter(({ week, context }) => holdsDate(period, week) && context.trim() !== '')
        .sort((a, b) => (a.week < b.week ? -1 : 1))
        .map(({ week, context }) => ({ column, week, words: context.trim() })),
    )
    .map((note, index) => ({ number: index + 1, ...note }));
}
