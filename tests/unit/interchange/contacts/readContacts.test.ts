import { describe, expect, it } from 'vitest';
import { readContacts as read } from '../../../../utils/interchange/contacts/readContacts';
import {
  bytesOf,
  fileOf,
  latin9,
  linkedinArchive,
  textOf,
  utf16,
  whole,
  windows1252,
} from './helpers/files';

const readFile = (name: string) => whole(read(fileOf(name)));

describe('LinkedIn', () => {
  const HELENE = {
    line: 5,
    name: 'Hélène Le Goff',
    given: 'Hélène',
    family: 'Le Goff',
    company: 'Atelier Rémy',
    role: 'Gérante',
    emails: [],
    phones: [],
    profiles: [{ network: 'linkedin', url: 'https://www.linkedin.com/in/helene-le-goff-1a2b3c' }],
    connectedOn: '2026-06-03',
  };

  it('as it writes it now: notes above, gaps, namesakes, lines in cells', () => {
    const { dialect, rows, unreadable, ambiguousDates } = readFile('linkedin-2026.csv');
    expect(dialect).toBe('linkedin');
    expect(rows.map(({ line, name }) => [line, name])).toEqual([
      [5, 'Hélène Le Goff'],
      [6, 'Marc Oudin'],
      [8, 'Zoé Ferrand'],
      [9, 'Marc Oudin'],
      [12, 'Ada Quist, MBA'],
    ]);
    expect(rows[0]).toEqual(HELENE);
    expect(rows[1]).toMatchObject({ company: 'Oudin, Fils & Cie', emails: ['marc@oudin.example'] });
    expect(rows[3]).toMatchObject({ role: 'Analyste crédit', connectedOn: '2019-02-28' });
    expect(rows[4]).toMatchObject({ company: '=Sum Ltd' });
    expect(unreadable).toEqual([
      { line: 7, why: 'no-name' },
      { line: 11, why: 'too-few-cells' },
      { line: 12, why: 'date' },
    ]);
    expect(ambiguousDates).toBe(0);
  });

  it.each([
    [
      'with the notes stripped',
      bytesOf(textOf('linkedin-2026.csv').slice(textOf('linkedin-2026.csv').indexOf('First'))),
      2,
    ],
    [
      'with a BOM and CRLF',
      bytesOf(`\ufeff${textOf('linkedin-2026.csv').replaceAll('\n', '\r\n')}`),
      5,
    ],
    ['in windows-1252', windows1252(textOf('linkedin-2026.csv')), 5],
    ['in UTF-16 with a BOM', utf16(textOf('linkedin-2026.csv'), { bom: true }), 5],
    ['in UTF-16 of the other order, without', utf16(textOf('linkedin-2026.csv'), { big: true }), 5],
    ['in the whole archive', linkedinArchive(textOf('linkedin-2026.csv')), 5],
    ['in an archive that does not deflate', linkedinArchive(textOf('linkedin-2026.csv'), 0), 5],
  ])('%s', (_how, bytes, line) => {
    const { rows, unreadable } = whole(read(bytes));
    expect(rows[0]).toEqual({ ...HELENE, line });
    expect([rows.length, unreadable.length]).toEqual([5, 3]);
  });

  it.each([
    ['linkedin-2022.csv', ['2021-06-03', '2020-05-18', '2019-02-28']],
    ['linkedin-2018.csv', ['2017-11-18', '2017-04-05']],
    ['linkedin-r.csv', ['2026-06-03', '2026-06-03']],
    ['linkedin-fr.csv', ['2026-06-03']],
    ['linkedin-de.csv', ['2026-03-03']],
  ])('%s with its own header and dates', (name, days) => {
    const { dialect, rows, unreadable } = readFile(name);
    expect(dialect).toBe('linkedin');
    expect(rows.map(({ connectedOn }) => connectedOn)).toEqual(days);
    expect(unreadable).toEqual([]);
  });

  it('re-saved by Excel: each cell has its own kind of date', () => {
    const { rows, unreadable, ambiguousDates } = readFile('linkedin-excel.csv');
    const days = rows.map((row) => row.connectedOn ?? row.connectedOnAmbiguous);
    const both = { dayFirst: '2026-05-04', monthFirst: '2026-04-05' };
    expect(days).toEqual(['2026-06-03', both, '2026-05-18', '2020-02-05', undefined]);
    expect(unreadable).toEqual([{ line: 6, why: 'date' }]);
    expect(ambiguousDates).toBe(1);
  });
});

describe('Google', () => {
  it('of 2024 and later', () => {
    const { dialect, rows, unreadable } = readFile('google-2024.csv');
    expect(dialect).toBe('google');
    expect(rows).toEqual([
      {
        line: 2,
        name: 'Hélène Le Goff',
        given: 'Hélène',
        family: 'Le Goff',
        company: 'Atelier Rémy',
        role: 'Gérante',
        emails: ['helene@remy.example'],
        phones: ['+33 6 39 98 01 23', '01 99 00 12 34'],
        profiles: [
          { network: 'linkedin', url: 'https://fr.linkedin.com/in/helene-le-goff/?trk=x' },
        ],
        note: 'Aime le jazz\nRappeler en mai',
        labels: ['myContacts', 'starred', 'Clients'],
      },
      expect.objectContaining({
        line: 4,
        name: 'Boulangerie Pivert',
        phones: ['+33 1 99 00 55 66'],
      }),
    ]);
    expect(unreadable).toEqual([{ line: 5, why: 'no-name' }]);
  });

  it('of before', () => {
    expect(readFile('google-old.csv')).toMatchObject({
      dialect: 'google',
      rows: [
        {
          name: 'Marc Oudin',
          given: 'Marc',
          company: 'Oudin Fils',
          role: 'Directeur',
          emails: ['Marc@Oudin.example'],
          phones: ['+33 (0)6 39 98 01 24'],
          labels: ['myContacts'],
        },
      ],
    });
  });
});

