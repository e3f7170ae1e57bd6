import fc from 'fast-check';
import readSheet from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { Cell, Table } from '../../../../utils/interchange/out/table';
import { xlsx } from '../../../../utils/interchange/out/xlsx';
import { holdsAsync } from '../../domain/helpers/seed';
import { printed, someText } from './someText';

async function read(table: Table): Promise<unknown> {
  const [sheet] = await readSheet(Buffer.from(xlsx(table)), { trim: false });
  return sheet;
}

/** Spreadsheets take such escapes off; the reader of the test does not. */
const unescaped = (cell: unknown) =>
  typeof cell === 'string' ? cell.replaceAll('_x005F_', '_') : cell;

const kept = (text: string) => printed(text).replace(/[\uFFFE\uFFFF]/g, '') || null;

describe('a workbook', () => {
  it('has texts as texts, numbers as numbers and dates as dates', async () => {
    const rows: Cell[][] = [
      ['=1+1', 12.5, { date: '2026-11-23' }],
      [' Marie & <Co> ', undefined, { date: '1999-12-31' }],
    ];
    const sheet = await read({ name: 'Journal: [1]', header: ['a', 'b', 'c'], rows });
    expect(sheet).toEqual({
      sheet: 'Journal   1',
      data: [
        ['a', 'b', 'c'],
        ['=1+1', 12.5, new Date('2026-11-23')],
        [' Marie & <Co> ', null, new Date('1999-12-31')],
      ],
    });
  });

  it('has as many columns as there are', async () => {
    const header = Array.from({ length: 60 }, (_, index) => `column ${index}`);
    const sheet = await read({ name: 'x', header, rows: [] });
    expect(sheet).toMatchObject({ data: [header] });
  });

  it('is the same whenever it is made', () => {
    const table = { name: 'x', header: ['a'], rows: [['b']] };
    expect(xlsx(table)).toEqual(xlsx(table));
  });

  it('keeps any text', async () => {
    await holdsAsync(
      fc.asyncProperty(fc.array(fc.tuple(someText, someText), { minLength: 1 }), async (rows) => {
        const sheet = await read({
          name: 'x',
          header: ['first', 'second'],
          rows: [...rows, ['z', 'z']],
        });
        const { data } = sheet as { data: unknown[][] };
        expect(data.slice(1, -1).map((row) => row.map(unescaped))).toEqual(
          rows.map((row) => row.map(kept)),
        );
      }),
      100,
    );
  });
});
