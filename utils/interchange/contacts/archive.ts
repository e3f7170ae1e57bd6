import { Inflate } from 'fflate';
import type { ContactsProblem, Slices } from './reading';

/** Thirty thousand connections are some 5 MB. */
export const LARGEST_CONNECTIONS_BYTES = 50_000_000;
const WANTED = /(?:^|\/)connections\.csv$/i;
/** They may become a thousand times as many. */
const SLICE_BYTES = 4_096;
const STORED = 0;
const DEFLATED = 8;

export type FromArchive = { bytes: Uint8Array } | { why: ContactsProblem };

export function looksLikeArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * The connections in an archive of LinkedIn's. The archive's own list of files says where they are,
 * so that nothing else in it is opened: the messages of one's life lie there too. Their size is
 * limited twice, by what the list says and by what really comes out.
 */
export function* connectionsIn(archive: Uint8Array): Slices<FromArchive> {
  const entries = entriesOf(archive);
  if (!entries) return { why: 'damaged' };
  const entry = entries.find(({ name }) => WANTED.test(name));
  if (!entry) return { why: 'zip-without-connections' };
  if (Math.max(entry.size, entry.packedSize) > LARGEST_CONNECTIONS_BYTES) {
    return { why: 'zip-too-large' };
  }
  const packed = contentOf(entry, archive);
  if (!packed || entry.encrypted) return { why: 'damaged' };
  if (entry.method === STORED) return { bytes: packed };
  return entry.method === DEFLATED ? yield* inflated(packed) : { why: 'damaged' };
}

function* inflated(packed: Uint8Array): Slices<FromArchive> {
  const parts: Uint8Array[] = [];
  let size = 0;
  let finished = false;
  const inflate = new Inflate((part, last) => {
    size += part.length;
    finished ||= last;
    if (size <= LARGEST_CONNECTIONS_BYTES) parts.push(part);
  });
  for (let at = 0; at < packed.length; at += SLICE_BYTES) {
    try {
      const slice = packed.subarray(at, at + SLICE_BYTES);
      inflate.push(slice, at + SLICE_BYTES >= packed.length);
    } catch {
      return { why: 'damaged' };
    }
    if (size > LARGEST_CONNECTIONS_BYTES) return { why: 'zip-too-large' };
    yield { rows: 0, part: 0 };
  }
  return finished ? { bytes: joined(parts, size) } : { why: 'damaged' };
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

interface Entry {
  name: string;
  method: number;
  encrypted: boolean;
  /** As the list of files says, in bytes. */
  size: number;
  packedSize: number;
  /** Where the file's own header begins. */
  at: number;
}

const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

/** The central directory of a zip (PKWARE APPNOTE 4.3.12 and 4.3.16), without zip64. */
function entriesOf(archive: Uint8Array): Entry[] | undefined {
  const view = viewOf(archive);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): number | undefined {
  const earliest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

function contentOf({ at, packedSize }: Entry, archive: Uint8Array): Uint8Array | undefined {
  const view = viewOf(archive);
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== 0x04034b50) return undefined;
  const begin = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const end = begin + packedSize;
  return end <= archive.length ? archive.subarray(begin, end) : undefined;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
