import { firstOfEach } from '../editorial/editorialLine';
import { WATCH_WORD_MAX_LENGTH } from '../editorial/lineDraft';
import { foldedWatchWord } from '../editorial/watchWords';
import type { Strategy } from './strategy';

/** More words than this are a sentence, which no post repeats to the letter. */
const WORDS_IN_PHRASE = 4;

/**
 * The words and phrases in what clients look for, to be offered as watch words: between line ends,
 * commas and semicolons. Those that are there already are left out; whole sentences are, too.
 */
export function watchWordsFrom(
  { seeks }: Pick<Strategy, 'seeks'>,
  there: readonly string[],
): string[] {
  const known = new Set(there.map(foldedWatchWord));
  const phrases = seeks
    .split(/[\n,;]/)
    .filter((part) => part.trim().length <= WATCH_WORD_MAX_LENGTH)
    .map(bare)
    .filter(isPhrase);
  return firstOfEach(phrases, foldedWatchWord).filter((word) => !known.has(foldedWatchWord(word)));
}

/** Without the sign of a list before it, and what ends a sentence; `*` would be an order of ours. */
function bare(phrase: string): string {
  return phrase.replace(/^[-–•*·\s]+/, '').replace(/[.?!…*\s]+$/, '');
}

function isPhrase(phrase: string): boolean {
  return /[\p{L}\p{N}]/u.test(phrase) && phrase.split(/\s+/).length <= WORDS_IN_PHRASE;
}
