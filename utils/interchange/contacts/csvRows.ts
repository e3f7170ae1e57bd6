import Papa from 'papaparse';

/** One row of a table; `line` is where it begins in the text, from 1. */
export interface CsvRow {
  line: number;
  cells: string[];
  /** Its quotes never close: it is left out, lest it swallow all that follows. */
  open: boolean;
}

export interface CsvStart {
  /** Where in the text the rows begin. */
  at: number;
  line: number;
  delimiter: string;
}

/** Some milliseconds of work, and what the longest preamble fits in. */
const SLICE_LENGTH = 32_768;
const ROWS_IN_A_SLICE = 500;
/** In UTF-16 units; whatever is longer has lost a quote. */
const LONGEST_ROW = 8 * SLICE_LENGTH;

/** The rows of a text, some at a time, and how far in the text they reach: `part` from 0 to 1. */
export function* csvRows(
  text: string,
  { at: start, line: startLine, delimiter }: CsvStart,
): Generator<{ rows: CsvRow[]; part: number }, void> {
  let at = start;
  let line = startLine;
  let length = SLICE_LENGTH;
  while (at < text.length) {
    const slice = text.slice(at, at + length);
    const last = at + slice.length === text.length;
    let found = parsed(slice, delimiter, ROWS_IN_A_SLICE, last);
    if (found.open) found = parsed(slice, delimiter, ROWS_IN_A_SLICE, false);
    if (found.end === 0 && !last && length < LONGEST_ROW) {
      length *= 2;
      continue;
    }
    length = SLICE_LENGTH;
    if (found.end > 0) {
      const rows = found.rows.map((cells) => ({ line: lineOf(cells), cells, open: false }));
      at += found.end;
      yield { rows, part: at / text.length };
    } else {
      const newline = text.indexOf('\n', at);
      at = newline < 0 ? text.length : newline + 1;
      line += 1;
      yield { rows: [{ line: line - 1, cells: [], open: true }], part: at / text.length };
    }
  }

  function lineOf(cells: readonly string[]): number {
    const begins = line;
    line += 1 + cells.reduce((sum, cell) => sum + newlinesIn(cell), 0);
    return begins;
  }
}

/** The first rows of a text, and where each of them ends. */
export function firstRows(text: string, delimiter: string, most: number): string[][] {
  return parsed(text.slice(0, SLICE_LENGTH), delimiter, most, true).rows;
}

/** Where the rows after the first so many begin. */
export function afterRows(text: string, delimiter: string, count: number): CsvStart {
  const { rows, end } = parsed(text, delimiter, count, true);
  const line = rows.flat().reduce((sum, cell) => sum + newlinesIn(cell), 1 + rows.length);
  return { at: end, line, delimiter };
}

function parsed(
  text: string,
  delimiter: string,
  preview: number,
  whole: boolean,
): { rows: string[][]; end: number; open: boolean } {
  // The fast mode splits all of the text, however few rows are asked for.
  const parser = new Papa.Parser({ delimiter, newline: '\n', preview, fastMode: false });
  const { data, meta, errors }: Papa.ParseResult<string[]> = parser.parse(text, 0, !whole);
  const open = errors.some(({ code }) => code === 'MissingQuotes');
  return { rows: data, end: meta.cursor, open };
}

function newlinesIn(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}
