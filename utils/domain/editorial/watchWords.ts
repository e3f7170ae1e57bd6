import { type FoldedText, foldText } from './foldedText';

/** Where a watch word stands in a text, in UTF-16 offsets: `text.slice(start, end)`. */
export interface FoundWord {
  /** As the person wrote it. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words as a tree of their letters: each place of a text is looked at once for all of them. */
interface Branch {
  readonly next: Map<string, Branch>;
  /** The words that end here. */
  whole?: string;
  beginning?: string;
}

/**
 * All places of the watch words in a text, by where they begin. Case and accents count for nothing;
 * a word or phrase stands for itself alone, with `*` at its end for whatever begins so, and the
 * place is then that of the whole word. Where one begins or ends with a sign ("C++", "#roof"), that
 * end is also found inside a word. Never longer than the text times the longest word.
 */
export function findWatchWords(text: string, words: readonly string[]): FoundWord[] {
  const tree = treeOf(words);
  const folded = foldText(text);
  const { letters } = folded;
  const inWord = letters.map(isOfWord);
  const found: FoundWord[] = [];
  for (let from = 0; from < letters.length; from++) {
    let branch: Branch | undefined = tree;
    const isCut = inWord[from] && inWord[from - 1];
    for (let to = from; branch && !isCut && to < letters.length; ) {
      branch = branch.next.get(letters[to] ?? '');
      to++;
      const isEnd = !(inWord[to - 1] && inWord[to]);
      if (branch?.whole !== undefined && isEnd) found.push(placeOf(folded, branch.whole, from, to));
      if (branch?.beginning !== undefined) {
        found.push(placeOf(folded, branch.beginning, from, endOfWord(inWord, to)));
      }
    }
  }
  return found;
}

/** What a watch word looks for; two that look for the same are one. Empty where it is nothing. */
export function foldedWatchWord(word: string): string {
  const { letters, isBeginning } = wanted(word);
  return letters.length > 0 ? letters.join('') + (isBeginning ? '*' : '') : '';
}

function treeOf(words: readonly string[]): Branch {
  const tree: Branch = { next: new Map() };
  for (const word of words) {
    const { letters, isBeginning } = wanted(word);
    let branch = tree;
    for (const letter of letters) {
      const next: Branch = branch.next.get(letter) ?? { next: new Map() };
      branch.next.set(letter, next);
      branch = next;
    }
    if (isBeginning) branch.beginning ??= word;
    else branch.whole ??= word;
  }
  return tree;
}

function wanted(word: string): { letters: readonly string[]; isBeginning: boolean } {
  const trimmed = word.trim();
  const isBeginning = trimmed.endsWith('*');
  const { letters } = foldText(isBeginning ? trimmed.slice(0, -1) : trimmed);
  // A blank may come to light only when what is unseen before it has gone.
  return { letters: [...letters.join('').trim()], isBeginning };
}

function placeOf({ starts, ends }: FoldedText, word: string, from: number, to: number): FoundWord {
  return { word, start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
}

/** At a sign, the word that begins right after it. */
function endOfWord(inWord: readonly boolean[], from: number): number {
  let to = from;
  while (inWord[to]) to++;
  return to;
}

function isOfWord(letter: string): boolean {
  return /^[\p{L}\p{N}\p{M}_]$/u.test(letter);
}
