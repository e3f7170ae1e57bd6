import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LARGEST_CONNECTIONS_BYTES } from '../../../../utils/interchange/contacts/archive';
import { inSlices } from '../../../../utils/interchange/contacts/inSlices';
import {
  readContacts,
  readContactsInSlices,
} from '../../../../utils/interchange/contacts/readContacts';
import {
  LARGEST_CONTACTS_BYTES,
  MOST_CONTACTS,
} from '../../../../utils/interchange/contacts/reading';
import { bytesOf, fileOf, linkedinArchive, textOf } from './helpers/files';
import { manyConnections } from './helpers/manyConnections';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]);
const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';

/** An archive whose list says less of a file's size than is in it. */
function bomb(): Uint8Array {
  const archive = zipSync({ 'Connections.csv': new Uint8Array(LARGEST_CONNECTIONS_BYTES + 9) });
  const view = new DataView(archive.buffer);
  for (let at = 0; at < archive.length - 30; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
  }
  return archive;
}

describe('a file is refused, with a reason', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['spaces and a BOM', bytesOf('\ufeff \r\n '), 'empty'],
    ['a picture', PNG, 'binary'],
    ['a letter', bytesOf('Dear Sir,\nthank you, kindly.\n'), 'no-header'],
    ['the messages of LinkedIn', bytesOf('CONVERSATION ID,FROM,TO\n1,a,b\n'), 'no-header'],
    ['customers of a shop', bytesOf('First Name,Last Name,Email\nA,B,c@d.example\n'), 'no-header'],
    [
      'an archive without connections',
      zipSync({ 'messages.csv': bytesOf('a') }),
      'zip-without-connections',
    ],
    ['half an archive', linkedinArchive(textOf('linkedin-2026.csv')).slice(0, 300), 'damaged'],
    [
      'an archive that says it is too large',
      zipSync({ 'Connections.csv': new Uint8Array(LARGEST_CONNECTIONS_BYTES + 1) }),
      'zip-too-large',
    ],
    ['an archive that hides it', bomb(), 'zip-too-large'],
    ['more than 200 MB', new Uint8Array(LARGEST_CONTACTS_BYTES + 1), 'too-large'],
    [
      'more rows than anyone knows people',
      bytesOf(HEADER + 'x\n'.repeat(MOST_CONTACTS)),
      'too-large',
    ],
  ])('%s', (_what, bytes, why) => {
    expect(readContacts(bytes)).toEqual({ ok: false, why });
  });

  it('a header without rows is a reading of nothing', () => {
    const reading = { ok: true, dialect: 'linkedin', rows: [], unreadable: [], ambiguousDates: 0 };
    expect(readContacts(bytesOf(HEADER))).toEqual(reading);
  });

  it('a quote that never closes costs its own line only, even in a large file', () => {
    const [head = '', ...lines] = manyConnections(12_000)
      .replaceAll(/"Works, (.*)"/g, '$1')
      .split('\n')
      .slice(3);
    const text = [head, 'Max,"Ott,,,,,', ...lines, 'Eve,"Last'].join('\n');
    const reading = readContacts(bytesOf(text));
    if (!reading.ok) throw new Error(reading.why);
    expect(reading.unreadable).toEqual([
      { line: 2, why: 'open-quote' },
      { line: 12_004, why: 'open-quote' },
    ]);
    expect(reading.rows).toHaveLength(12_000);
  });

  it('the messages in an archive are never opened', () => {
    const archive = linkedinArchive(textOf('linkedin-2026.csv'));
    const secret = bytesOf('secret')[0] ?? 0;
    // What is read of them would be broken by this.
    const text = new TextDecoder('latin1').decode(archive);
    const begin = text.indexOf('CONVERSATION');
    const end = text.indexOf('PK', begin);
    const broken = archive.slice().fill(secret, begin, end);
    expect(readContacts(broken)).toEqual(readContacts(fileOf('linkedin-2026.csv')));
  });
});

describe('slices', () => {
  it('end at every 2,000 rows at the latest, and say how far they are', () => {
    const seen: number[] = [];
    const parts: number[] = [];
    for (const { rows, part } of readContactsInSlices(bytesOf(manyConnections(9_000)))) {
      seen.push(rows);
      parts.push(part);
    }
    const steps = seen.map((rows, index) => rows - (seen[index - 1] ?? 0));
    expect(Math.max(...steps)).toBeLessThanOrEqual(2_000);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect([seen.at(-1), parts.at(-1)]).toEqual([9_000, 1]);
  });

  it('are driven with pauses, and left when one cancels', async () => {
    const bytes = bytesOf(manyConnections(5_000));
    let now = 0;
    const nowMs = () => {
      now += 20;
      return now;
    };
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
    };
    const driver = { pause, nowMs };
    const reading = await inSlices(readContactsInSlices(bytes), driver);
    expect(reading).toEqual(readContacts(bytes));
    expect(pauses).toBeGreaterThan(3);

    const controller = new AbortController();
    const cancelled = inSlices(readContactsInSlices(bytes), {
      ...driver,
      onProgress: () => controller.abort(),
      signal: controller.signal,
    });
    await expect(cancelled).rejects.toThrow('aborted');
  });
});
