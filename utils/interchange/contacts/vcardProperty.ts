import { decodeQuotedPrintable } from './quotedPrintable';

export interface Property {
  /** In capitals, without its group: `TEL` of `item1.TEL`. */
  name: string;
  /** The values of TYPE, and parameters without a name as 2.1 has them, in lower case. */
  types: readonly string[];
  /** Decoded, but with its backslashes: they tell a separator from a sign of the text. */
  value: string;
}

/**
 * `item1.TEL;TYPE=cell;PREF:+33 …`, of any version. Nothing for a line that is no property, and for
 * one whose value is base64: nothing that is read comes so.
 */
export function propertyOf(text: string): Property | undefined {
  const colon = colonOf(text);
  if (colon < 0) return undefined;
  const head = text.slice(0, colon);
  if (!head.includes(';')) return { name: nameOf(head), types: NONE, value: text.slice(colon + 1) };
  const [property = '', ...params] = head.split(';');
  const name = nameOf(property);
  const types: string[] = [];
  let charset: string | undefined;
  let encoding = '';
  for (const param of params) {
    const [key = '', value] = param.replaceAll('"', '').split('=', 2);
    const kind = key.trim().toUpperCase();
    if (kind === 'CHARSET') charset = value;
    else if (kind === 'ENCODING') encoding = value ?? '';
    else if (kind === 'TYPE') types.push(...(value ?? '').toLowerCase().split(','));
    else if (value === undefined) types.push(key.trim().toLowerCase());
  }
  const value = text.slice(colon + 1);
  const said = [encoding.toLowerCase(), ...types];
  if (said.some((one) => one === 'b' || one === 'base64')) return undefined;
  const quoted = said.includes('quoted-printable');
  return { name, types, value: quoted ? decodeQuotedPrintable(value, charset) : value };
}

const NONE: readonly never[] = [];

function nameOf(head: string): string {
  return head
    .slice(head.lastIndexOf('.') + 1)
    .trim()
    .toUpperCase();
}

/** The colon before the value: one in quotes belongs to a parameter. */
function colonOf(text: string): number {
  const first = text.indexOf(':');
  const quote = text.indexOf('"');
  if (quote < 0 || first < quote) return first;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') quoted = !quoted;
    else if (sign === ':' && !quoted) return at;
  }
  return first;
}

/** The parts of a value such as `N` or `ORG`, between semicolons that no backslash guards. */
export function partsOf(value: string): string[] {
  if (!value.includes('\\')) return value.split(';');
  const parts = [''];
  for (const piece of value.match(/\\[\s\S]|[^;\\]+|;|\\/g) ?? []) {
    if (piece === ';') parts.push('');
    else parts.push((parts.pop() ?? '') + piece);
  }
  return parts.map(unescaped);
}

/** `\n`, `\,`, `\;`, `\\`, and the `\:` that some write in addresses. */
export function unescaped(value: string): string {
  if (!value.includes('\\')) return value;
  return value.replace(/\\([\s\S])/g, (_whole, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}
