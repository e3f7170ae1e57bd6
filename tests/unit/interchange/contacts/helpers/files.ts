import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import type { ContactsReading } from '../../../../../utils/interchange/contacts/reading';

const fixture = (name: string) => new URL(`../../../../fixtures/contacts/${name}`, import.meta.url);

export function textOf(name: string): string {
  return readFileSync(fixture(name), 'utf8');
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function fileOf(name: string): Uint8Array {
  return bytesOf(textOf(name));
}

/** In ISO-8859-15, as French Outlook wrote it; with CRLF. */
export function latin9(text: string): Uint8Array {
  const crlf = text.replaceAll('\n', '\r\n').replaceAll('€', '\u00a4');
  return Uint8Array.from(crlf, (sign) => sign.charCodeAt(0));
}

export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => (sign === '€' ? 0x80 : sign.charCodeAt(0)));
}

export function utf16(text: string, { bom = false, big = false } = {}): Uint8Array {
  const whole = bom ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < whole.length; at += 1) view.setUint16(at * 2, whole.charCodeAt(at), !big);
  return bytes;
}

/** An archive as LinkedIn makes it; the messages are no deflated stream: to open them would throw. */
export function linkedinArchive(connections: string, level: 0 | 6 = 6): Uint8Array {
  const archive = zipSync({
    'messages.csv': [bytesOf('CONVERSATION ID,FROM,TO\n1,secret,secret\n'), { level: 0 }],
    'Connections.csv': [bytesOf(connections), { level }],
    'Profile.csv': bytesOf('First Name,Last Name\nNo,One\n'),
  });
  return archive;
}

export type Whole = Extract<ContactsReading, { ok: true }>;

/** A reading that must have succeeded. */
export function whole(reading: ContactsReading): Whole {
  if (!reading.ok) throw new Error(reading.why);
  return reading;
}