describe('Outlook', () => {
  const HELENE = {
    given: 'Hélène',
    family: 'Le Goff',
    company: 'Atelier Rémy',
    role: 'Gérante',
    emails: ['helene@remy.example'],
  };

  it.each([['outlook-com.csv'], ['outlook-88.csv']])('%s', (name) => {
    const { dialect, rows } = readFile(name);
    expect(dialect).toBe('outlook');
    expect(rows).toMatchObject([{ ...HELENE, name: 'Hélène Anne Le Goff', note: 'Aime le jazz' }]);
    expect(rows[0]?.phones.toSorted()).toEqual(['01 99 00 12 34 poste 12', '06 39 98 01 23']);
  });

  it.each([
    ['in UTF-8', bytesOf],
    ['in ISO-8859-15 with CRLF', latin9],
    ['in windows-1252', windows1252],
  ])('of a French desktop, %s', (how, encode) => {
    const { dialect, rows } = whole(read(encode(textOf('outlook-fr.csv'))));
    expect(dialect).toBe('outlook');
    expect(rows).toMatchObject([
      { ...HELENE, name: 'Hélène Le Goff', phones: ['01 99 00 12 34', '06 39 98 01 23'] },
    ]);
    expect(rows[0]?.note).toBe(how.includes('8859') ? 'Devis à 300 ¤' : 'Devis à 300 €');
  });
});

describe('vCard', () => {
  it('3.0 of iOS: groups, folded lines, pictures, a company', () => {
    const { dialect, rows, unreadable } = readFile('ios-3.0.vcf');
    expect(dialect).toBe('vcard');
    expect(rows[0]).toEqual({
      line: 1,
      name: 'Hélène Le Goff',
      given: 'Hélène',
      family: 'Le Goff',
      company: 'Atelier Rémy',
      role: 'Gérante',
      emails: ['helene@remy.example'],
      phones: ['+33 6 39 98 01 23'],
      profiles: [
        { network: 'linkedin', url: 'http://www.linkedin.com/in/helene-le-goff/' },
        { network: 'facebook', url: 'http://www.facebook.com/helene.legoff' },
      ],
      note: 'Aime le jazz, la mer\nRappeler en mai : une ligne assez longue pour qu’elle soit pliée en deux',
    });
    expect(rows[1]).toMatchObject({
      line: 21,
      name: 'Boulangerie Pivert',
      phones: ['01 99 00 55 66'],
    });
    expect(unreadable).toEqual([]);
  });

  it.each([
    ['doubled carriage returns', (text: string) => bytesOf(text.replaceAll('\n', '\r\r\n'))],
    ['UTF-16 without BOM', (text: string) => utf16(text)],
    ['windows-1252', (text: string) => windows1252(text.replace('’', "'"))],
  ])('with %s', (_how, encode) => {
    expect(whole(read(encode(textOf('ios-3.0.vcf')))).rows).toMatchObject([
      { line: 1, name: 'Hélène Le Goff' },
      { line: 21, name: 'Boulangerie Pivert' },
    ]);
  });

  it('3.0 of Google: unseen marks, escaped signs', () => {
    expect(readFile('google-3.0.vcf').rows).toMatchObject([
      {
        name: 'Marc Oudin',
        phones: ['+33 6 39 98 01 24'],
        company: 'Oudin, Fils & Cie',
        labels: ['myContacts', 'Clients'],
      },
    ]);
  });

  it('2.1: quoted-printable, bare parameters, a card in a card, a card that never ends', () => {
    const { rows, unreadable } = readFile('android-2.1.vcf');
    expect(rows).toMatchObject([
      {
        name: 'Hélène Le Goff',
        given: 'Hélène',
        family: 'Le Goff',
        phones: ['+33639980123'],
        emails: ['helene@remy.example'],
        note: expect.stringMatching(/^Café à midi\r?\nRappeler$/),
        role: 'Directrice',
      },
    ]);
    expect(unreadable).toEqual([
      { line: 18, why: 'broken-card' },
      { line: 21, why: 'no-name' },
    ]);
  });

  it('2.1 of Outlook, 8 bits without a charset', () => {
    expect(whole(read(windows1252(textOf('outlook-2.1.vcf')))).rows).toMatchObject([
      { name: 'Jörg Müßig', company: 'Ott GmbH', phones: ['+49 (30) 901820 x12'] },
    ]);
  });

  it('4.0: numbers as addresses, and no address that runs', () => {
    expect(readFile('rfc-4.0.vcf').rows).toMatchObject([
      {
        name: 'Ada Quist',
        phones: ['+1-202-555-0100;ext=123'],
        company: 'Quist; Daughters',
        profiles: [{ network: 'other', url: 'https://quist.example/about' }],
      },
    ]);
  });
});
