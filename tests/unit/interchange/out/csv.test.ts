import fc from 'fast-check';
import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { unguarded } from '../../../../utils/interchange/formulaGuard';
import { csvForProgram, csvForSpreadsheet } from '../../../../utils/interchange/out/csv';
import type { Table } from '../../../../utils/interchange/out/table';
import { holds } from '../../domain/helpers/seed';
import { someText } from './someText';

const read = (text: string, delimiter: string) =>
  parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter,
    skipEmptyLines: false,
    newline: '\r\n',
  }).data.slice(0, -1);
const TABLE: Table = {
  name: 'log',
  header: ['who', 'on', 'minutes'],
  rows: [
    ['=cmd', { date: '2026-11-23' }, 12.5],
    ['a;b,"c"', undefined, 3],
  ],
};

describe('CSV', () => {
  it('for French Excel has `;`, a byte order mark, CRLF, a decimal comma and dd/mm/yyyy', () => {
    expect(csvForSpreadsheet(TABLE, 'fr')).toBe(
      `\uFEFFwho;on;minutes\r\n'=cmd;23/11/2026;12,5\r\n"a;b,""c""";;3\r\n`,
    );
  });

  it('for English Excel has `,`, a byte order mark, CRLF and ISO dates', () => {
    expect(csvForSpreadsheet(TABLE, 'en')).toBe(
      `\uFEFFwho,on,minutes\r\n'=cmd,2026-11-23,12.5\r\n"a;b,""c""",,3\r\n`,
    );
  });

  it('for another program has all as it is, and no byte order mark', () => {
    expect(csvForProgram(TABLE)).toBe(
      `who,on,minutes\r\n=cmd,2026-11-23,12.5\r\n"a;b,""c""",,3\r\n`,
    );
  });

  it.each(['fr', 'en'] as const)(
    'for a spreadsheet in %s is read back, guard and all',
    (locale) => {
      holds(
        fc.property(fc.array(fc.tuple(someText, someText), { minLength: 1 }), (rows) => {
          const csv = csvForSpreadsheet({ name: '', header: ['a', 'b'], rows }, locale);
          const [, ...back] = read(csv, locale === 'fr' ? ';' : ',');
          expect(back.map((row) => row.map(unguarded))).toEqual(rows);
          for (const cell of back.flat()) {
            expect(cell).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u);
          }
        }),
        100,
      );
    },
  );

  it('for another program is read back, of one column too', () => {
    const rows = fc.oneof(
      fc.array(fc.tuple(someText, someText), { minLength: 1 }),
      fc.array(fc.tuple(someText), { minLength: 1 }),
    );
    holds(
      fc.property(rows, (rows: string[][]) => {
        const csv = csvForProgram({ name: '', header: ['a'], rows });
        expect(read(csv, ',').slice(1)).toEqual(rows);
      }),
      100,
    );
  });
});
