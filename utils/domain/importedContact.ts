import type { DateKey } from './calendar';
import type { Profile } from './person';

/** The two readings of a date such as `04/05/2026`. */
export interface AmbiguousDate {
  dayFirst: DateKey;
  monthFirst: DateKey;
}

/**
 * One contact of a foreign file, whatever its dialect: tidied, and cut to the limits of a person.
 * `line` is where it begins in the file, from 1; phones are as they were written.
 */
export interface ImportedContact {
  line: number;
  name: string;
  given?: string;
  family?: string;
  company?: string;
  role?: string;
  emails: readonly string[];
  phones: readonly string[];
  profiles: readonly Profile[];
  note?: string;
  labels?: readonly string[];
  /** When the network says one was connected: at most one of the two. */
  connectedOn?: DateKey;
  connectedOnAmbiguous?: AmbiguousDate;
}

/** How far a long piece of work is: `part` from 0 to 1. */
export interface Progress {
  rows: number;
  part: number;
}

/** The most e-mail addresses, phones, profiles or labels that are taken from one contact. */
export const MOST_OF_EACH = 20;
