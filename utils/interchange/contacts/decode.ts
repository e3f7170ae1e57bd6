import type { Slices } from './reading';

/** Some milliseconds of work. */
const SLICE_BYTES = 250_000;

/**
 * The text of a file, with `\n` at the end of each line, or nothing for a binary one. By its BOM,
 * else as UTF-16 where every other byte is NUL, else as strict UTF-8, else as windows-1252 (which
 * agrees with ISO-8859-15 but for eight signs). Public exports, 2018–2026, have all of these.
 */
export function* decode(bytes: Uint8Array): Slices<string | undefined> {
  const utf16 = utf16Of(bytes);
  if (!utf16 && isBinary(bytes)) return undefined;
  const labels = utf16 ? [utf16] : ['utf-8', 'windows-1252'];
  for (const label of labels) {
    const text = yield* decodeAs(label, bytes);
    if (text !== undefined) return text;
  }
  return undefined;
}

function* decodeAs(label: string, bytes: Uint8Array): Slices<string | undefined> {
  const decoder = new TextDecoder(label, { fatal: true });
  const parts: string[] = [];
  let begun = '';
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
    const slice = bytes.subarray(at, at + SLICE_BYTES);
    const decoded = decodedSlice(decoder, slice, at + SLICE_BYTES < bytes.length);
    if (decoded === undefined) return undefined;
    const text = begun + decoded;
    // The end of a line may go on in the next slice.
    begun = text.endsWith('\r') ? (/\r+$/.exec(text)?.[0] ?? '') : '';
    parts.push(withNewlines(text.slice(0, text.length - begun.length)));
    if (at > 0) yield { rows: 0, part: 0 };
  }
  parts.push(withNewlines(begun));
  return parts.join('');
}

/** "\r\r\n" occurs in cards that went through two conversions. */
function withNewlines(text: string): string {
  return text.includes('\r') ? text.replace(/\r+\n?/g, '\n') : text;
}

function decodedSlice(
  decoder: TextDecoder,
  bytes: Uint8Array,
  stream: boolean,
): string | undefined {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    return undefined;
  }
}

/** Western text in UTF-16 has a NUL in nearly every second place, and on one side only. */
function utf16Of(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 512);
  const nuls = [0, 0];
  for (const [at, byte] of head.entries()) {
    if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = nuls;
  if (odd > head.length / 4 && even === 0) return 'utf-16le';
  if (even > head.length / 4 && odd === 0) return 'utf-16be';
  return undefined;
}

/** A NUL, or more than a few control characters: no text that anyone wrote. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8_192);
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32));
  return controls.includes(0) || controls.length > head.length / 50;
}
