import type { ImportedContact } from '../../domain/importedContact';
import { type Columns, columnsOf } from './columns';
import { contactOf } from './contact';
import { afterRows, type CsvRow, type CsvStart, csvRows, firstRows } from './csvRows';
import { type DayRead, readDay } from './dates';
import { type Collected, type ContactsReading, isFull, readingOf, type Slices } from './reading';
import { tidyLine } from './text';

/** Above the header LinkedIn writes three lines of notes; some people add their own. */
const HEADER_WITHIN_ROWS = 12;
/** As Google writes several values into one cell. */
const SEVERAL = ' ::: ';

/** Reads a table of contacts, whichever of the known ones it is. */
export function* readCsv(text: string): Slices<ContactsReading> {
  const found = findHeader(text);
  if (!found) return { ok: false, why: 'no-header' };
  const { columns, start } = found;
  const collected: Collected = { rows: [], unreadable: [] };
  for (const { rows, part } of csvRows(text, start)) {
    for (const row of rows) readRow(row, columns, collected);
    if (isFull(collected)) break;
    yield { rows: collected.rows.length, part };
  }
  return readingOf(columns.dialect, collected);
}

function findHeader(text: string): { columns: Columns; start: CsvStart } | undefined {
  for (const delimiter of [',', ';', '\t']) {
    for (const [index, cells] of firstRows(text, delimiter, HEADER_WITHIN_ROWS).entries()) {
      const columns = columnsOf(cells);
      if (columns) return { columns, start: afterRows(text, delimiter, index + 1) };
    }
  }
  return undefined;
}

function readRow(row: CsvRow, columns: Columns, { rows, unreadable }: Collected): void {
  const { line, cells, open } = row;
  if (open) {
    unreadable.push({ line, why: 'open-quote' });
    return;
  }
  if (cells.every((cell) => !cell.trim())) return;
  if (cells.length === 1 && columns.width > 1) {
    unreadable.push({ line, why: 'too-few-cells' });
    return;
  }
  const said = columns.connectedOn.map((at) => tidyLine(cells[at], 60)).find(Boolean);
  const day = said ? readDay(said) : undefined;
  const contact = contactIn(line, cells, columns, day);
  if (contact) rows.push(contact);
  else unreadable.push({ line, why: 'no-name' });
  if (contact && said && !day) unreadable.push({ line, why: 'date' });
}

function contactIn(
  line: number,
  cells: readonly string[],
  columns: Columns,
  day: DayRead | undefined,
): ImportedContact | undefined {
  const one = (places: readonly number[]) =>
    places.map((at) => cells[at]).find((cell) => cell?.trim());
  const all = (places: readonly number[]) =>
    places.flatMap((at) => (cells[at] ? cells[at].split(SEVERAL) : []));
  const raw = {
    line,
    name: one(columns.name),
    given: one(columns.given),
    middle: one(columns.middle),
    family: one(columns.family),
    company: one(columns.company),
    role: one(columns.role),
    note: one(columns.note),
    emails: all(columns.emails),
    phones: all(columns.phones.filter((at) => !isFax(cells, at, columns))),
    urls: all(columns.urls),
    labels: all(columns.labels).map((label) => label.replace(/^\* /, '')),
    day,
  };
  const named = [raw.name, raw.given, raw.middle, raw.family].some((part) => part?.trim());
  // A connection without a name has left the network; in an address book it is a company.
  const ofCompany = !named && columns.dialect !== 'linkedin';
  return contactOf(ofCompany ? { ...raw, name: raw.company } : raw);
}

/** Google says in the cell before what kind of number it is. */
function isFax(cells: readonly string[], at: number, { dialect }: Columns): boolean {
  return dialect === 'google' && /fax/i.test(cells[at - 1] ?? '');
}
