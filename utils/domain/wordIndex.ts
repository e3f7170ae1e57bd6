import type { PersonId } from './ids';
import type { Progress } from './importedContact';
import { type PeopleIndex, type SearchEntry, wordsIn } from './peopleSearch';
import { sortInSteps } from './sortInSteps';

/** The words of all people in the order of their letters, each with where it stands. */
export interface WordIndex {
  readonly words: readonly string[];
  /** The same words, one a line, and where each line begins: to look into all of them at once. */
  readonly lines: string;
  readonly starts: Uint32Array;
  /** Of the word at the same place: the place of each entry that has it, times `RANKS`, plus a rank. */
  readonly found: readonly (readonly number[])[];
}

/** Tells which of the known words are nearly a typed one. */
export type NearWords = (typed: string) => readonly string[];

/** Beside so many exact matches nobody needs the similar ones. */
export const EXACT_ENOUGH = 20;
/** From so many letters on, a word is looked for inside others too. */
const INSIDE_FROM = 3;
const ENTRIES_A_STEP = 100;
const RANKS = 8;
/** After a word at the beginning of the name, within it, in the company, the role and the note. */
const NEAR_RANK = 5;
const NOT_FOUND = 255;

/** Gathers the words. It takes a while, and stops after each few people. */
export function* wordIndexOf(entries: readonly SearchEntry[]): Generator<Progress, WordIndex> {
  const found = new Map<string, number[]>();
  for (const [place, { text }] of entries.entries()) {
    for (const [field, line] of text.split('\n').entries()) {
      for (const [nth, word] of line.split(' ').slice(1).entries()) {
        const rank = field === 0 && nth === 0 ? 0 : field + 1;
        const known = found.get(word);
        if (known) known.push(place * RANKS + rank);
        else found.set(word, [place * RANKS + rank]);
      }
    }
    if (place % ENTRIES_A_STEP === 0) yield { rows: place, part: place / entries.length };
  }
  const last = { rows: entries.length, part: 1 };
  const words = yield* sortInSteps([...found.keys()], byLetters, last);
  const starts = new Uint32Array(words.length + 1);
  for (const [nth, word] of words.entries()) {
    starts[nth + 1] = (starts[nth] ?? 0) + word.length + 1;
  }
  yield last;
  return {
    words,
    lines: words.join('\n'),
    starts,
    found: words.map((word) => found.get(word) ?? []),
  };
}

/**
 * A search whose keys take some ms among 30,000 people, however many are found: it goes through
 * the words and where they stand, never through the people's texts.
 */
export function peopleIndex(
  entries: readonly SearchEntry[],
  index: WordIndex,
  nearWords: NearWords,
): PeopleIndex {
  const ids = entries.map(({ id }) => id);
  return {
    ids,
    search(typed) {
      const words = wordsIn(typed);
      if (words.length === 0) return { exact: ids, alike: [] };
      const ranks = words.map((word) => exactRanks(index, word, ids.length));
      const exact = inOrder(ranks, ids);
      if (exact.length >= EXACT_ENOUGH) return { exact, alike: [] };
      const withAlike = ranks.map((ofWord, nth) => {
        const word = words[nth] ?? '';
        return withSimilar(index, word, ofWord, nearWords(word));
      });
      const alike = inOrder(withAlike, ids).filter((id) => !exact.includes(id));
      return { exact, alike };
    },
  };
}

/** The best rank of each entry by one typed word. */
function exactRanks(index: WordIndex, typed: string, count: number): Uint8Array {
  const ranks = new Uint8Array(count).fill(NOT_FOUND);
  const { words, found } = index;
  for (let nth = firstFrom(words, typed); words[nth]?.startsWith(typed); nth++) {
    improve(ranks, found[nth] ?? [], 0);
  }
  return ranks;
}

/** The same with those who have the word inside another, or nearly. */
function withSimilar(
  { words, lines, starts, found }: WordIndex,
  typed: string,
  exact: Uint8Array,
  near: readonly string[],
): Uint8Array {
  const ranks = exact.slice();
  for (const word of near) improve(ranks, found[firstFrom(words, word)] ?? [], NEAR_RANK);
  if (typed.length < INSIDE_FROM) return ranks;
  let nth = 0;
  for (let at = lines.indexOf(typed); at >= 0; at = lines.indexOf(typed, starts[nth])) {
    while ((starts[nth + 1] ?? 0) <= at) nth++;
    improve(ranks, found[nth] ?? [], NEAR_RANK);
    nth++;
  }
  return ranks;
}

function improve(ranks: Uint8Array, found: readonly number[], added: number): void {
  for (const one of found) {
    const place = Math.floor(one / RANKS);
    const rank = (one % RANKS) + added;
    if (rank < (ranks[place] ?? 0)) ranks[place] = rank;
  }
}

/** Those who have all words, the best first, those of one rank by name. */
function inOrder(ranks: readonly Uint8Array[], ids: readonly PersonId[]): PersonId[] {
  const byRank: PersonId[][] = [];
  let place = 0;
  for (const id of ids) {
    const rank = totalAt(ranks, place);
    place++;
    if (rank === NOT_FOUND) continue;
    const alongside = byRank[rank];
    if (alongside) alongside.push(id);
    else byRank[rank] = [id];
  }
  return byRank.flat();
}

function totalAt(ranks: readonly Uint8Array[], place: number): number {
  let total = 0;
  for (const ofWord of ranks) {
    const rank = ofWord[place] ?? NOT_FOUND;
    if (rank === NOT_FOUND) return NOT_FOUND;
    total += rank;
  }
  return Math.min(total, NOT_FOUND - 1);
}

function byLetters(one: string, other: string): number {
  return one < other ? -1 : 1;
}

/** The place of the first of some sorted words that is not before a given one. */
function firstFrom(words: readonly string[], wanted: string): number {
  let [from, to] = [0, words.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((words[middle] ?? '') < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
