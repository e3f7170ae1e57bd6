import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { planImport } from '../../../../utils/domain/importPlan';
import { personSchema } from '../../../../utils/domain/person';
import { readPhone } from '../../../../utils/interchange/contacts/phones';
import { readContacts } from '../../../../utils/interchange/contacts/readContacts';
import { holds } from '../../domain/helpers/seed';
import { fileOf, latin9, linkedinArchive, textOf, utf16 } from './helpers/files';
import { importPersonId } from './helpers/importing';

const MUTATED_FILES = 10_000;
/** No file of some kilobytes may take longer than this, in ms. */
const LONGEST_MS = 1_000;

const READERS: readonly (readonly [reader: string, files: readonly Uint8Array[]])[] = [
  ['LinkedIn', ['linkedin-2026.csv', 'linkedin-2018.csv', 'linkedin-excel.csv'].map(fileOf)],
  ['an archive', [linkedinArchive(textOf('linkedin-2026.csv')), linkedinArchive('x', 0)]],
  ['Google', ['google-2024.csv', 'google-old.csv'].map(fileOf)],
  ['Outlook', [fileOf('outlook-com.csv'), latin9(textOf('outlook-fr.csv'))]],
  [
    'vCard',
    [
      ...['ios-3.0.vcf', 'google-3.0.vcf', 'android-2.1.vcf', 'rfc-4.0.vcf'].map(fileOf),
      utf16(textOf('google-3.0.vcf')),
    ],
  ],
];

/** What means something to one reader or another. */
const MEANINGFUL = Array.from('\r\n\t ,;:="\'\\<&@+-/.%0[A\0\xff\xfe\xe9', (sign) =>
  sign.charCodeAt(0),
);

const mutation = fc.record({
  kind: fc.constantFrom('set', 'insert', 'remove', 'repeat', 'cut'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 25 }),
  byte: fc.oneof(fc.constantFrom(...MEANINGFUL), fc.integer({ min: 0, max: 255 })),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

function mutated(bytes: Uint8Array, { kind, at, length, byte }: Mutation): Uint8Array {
  const place = Math.floor(at * bytes.length);
  const before = bytes.subarray(0, place);
  const after = bytes.subarray(place);
  const chunk = after.subarray(0, length);
  const pieces = {
    set: [before, [byte], after.subarray(1)],
    insert: [before, Array(length).fill(byte), after],
    remove: [before, after.subarray(length)],
    repeat: [before, ...Array(length).fill(chunk), after],
    cut: [before],
  }[kind];
  return Uint8Array.from(pieces.flatMap((piece) => Array.from(piece)));
}

describe.each(READERS)('ten thousand mutated files of %s', (_reader, files) => {
  it('are read or refused, within the limits and without delay', () => {
    let longest = 0;
    const mutations = fc.array(mutation, { minLength: 1, maxLength: 4 });
    holds(
      fc.property(fc.constantFrom(...files), mutations, (file, changes) => {
        const bytes = changes.reduce(mutated, file);
        const begun = performance.now();
        const reading = readContacts(bytes);
        longest = Math.max(longest, performance.now() - begun);
        if (!reading.ok) return;
        const { added } = planImport([], reading.rows, {
          ambiguousDates: 'day-first',
          readPhone: (raw) => readPhone(raw, 'FR'),
          newPersonId: importPersonId(),
          nowMs: 1,
        });
        for (const person of added) {
          const { issues } = v.safeParse(personSchema, person);
          if (issues) throw new Error(issues[0].message);
          const urls = (person.profiles ?? []).map(({ url }) => url);
          if (urls.some((url) => !/^https?:\/\//.test(url))) throw new Error(urls.join());
        }
      }),
      MUTATED_FILES,
    );
    expect(longest).toBeLessThan(LONGEST_MS);
  }, 60_000);
});

it('any text is a phone number or none', () => {
  holds(
    fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (raw) => {
      v.parse(personSchema.entries.phones, [readPhone(raw, 'FR')]);
    }),
    10_000,
  );
});
