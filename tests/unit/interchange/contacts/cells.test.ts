import { describe, expect, it } from 'vitest';
import { readDay } from '../../../../utils/interchange/contacts/dates';
import metadata from '../../../../utils/interchange/contacts/phoneMetadata.json';
import { readPhone } from '../../../../utils/interchange/contacts/phones';
import { tidyLine } from '../../../../utils/interchange/contacts/text';
import { phoneMetadataOfCountries } from '../../../practice/phoneMetadata.ts';

describe('a date', () => {
  it.each([
    ['03 Jun 2026', '2026-06-03'],
    ['3-Jun-26', '2026-06-03'],
    ['11/18/17, 9:45 PM', '2017-11-18'],
    ['4/5/17, 10:02 AM', '2017-04-05'],
    ['03.06.2026', '2026-06-03'],
    ['2026-06-03', '2026-06-03'],
    ['2026-06-03T10:00:00Z', '2026-06-03'],
    ['2026/6/3', '2026-06-03'],
    ['Jun 3, 2026', '2026-06-03'],
    ['June 3rd 2026', '2026-06-03'],
    ['1er juillet 2025', '2025-07-01'],
    ['12 févr. 2019', '2019-02-12'],
    ['12 août 2019', '2019-08-12'],
    ['12-dic-19', '2019-12-12'],
    ['18/05/2026', '2026-05-18'],
    ['05/18/2026 21:45', '2026-05-18'],
    ['05/05/2026', '2026-05-05'],
  ])('%s is %s', (cell, on) => {
    expect(readDay(cell)).toEqual({ on });
  });

  it.each([['04/05/2026'], ['4-5-26'], ['04/05/2026 09:12']])('%s has two readings', (cell) => {
    const ambiguous = { dayFirst: '2026-05-04', monthFirst: '2026-04-05' };
    expect(readDay(cell)).toEqual({ ambiguous });
  });

  it.each([
    '',
    'soon',
    '30 Feb 2026',
    '31/31/2026',
    '2026',
    '03 Jun',
    '03 Xyz 2026',
    '1/2/3',
    '01 01 3026',
    '45 000',
    '9'.repeat(5_000),
  ])('%j is none', (cell) => {
    expect(readDay(cell)).toBeUndefined();
  });
});

describe('a phone number', () => {
  it.each([
    ['06 39 98 01 23', '+33639980123', undefined],
    ['+33 (0)6 39 98 01 23', '+33639980123', undefined],
    ['0033 6 39 98 01 23', '+33639980123', undefined],
    ['0032 470 12 34 56', '+32470123456', undefined],
    ['\u202d+33 6 39 98 01 23\u202c', '+33639980123', undefined],
    ['01 99 00 12 34 poste 12', '+33199001234', '12'],
    ['01 99 00 12 34 (ext. 7)', '+33199001234', '7'],
    ['+49 (30) 901820 x12', '+4930901820', '12'],
    ['+1-202-555-0100;ext=123', '+12025550100', '123'],
    ['tel:+1-202-555-0100', '+12025550100', undefined],
    // Of no country whose rules are carried along.
    ['+48 22 123 45 67', '+48221234567', undefined],
    ['0048 22 123-45-67', '+48221234567', undefined],
  ])('%s is %s', (raw, e164, extension) => {
    const phone = readPhone(raw, 'FR');
    expect([phone.e164, phone.extension]).toEqual([e164, extension]);
  });

  it('is of the default country unless it says another', () => {
    expect(readPhone('020 7946 0958', 'GB').e164).toBe('+442079460958');
    expect(readPhone('(202) 555-0100', 'US').e164).toBe('+12025550100');
  });

  it.each(['', '12', 'call me', '+', '+999', '0'.repeat(300), '++33639980123x'])(
    '%j is kept as it is',
    (raw) => {
      expect(readPhone(raw, 'FR')).toEqual({ raw: raw.slice(0, 60) });
    },
  );

  it('is read by the rules of the library that is installed', () => {
    // Otherwise: node tests/practice/phoneMetadata.ts
    expect(metadata).toEqual(JSON.parse(JSON.stringify(phoneMetadataOfCountries())));
  });
});

describe('a cell', () => {
  it.each([
    ['\u00a0 Zoé \u200e\t X\u00a0', 'Zoé X'],
    ["'+33 6", '+33 6'],
    ["'=Sum Ltd", '=Sum Ltd'],
    ["'t Hart", "'t Hart"],
    ['  ', undefined],
    ['abcdefghijkl', 'abcdefghij'],
    ['abcdefghi😀', 'abcdefghi'],
  ])('%j becomes %j', (cell, tidy) => {
    expect(tidyLine(cell, 10)).toBe(tidy);
  });
});
