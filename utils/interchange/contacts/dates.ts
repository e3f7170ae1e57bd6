import { type DateKey, dateKeyOf } from '../../domain/calendar';
import type { AmbiguousDate } from '../../domain/importedContact';
import { bare } from './text';

export type DayRead = { on: DateKey } | { ambiguous: AmbiguousDate };

/**
 * The day that one cell says, on its own: a Spanish re-save by Excel had two formats in one column.
 * Nothing where it says none. Formats of public exports, 2018–2026: `03 Jun 2026`, `11/18/17, 9:45
 * PM`, `3-Jun-26`, `03.06.2026`, ISO, and what Excel makes of them in France.
 */
export function readDay(cell: string): DayRead | undefined {
  if (cell.length > 40) return undefined;
  const [, date = cell, time = ''] = /^(.*?)(?:T|,? +)(\d\d?[:h]\d\d.*)$/.exec(cell) ?? [];
  const parts = date.split(/[\s,./-]+/).filter(Boolean);
  const [a = '', b = '', c = ''] = parts;
  if (parts.length !== 3) return undefined;
  if (/^\d{4}$/.test(a)) return certain(a, b, c);
  const named = [a, b].findIndex((part) => /\p{L}{3}/u.test(part));
  if (named >= 0) return certain(c, monthNamed(named === 0 ? a : b), named === 0 ? b : a);
  if (/[ap]\.?m/i.test(time)) return certain(c, a, b);
  if (date.includes('.')) return certain(c, b, a);
  return eitherWay(certain(c, b, a), certain(c, a, b));
}

function eitherWay(
  dayFirst: { on: DateKey } | undefined,
  monthFirst: { on: DateKey } | undefined,
): DayRead | undefined {
  if (!dayFirst || !monthFirst || dayFirst.on === monthFirst.on) return dayFirst ?? monthFirst;
  return { ambiguous: { dayFirst: dayFirst.on, monthFirst: monthFirst.on } };
}

function certain(year: string, month: string, day: string): { on: DateKey } | undefined {
  const dayDigits = day.replace(/(st|nd|rd|th|er)$/i, '');
  if (!/^(\d\d|\d{4})$/.test(year) || ![month, dayDigits].every((part) => /^\d\d?$/.test(part))) {
    return undefined;
  }
  const short = Number(year);
  const whole = year.length === 4 ? short : short + (short < 80 ? 2000 : 1900);
  if (whole < 1900 || whole > 2100) return undefined;
  const wanted = `${whole}-${month.padStart(2, '0')}-${dayDigits.padStart(2, '0')}`;
  // The 31st of February would become a day of March.
  const on = dateKeyOf({ year: whole, month: Number(month), day: Number(dayDigits) });
  return on === wanted ? { on } : undefined;
}

/** How months begin in English, French, German, Spanish, Italian, Dutch and Portuguese. */
const MONTHS: readonly (readonly [month: number, begins: readonly string[]])[] = [
  [6, ['juin', 'jun', 'giu']],
  [7, ['juil', 'jul', 'lug']],
  [1, ['jan', 'ene', 'gen']],
  [2, ['feb', 'fev']],
  [3, ['mar', 'maa', 'mrz']],
  [4, ['apr', 'avr', 'abr']],
  [5, ['may', 'mai', 'mag', 'mei']],
  [8, ['aug', 'aou', 'ago']],
  [9, ['sep', 'set']],
  [10, ['oct', 'okt', 'ott', 'out']],
  [11, ['nov']],
  [12, ['dec', 'dez', 'dic']],
];

function monthNamed(word: string): string {
  const name = bare(word);
  const found = MONTHS.find(([, begins]) => begins.some((begin) => name.startsWith(begin)));
  return found ? String(found[0]) : '';
}
