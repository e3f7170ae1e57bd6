import type { ImportedContact, Progress } from '../../domain/importedContact';

export type Dialect = 'linkedin' | 'google' | 'outlook' | 'vcard';

/**
 * Why a line was not read. `date`: the contact was, but without the day of the connection, which
 * says nothing that one could understand.
 */
export type Unreadable = {
  line: number;
  why: 'no-name' | 'too-few-cells' | 'open-quote' | 'date' | 'broken-card';
};

/** Why a whole file is not read. */
export type ContactsProblem =
  | 'too-large'
  | 'binary'
  | 'no-header'
  | 'empty'
  | 'zip-without-connections'
  | 'zip-too-large'
  | 'damaged';

export type ContactsReading =
  | {
      ok: true;
      dialect: Dialect;
      rows: ImportedContact[];
      unreadable: Unreadable[];
      /** How many of the rows have a day with two readings. */
      ambiguousDates: number;
    }
  | { ok: false; why: ContactsProblem };

/** A long piece of work in short slices: it can be left between any two of them. */
export type Slices<Result> = Generator<Progress, Result>;

export const LARGEST_CONTACTS_BYTES = 200_000_000;
/** The largest network lets one have 30,000 connections; far more is no address book. */
export const MOST_CONTACTS = 200_000;

/** What readers collect; they stop when it is full. */
export interface Collected {
  rows: ImportedContact[];
  unreadable: Unreadable[];
}

export function isFull({ rows, unreadable }: Collected): boolean {
  return rows.length + unreadable.length >= MOST_CONTACTS;
}

export function readingOf(dialect: Dialect, collected: Collected): ContactsReading {
  if (isFull(collected)) return { ok: false, why: 'too-large' };
  const { rows } = collected;
  const ambiguousDates = rows.filter((row) => row.connectedOnAmbiguous).length;
  return { ok: true, dialect, ...collected, ambiguousDates };
}
