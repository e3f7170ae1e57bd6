/** Lines as iCalendar (RFC 5545) and vCard 3.0 (RFC 2426) write them. */

const LONGEST_LINE_BYTES = 75;

/** The lines of a file, each folded, with CRLF behind each. */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/**
 * A text as a value: `\ ; ,` and line breaks are escaped. Control characters, which no value may
 * hold, are left out.
 */
export function escapedText(text: string): string {
  return printable(text.replace(/\r\n?/g, '\n'))
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');
}

/** A value that is no text, such as an address of the web: on one line, and nothing is escaped. */
export function bareValue(value: string): string {
  return printable(value)
    .replace(/[\t\n]/g, '')
    .trim();
}

function printable(text: string): string {
  return text.replace(/(?![\t\n])\p{Cc}/gu, '').toWellFormed();
}

/** Folds by bytes, never within a character: in UTF-8 one takes up to four. */
function folded(line: string): string {
  if (line.length * 3 <= LONGEST_LINE_BYTES) return line;
  let out = '';
  let bytes = 0;
  for (const character of line) {
    const more = bytesOf(character.codePointAt(0) ?? 0);
    if (bytes + more > LONGEST_LINE_BYTES) {
      out += '\r\n ';
      // The space that says "goes on" counts.
      bytes = 1;
    }
    out += character;
    bytes += more;
  }
  return out;
}

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
