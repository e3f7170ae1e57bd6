import type { PersonId } from './ids';
import type { Progress } from './importedContact';
import { foldName, type Person } from './person';
import { sortInSteps } from './sortInSteps';

/** What a search reads of one person. */
export interface SearchEntry {
  readonly id: PersonId;
  /** The folded words of name, company, role and note: a space before each, a line for each field. */
  readonly text: string;
}

/** Whom some typed words mean, the best first. */
export interface Matches {
  /** Each word begins one of theirs. */
  readonly exact: readonly PersonId[];
  /** Those to whom a word comes near: it stands inside one of theirs, or is one with a slip. */
  readonly alike: readonly PersonId[];
}

/** All people, by name, and the search among them. */
export interface PeopleIndex {
  readonly ids: readonly PersonId[];
  search(typed: string): Matches;
}

const PEOPLE_A_STEP = 100;

/** The entries of all people, by name. It takes a while, and stops after each few of them. */
export function* searchEntries(people: readonly Person[]): Generator<Progress, SearchEntry[]> {
  const entries: SearchEntry[] = [];
  for (const person of people) {
    entries.push(entryOf(person));
    if (entries.length % PEOPLE_A_STEP === 0) {
      yield { rows: entries.length, part: entries.length / people.length };
    }
  }
  return yield* sortInSteps(entries, byText, { rows: entries.length, part: 1 });
}

/** Until the words are gathered: whole beginnings of words, by name. */
export function plainIndex(entries: readonly SearchEntry[]): PeopleIndex {
  return {
    ids: entries.map(({ id }) => id),
    search(typed) {
      const wanted = wordsIn(typed).map((word) => ` ${word}`);
      const found = entries.filter(({ text }) => wanted.every((word) => text.includes(word)));
      return { exact: found.map(({ id }) => id), alike: [] };
    },
  };
}

/** Whether two lists have the same people with the same words, so that one index serves both. */
export function haveSameWords(one: readonly Person[], other: readonly Person[]): boolean {
  return (
    one.length === other.length &&
    one.every((person, place) => {
      const now = other[place];
      return (
        now?.id === person.id &&
        now.name === person.name &&
        now.company === person.company &&
        now.role === person.role &&
        now.note === person.note
      );
    })
  );
}

/** The folded words of a text, without signs. */
export function wordsIn(text: string): string[] {
  return foldName(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function entryOf({ id, name, company = '', role = '', note = '' }: Person): SearchEntry {
  const lines = [name, company, role, note].map((field) =>
    wordsIn(field)
      .map((word) => ` ${word}`)
      .join(''),
  );
  return { id, text: lines.join('\n') };
}

/** A collator would take ten times as long; accents and case are folded already. */
function byText(one: SearchEntry, other: SearchEntry): number {
  if (one.text === other.text) return one.id < other.id ? -1 : 1;
  return one.text < other.text ? -1 : 1;
}
