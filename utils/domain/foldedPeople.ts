import type { PersonId } from './ids';
import { foldName, type Person } from './person';

/** A person with what a search compares, folded once: there can be 30,000 at each keystroke. */
export interface FoldedPerson {
  person: Person;
  /** Folded. */
  name: string;
  /** Folded, with a space before each word, whatever stands between them. */
  words: string;
  /** Folded; empty where there is none. */
  company: string;
}

/** All who are not deleted. */
export function foldPeople(people: readonly Person[]): FoldedPerson[] {
  return people.flatMap((person) => {
    if (person.deletedAt) return [];
    const name = foldName(person.name);
    const company = person.company ? foldName(person.company) : '';
    return [{ person, name, words: inWords(name), company }];
  });
}

/**
 * The known people whom some typed letters may mean: names that begin so, then names with a word
 * that does, then any that contain them, then companies. No letters give the first by name.
 */
export function matchPeople(
  people: readonly FoldedPerson[],
  typed: string,
  most: number,
): Person[] {
  const letters = foldName(typed);
  const asWord = inWords(letters);
  const best: { folded: FoldedPerson; rank: number }[] = [];
  for (const folded of people) {
    const rank = rankOf(folded, letters, asWord);
    const last = best[most - 1];
    if (rank === NO_MATCH || (last && !isBefore(folded, rank, last))) continue;
    const place = best.findIndex((other) => isBefore(folded, rank, other));
    best.splice(place < 0 ? best.length : place, 0, { folded, rank });
    if (best.length > most) best.pop();
  }
  return best.map(({ folded }) => folded.person);
}

/** Those whose name or company has a folded word. */
export function peopleWith(word: string, people: Iterable<FoldedPerson>): Set<PersonId> {
  const found = new Set<PersonId>();
  for (const { person, name, company } of people) {
    if (name.includes(word) || company.includes(word)) found.add(person.id);
  }
  return found;
}

const NO_MATCH = 4;

function rankOf({ name, words, company }: FoldedPerson, letters: string, asWord: string): number {
  if (name.startsWith(letters)) return 0;
  if (words.includes(asWord)) return 1;
  if (name.includes(letters)) return 2;
  return company.includes(letters) ? 3 : NO_MATCH;
}

/** Of two that fit as well the first by name, and of two of one name the one that came first. */
function isBefore(
  folded: FoldedPerson,
  rank: number,
  other: { folded: FoldedPerson; rank: number },
): boolean {
  if (rank !== other.rank) return rank < other.rank;
  return folded.name < other.folded.name;
}

function inWords(folded: string): string {
  return JOINT.test(folded) ? ` ${folded.replaceAll(JOINTS, ' ')}` : ` ${folded}`;
}

const JOINT = /['’-]/;
const JOINTS = /[ '’-]+/g;
