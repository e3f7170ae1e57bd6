/**
 * `H=C3=A9l=C3=A8ne`. Signs outside ASCII were decoded with the file and stay as they are. Without
 * a charset, or with an unknown one: UTF-8 if it is that, else windows-1252.
 */
export function decodeQuotedPrintable(text: string, charset?: string): string {
  return text.replace(/[\0-\x7f]+/g, (ascii) =>
    ascii.includes('=') ? decodeBytes(bytesOf(ascii), charset) : ascii,
  );
}

function bytesOf(ascii: string): Uint8Array {
  const bytes = new Uint8Array(ascii.length);
  let length = 0;
  for (let at = 0; at < ascii.length; at += 1) {
    const code = ascii[at] === '=' ? ascii.slice(at + 1, at + 3) : '';
    const coded = /^[\da-f]{2}$/i.test(code);
    bytes[length] = coded ? Number.parseInt(code, 16) : ascii.charCodeAt(at);
    if (coded) at += 2;
    length += 1;
  }
  return bytes.subarray(0, length);
}

function decodeBytes(bytes: Uint8Array, charset: string | undefined): string {
  for (const label of [charset?.trim(), 'utf-8']) {
    try {
      if (label) return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // Unknown, or not what it says: the next one.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
