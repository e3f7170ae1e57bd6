/** One property of a card with its continuation lines joined. */
export interface CardLine {
  /** From 1. */
  line: number;
  /** Where it begins in the text. */
  at: number;
  text: string;
}

/** What is longer is a picture, or no card: no property that is read comes near it. */
const LONGEST_PROPERTY = 40_000;
/** After so much that is not read there is an empty line instead. */
const STRETCH = 32_768;
const UNREAD = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]/i;
const QUOTED_PRINTABLE = /^[^:]*QUOTED-PRINTABLE[^:]*:/i;

/**
 * The properties of a text of cards, unfolded: a line that begins with a space goes on with the one
 * before, and so does one after a quoted-printable line that ends with `=`. Pictures are left out.
 */
export function* cardLines(text: string): Generator<CardLine, void> {
  const lines = linesOf(text);
  let next = lines.next();
  while (!next.done) {
    const { line, at, text: first } = next.value;
    const read = !UNREAD.test(first);
    const parts = [first];
    let length = first.length;
    let last = first;
    let seen = at;
    next = lines.next();
    while (!next.done) {
      const soft =
        last.endsWith('=') &&
        read &&
        QUOTED_PRINTABLE.test(first.slice(0, 200)) &&
        !/^END:VCARD/i.test(next.value.text);
      const folded = next.value.text.startsWith(' ') || next.value.text.startsWith('\t');
      if (!soft && !folded) break;
      last = next.value.text;
      length += last.length;
      if (soft) parts[parts.length - 1] = parts.at(-1)?.slice(0, -1) ?? '';
      if (read && length < LONGEST_PROPERTY) parts.push(soft ? last : last.slice(1));
      next = lines.next();
      // A large picture is no reason to keep anyone waiting.
      if (!next.done && next.value.at > seen + STRETCH) {
        seen = next.value.at;
        yield { line, at: seen, text: '' };
      }
    }
    if (!read) continue;
    const text = parts.length === 1 ? first : parts.join('');
    yield { line, at, text: text.slice(0, LONGEST_PROPERTY) };
  }
}

function* linesOf(text: string): Generator<CardLine, void> {
  let line = 1;
  for (let at = 0; at <= text.length; line += 1) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    yield { line, at, text: text.slice(at, end) };
    at = end + 1;
  }
}
