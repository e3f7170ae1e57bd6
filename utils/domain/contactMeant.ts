import type { Person } from './person';
import { namesIn, type PersonMeant, personMeant } from './personMeant';

/** What stands before the contact where the other one is named first: "Marie, via Paul". */
const THROUGH = /\b(?:via|through|by|with the help of|par|grace a|avec l'aide de) $/;

/**
 * By whom one would be introduced, in some words that name one or two: whom one asks comes first
 * ("Ask Jonas Weber to introduce me to Camille Roche"), unless it is said through whom it goes.
 * `noted` tells who could introduce somebody, as the person noted it: for words that name the other
 * alone.
 */
export function contactMeant(
  words: string,
  people: readonly Person[],
  noted: (person: Person) => Person | undefined,
): PersonMeant | undefined {
  const { said, names } = namesIn(words, people);
  const [first] = names;
  if (!first) return personMeant(words, people);
  const through = names.find(({ at }) => THROUGH.test(said.slice(0, at + 1)));
  if (through) return through.meant;
  const other = names.length === 1 && people.find((person) => person === first.meant);
  return (other && noted(other)) || first.meant;
}
