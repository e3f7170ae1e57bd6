import { foldName, type Person } from './person';

/** Whom a goal is about: somebody who is known, or a name to be looked for. */
export type PersonMeant = Pick<Person, 'name' | 'profiles'>;

/** Fewer letters are a first name, which many have. */
const SHORTEST_NAME = 6;
/** A goal of so few words is a name. */
const FEW_WORDS = 3;
/** Two or more words with a capital, one after the other: "Marie Dubois", "Jean-Paul de Vries". */
const NAME =
  /\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:de|du|des|la|le|van|von|den|der|da|di)\s+)*\p{Lu}[\p{L}'’-]+)+/u;

/**
 * Whom some words mean: the known person with the longest name that stands in them whole, else a
 * name in them, else the words themselves where there are but a few.
 */
export function personMeant(words: string, people: Iterable<Person>): PersonMeant | undefined {
  const said = ` ${foldName(words).replace(/[^\p{L}\p{N}'’-]+/gu, ' ')} `;
  let known: Person | undefined;
  for (const person of people) {
    const { length } = person.name;
    if (length < SHORTEST_NAME || length <= (known?.name.length ?? 0) || person.deletedAt) continue;
    const name = foldName(person.name);
    if (name.includes(' ') && said.includes(` ${name} `)) known = person;
  }
  if (known) return known;
  const found = NAME.exec(words);
  if (found) return { name: withoutVerb(found[0].split(/\s+/), found.index).join(' ') };
  const few = words.trim().split(/\s+/);
  return few.length <= FEW_WORDS ? { name: few.join(' ') } : undefined;
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
