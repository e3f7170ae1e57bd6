import { strToU8, zipSync } from 'fflate';
import { daysBetween } from '../../domain/span';
import type { Cell, Table } from './table';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook of one sheet (ECMA-376). Texts are inline strings, which nothing takes for a formula;
 * dates are real ones, which each spreadsheet shows in the manner of its own locale.
 */
export function xlsx(table: Table): Uint8Array<ArrayBuffer> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(sheetName(table.name))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ),
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheet(table),
  };
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(XML + text)]);
  // The same table gives the same bytes: the archive would else carry the time of its making.
  return zipSync(Object.fromEntries(files), { mtime: new Date(2000, 0, 1) });
}

function relations(...targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

/** Cell style 1 is a date: the built-in format 14, that of the reader's locale. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function sheet({ header, rows }: Table): string {
  const written = [header, ...rows].map((cells: readonly Cell[], row) => {
    const inside = cells.map((cell, column) => cellXml(cell, `${letters(column)}${row + 1}`));
    return `<row r="${row + 1}">${inside.join('')}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetData>${written.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: Cell, at: string): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c r="${at}" s="1"><v>${serialOf(cell.date)}</v></c>`;
  const text = `<t xml:space="preserve">${escaped(asStored(cell))}</t>`;
  return `<c r="${at}" t="inlineStr"><is>${text}</is></c>`;
}

/** Spreadsheets count days so that 1 March 1900, and each day after it, comes out right. */
function serialOf(date: string): number {
  return daysBetween('1899-12-30', date);
}

/** A for 0, Z for 25, AA for 26. */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/**
 * Text as a cell stores it: its lines end in LF; what only looks like the escape `_x0041_` of such
 * files (ECMA-376 22.9.2.19) is escaped itself; and what XML cannot hold is left out.
 */
function asStored(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(/(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/gu, '')
    .toWellFormed();
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Excel takes at most 31 characters, none of `[]:*?/\`, no `'` at either end. */
function sheetName(name: string): string {
  const allowed = asStored(name)
    .replace(/[[\]:*?/\\\t\n]/g, ' ')
    .slice(0, 31);
  return allowed.replace(/^'+|'+$/g, '').trim() || 'Rappel';
}
