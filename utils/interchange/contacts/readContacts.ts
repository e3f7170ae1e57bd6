import { connectionsIn, looksLikeArchive } from './archive';
import { readCsv } from './csv';
import { decode } from './decode';
import { type ContactsReading, LARGEST_CONTACTS_BYTES, type Slices } from './reading';
import { looksLikeVcard, readVcards } from './vcard';

/**
 * Reads a file of contacts, whichever of the known dialects it has: that is seen from what is in
 * it, never from its name. It throws for no file, and asks the network nothing.
 */
export function readContacts(bytes: Uint8Array): ContactsReading {
  const slices = readContactsInSlices(bytes);
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}

/** The same in slices of some milliseconds: the page draws, and may stop, between them. */
export function* readContactsInSlices(bytes: Uint8Array): Slices<ContactsReading> {
  if (bytes.length > LARGEST_CONTACTS_BYTES) return { ok: false, why: 'too-large' };
  if (!looksLikeArchive(bytes)) return yield* readText(bytes);
  const connections = yield* connectionsIn(bytes);
  if ('why' in connections) return { ok: false, why: connections.why };
  return yield* readText(connections.bytes);
}

function* readText(bytes: Uint8Array): Slices<ContactsReading> {
  const text = yield* decode(bytes);
  if (text === undefined) return { ok: false, why: 'binary' };
  if (!/\S/.test(text)) return { ok: false, why: 'empty' };
  return yield* looksLikeVcard(text) ? readVcards(text) : readCsv(text);
}
