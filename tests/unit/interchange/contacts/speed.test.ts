import fc from 'fast-check';
import { type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import { describe, expect, it } from 'vitest';
import metadata from '../../../../utils/interchange/contacts/phoneMetadata.json';
import { phoneReader, readPhone } from '../../../../utils/interchange/contacts/phones';
import {
  readContacts,
  readContactsInSlices,
} from '../../../../utils/interchange/contacts/readContacts';
import { holds } from '../../domain/helpers/seed';
import { bytesOf, whole } from './helpers/files';
import { manyCards, manyGoogleRows } from './helpers/manyCards';

const RULES = metadata as unknown as MetadataJson;

/** What the library says, asked without any short cut; nothing where it knows no such country. */
function byTheRules(
  number: string,
  country: 'FR' | 'GB' | 'US',
): { e164?: string | undefined } | undefined {
  const options = { defaultCountry: country, extract: false } as const;
  const parsed = parsePhoneNumberFromString(number.replace(/^00/, '+'), options, RULES);
  if (!parsed) return undefined;
  const whole = parsed.isPossible() && /^\+\d{7,15}$/.test(parsed.number);
  return { e164: whole ? parsed.number : undefined };
}

const codes = '33 32 324 41 44 447 31 351 34 346 1 352 353 39 43 49'.split(' ');
const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 7, maxLength: 11 });
const someNumber = fc
  .record({
    start: fc.oneof(
      fc.constantFrom('', '0'),
      fc.constantFrom('+', '00').chain((plus) => fc.constantFrom(...codes.map((c) => plus + c))),
    ),
    digits,
    sign: fc.constantFrom('', ' ', '.', '-', ' - ', '/'),
    every: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ start, digits, sign, every }) => {
    const groups = digits.match(new RegExp(`.{1,${every}}`, 'g')) ?? [];
    return [start, ...groups].filter(Boolean).join(sign);
  });

it('the short way to a number leads where the rules lead', () => {
  let numbers = 0;
  holds(
    fc.property(someNumber, fc.constantFrom('FR', 'GB', 'US'), (number, country) => {
      const said = byTheRules(number, country);
      if (!said) return;
      expect([number, readPhone(number, country).e164]).toEqual([number, said.e164]);
      numbers += said.e164 ? 1 : 0;
    }),
    20_000,
  );
  expect(numbers).toBeGreaterThan(1_000);
}, 30_000);

it('one number is read once, and is the same for all', () => {
  const read = phoneReader('FR');
  const phone = read('01 99 00 12 34 poste 2');
  expect(phone).toEqual(readPhone('01 99 00 12 34 poste 2', 'FR'));
  expect(read('01 99 00 12 34 poste 2')).toBe(phone);
});

describe('large files', () => {
  it('of cards and of rows say the same of the same people', () => {
    const cards = whole(readContacts(bytesOf(manyCards(2_000))));
    const rows = whole(readContacts(bytesOf(manyGoogleRows(2_000))));
    expect([cards.rows.length, rows.rows.length, cards.unreadable.length]).toEqual([
      2_000, 2_000, 0,
    ]);
    const last = { name: 'Given199 Family1999', emails: ['person1999@mail.example'] };
    expect(cards.rows.at(-1)).toMatchObject({ ...last, line: 1_999 * 12 + 1 });
    expect(rows.rows.at(-1)).toMatchObject({ ...last, line: 2_001 });
    expect(cards.rows[0]?.phones).toHaveLength(2);
  });

  it.each(['\r\n', '\r\r\n', '\r', '\n'])('have whole lines wherever they are cut: %j', (end) => {
    // So long that lines end at, before and after the borders of slices.
    const text = manyCards(3_000).replaceAll('\r\n', end);
    const shifted = [0, 1, 2, 3].map((by) => bytesOf(`${' '.repeat(by)}\n${text}`));
    const [first, ...others] = shifted.map((bytes) => whole(readContacts(bytes)));
    expect(first?.rows).toHaveLength(3_000);
    expect(first?.rows.at(-1)?.line).toBe(2_999 * 12 + 2);
    for (const other of others) expect(other).toEqual(first);
  });

  it('with a huge picture are left often enough', () => {
    const picture = `PHOTO;ENCODING=b:AAAA\n${` ${'A'.repeat(74)}\n`.repeat(20_000)}`;
    const text = `BEGIN:VCARD\nFN:Zoé X\n${picture}TITLE:CTO\nEND:VCARD\n`;
    let slices = 0;
    const parts: number[] = [];
    const reading = readContactsInSlices(bytesOf(text));
    for (;;) {
      const { done, value } = reading.next();
      if (done) {
        expect(whole(value).rows).toMatchObject([{ name: 'Zoé X', role: 'CTO' }]);
        break;
      }
      slices += 1;
      parts.push(value.part);
    }
    expect(slices).toBeGreaterThan(text.length / 70_000);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
  });
});
