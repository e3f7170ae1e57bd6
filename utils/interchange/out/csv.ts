import { guarded } from '../formulaGuard';
import type { Cell, Table } from './table';

/** Which spreadsheet will open the file: one set up in French, or in English. */
export type SheetLocale = 'fr' | 'en';

const BYTE_ORDER_MARK = '\uFEFF';
const CRLF = '\r\n';

/**
 * CSV for a spreadsheet. French Excel wants `;`, a decimal comma and dd/mm/yyyy, English Excel `,`;
 * both take a file for UTF-8 only by its byte order mark (shared facts of 2026-11-22). In English
 * dates are yyyy-mm-dd, which Britons and Americans read alike. No cell can be taken for a formula.
 */
export function csvForSpreadsheet(table: Table, locale: SheetLocale): string {
  const separator = locale === 'fr' ? ';' : ',';
  const written = (cell: Cell) => {
    if (typeof cell === 'string') return guarded(cell);
    if (typeof cell === 'number') return locale === 'fr' ? `${cell}`.replace('.', ',') : `${cell}`;
    return cell && locale === 'fr' ? cell.date.split('-').reverse().join('/') : (cell?.date ?? '');
  };
  return BYTE_ORDER_MARK + lines(table, separator, written);
}

/** CSV for another program, as it is: RFC 4180 in UTF-8 without byte order mark, dates as ISO. */
export function csvForProgram(table: Table): string {
  return lines(table, ',', (cell) => (typeof cell === 'object' ? cell.date : `${cell ?? ''}`));
}

function lines(table: Table, separator: string, written: (cell: Cell) => string): string {
  const line = (cells: readonly Cell[]) =>
    cells.map((cell) => quoted(written(cell), separator, cells.length)).join(separator) + CRLF;
  return [table.header, ...table.rows].map(line).join('');
}

/** An empty line would be read as none, so the only cell of a row is quoted when it is empty. */
function quoted(text: string, separator: string, cells: number): string {
  const isPlain = !text.includes(separator) && !/["\r\n]|^\s|\s$/.test(text);
  return isPlain && (text !== '' || cells > 1) ? text : `"${text.replaceAll('"', '""')}"`;
}
