import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { crc32 } from 'node:zlib';

/** Packs a directory into an uncompressed ZIP archive, which is what an .xpi file is. */
export async function writeArchive(dir: string, file: string): Promise<void> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const name = Buffer.from(path.slice(join(dir, sep).length).replaceAll(sep, '/'));
    const content = await readFile(path);
    const facts = describe(name, content);
    const local = Buffer.concat([LOCAL, facts, name, content]);
    directory.push(directoryEntry(facts, name, offset));
    parts.push(local);
    offset += local.length;
  }
  await writeFile(file, Buffer.concat([...parts, ...directory, end(directory, offset)]));
}

const LOCAL = Buffer.from('PK\u0003\u0004');
const ENTRY = Buffer.from('PK\u0001\u0002\u0014\u0000');
const END = Buffer.from('PK\u0005\u0006');

/** The fields that a file's own header and its entry in the directory have in common. */
function describe(name: Buffer, content: Buffer): Buffer {
  const VERSION = 20;
  const UTF8_NAMES = 0x0800;
  const FIRST_OF_JANUARY_1980 = 0x0021;
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(VERSION, 0);
  facts.writeUInt16LE(UTF8_NAMES, 2);
  facts.writeUInt16LE(FIRST_OF_JANUARY_1980, 8);
  facts.writeUInt32LE(crc32(content), 10);
  facts.writeUInt32LE(content.length, 14);
  facts.writeUInt32LE(content.length, 18);
  facts.writeUInt16LE(name.length, 22);
  return facts;
}

function directoryEntry(facts: Buffer, name: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([ENTRY, facts, rest, name]);
}

function end(directory: readonly Buffer[], offset: number): Buffer {
  const record = Buffer.alloc(18);
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  record.writeUInt16LE(directory.length, 4);
  record.writeUInt16LE(directory.length, 6);
  record.writeUInt32LE(size, 8);
  record.writeUInt32LE(offset, 12);
  return Buffer.concat([END, record]);
}
