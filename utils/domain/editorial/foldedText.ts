/** A text without case and accents, and where each letter of it stands in the text as it was. */
export interface FoldedText {
  /** One code point each. */
  readonly letters: readonly string[];
  /** UTF-16 offsets in the original; what stands for several letters gives them all the same. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const ACCENT = /^[\u0300-\u036f]$/;
/** Soft hyphen, joiners and variation selectors: within a word nobody sees them. */
const UNSEEN = /^(?:\u00ad|\u200c|\u200d|\u2060|\ufe0e|\ufe0f)$/;
const SPACE = /^\s$/;
/** Not signs such as ™: it would make another word of the one before it. */
const COMPOSED = /^[\p{L}\p{Nd}]$/u;
const PLAIN = /^[!-~]$/;

/** Letters that Unicode does not take apart, and signs of which there are several for one. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['ς', 'σ'],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['‐', '-'],
  ['‑', '-'],
]);

/**
 * Letters are taken apart as far as it goes: decomposed accents, ligatures, wide letters, and the
 * mathematical ones with which a network's texts are made bold. A run of blanks is one.
 */
export function foldText(text: string): FoldedText {
  const letters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let end = 0;
  for (const sign of text) {
    const start = end;
    end += sign.length;
    const folded = foldSign(sign);
    // An accent belongs to the letter before it, and so does a second blank.
    const joins = folded === '' || (folded === ' ' && letters.at(-1) === ' ');
    if (joins && ends.length > 0) ends[ends.length - 1] = end;
    if (joins) continue;
    for (const letter of folded) {
      letters.push(letter);
      starts.push(start);
      ends.push(end);
    }
  }
  return { letters, starts, ends };
}

/** The letters that a code point stands for; none for an accent. */
function foldSign(sign: string): string {
  if (PLAIN.test(sign)) return sign.toLowerCase();
  if (SPACE.test(sign)) return ' ';
  const parts = COMPOSED.test(sign) ? sign.normalize('NFKD') : sign;
  let folded = '';
  for (const part of parts.toLowerCase()) {
    if (!ACCENT.test(part) && !UNSEEN.test(part)) folded += SAME.get(part) ?? part;
  }
  return folded;
}
