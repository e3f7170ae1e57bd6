import { unguarded } from '../formulaGuard';

/** Marks of writing direction, which Google puts around phone numbers, and other unseen signs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it takes out.
const UNSEEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** One line, single spaces, nothing unseen, at most so many UTF-16 units. */
export function tidyLine(text: string | undefined, most: number): string | undefined {
  const seen = (text ?? '').replace(UNSEEN, '');
  // Most texts are one line already, and to look is cheaper than to replace.
  return cut(/\s\s|[^\S ]/.test(seen) ? seen.replace(/\s+/g, ' ') : seen, most);
}

/** The same for a text of several lines. */
export function tidyText(text: string | undefined, most: number): string | undefined {
  return cut((text ?? '').replace(UNSEEN, ''), most);
}

function cut(text: string, most: number): string | undefined {
  const bare = unguarded(text.trim());
  if (bare.length <= most) return bare || undefined;
  const end = /[\ud800-\udbff]/.test(bare.charAt(most - 1)) ? most - 1 : most;
  return bare.slice(0, end).trimEnd() || undefined;
}

/** Letters and digits alone, without case and accents: how headers and months compare. */
export function bare(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}
