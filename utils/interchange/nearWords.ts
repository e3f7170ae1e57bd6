import MiniSearch from 'minisearch';
import { isAlike } from '../domain/alike';
import type { Progress } from '../domain/importedContact';
import type { NearWords } from '../domain/wordIndex';

/** Shorter words are found as they are, or not at all. */
const SHORTEST = 3;
/** Two letters that changed places are two edits to the index; what is too far is left out after. */
const MOST_EDITS = 2;
/** So many of the known words at most stand for a typed one, the nearest. */
const MOST_WORDS = 20;
const WORDS_A_STEP = 100;

/**
 * Indexes known words, so that a slip in a typed one is forgiven. The words and not the people: a
 * company of thousands is one word, and no key takes longer for it. It takes a while, and stops
 * after each few words.
 */
export function* nearWordsOf(words: readonly string[]): Generator<Progress, NearWords> {
  const index = new MiniSearch<{ id: string }>({
    fields: ['id'],
    tokenize: (word) => [word],
    processTerm: (word) => word,
  });
  for (const [nth, id] of words.entries()) {
    if (id.length >= SHORTEST) index.add({ id });
    if (nth % WORDS_A_STEP === 0) yield { rows: nth, part: nth / words.length };
  }
  return (typed) =>
    index
      .search(typed, { fuzzy: MOST_EDITS })
      .map(({ id }): string => id)
      .filter((word) => isAlike(typed, word))
      .slice(0, MOST_WORDS);
}
