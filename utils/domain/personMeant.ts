import { bareWords, foldName, type Person } from './person';

/** Whom a goal is about: somebody who is known, or a name to be looked for. */
export type PersonMeant = Pick<Person, 'name' | 'profiles'>;

/** Fewer letters are a first name, which many have. */
const SHORTEST_NAME = 6;
/** A goal of so few words is a name. */
const FEW_WORDS = 3;
/** Two or more words with a capital, one after the other: "Marie Dubois", "Jean-Paul de Vries". */
const NAME =
  /\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:de|du|des|la|le|van|von|den|der|da|di)\s+)*\p{Lu}[\p{L}'’-]+)+/gu;

/**
 * Whom some words mean: the known person with the longest name that stands in them whole, else a
 * name in them, else the words themselves where there are but a few.
 */
export function personMeant(words: string, people: Iterable<Person>): PersonMeant | undefined {
  const [known] = knownIn(bareWords(words), people);
  if (known) return known;
  const [name] = writtenIn(words);
  if (name) return { name };
  const few = words.trim().split(/\s+/);
  return few.length <= FEW_WORDS ? { name: few.join(' ') } : undefined;
}

/** All who are named, known or not, in the order of the words; `at` is a place in what is `said`. */
export function namesIn(
  words: string,
  people: Iterable<Person>,
): { said: string; names: { meant: PersonMeant; at: number }[] } {
  const said = bareWords(words);
  const names: { meant: PersonMeant; at: number }[] = [];
  const written = writtenIn(words).map((name) => ({ name }));
  for (const meant of [...knownIn(said, people), ...written]) {
    const name = bareWords(meant.name);
    const at = said.indexOf(name);
    const isPart = names.some((one) => bareWords(one.meant.name).includes(name.trim()));
    if (at >= 0 && !isPart) names.push({ meant, at });
  }
  return { said, names: names.toSorted((one, other) => one.at - other.at) };
}

/** The known people with a whole name in it, the longest first. */
function knownIn(said: string, people: Iterable<Person>): Person[] {
  const known: Person[] = [];
  for (const person of people) {
    if (person.name.length < SHORTEST_NAME || person.deletedAt) continue;
    const name = foldName(person.name);
    if (name.includes(' ') && said.includes(` ${name} `)) known.push(person);
  }
  return known.toSorted((one, other) => other.name.length - one.name.length);
}

/** What is written as a name is. */
function writtenIn(words: string): string[] {
  return [...words.matchAll(NAME)].map(({ 0: name, index }) =>
    withoutVerb(name.split(/\s+/), index).join(' '),
  );
}

/**
 * The first word of a sentence has a capital, too: "Prepare Marie Dubois". It belongs to the name
 * where that has but one word with a capital without it: "Jean-Paul de Vries".
 */
function withoutVerb(name: readonly string[], index: number): readonly string[] {
  const rest = name.slice(1);
  const isName = rest.filter((word) => /^\p{Lu}/u.test(word)).length > 1;
  return index === 0 && isName ? rest : name;
}
