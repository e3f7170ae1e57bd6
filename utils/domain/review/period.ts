import { addDays, type DateKey, dateKeyOf, weekdayOf } from '../calendar';
import { daysBetween } from '../span';

/** Calendar dates from one to another, both included. */
export interface Period {
  readonly from: DateKey;
  readonly to: DateKey;
}

export const CALENDAR_PERIODS = ['week', 'month', 'quarter', 'year'] as const;
export type CalendarPeriod = (typeof CALENDAR_PERIODS)[number];

/** The course that goes with the headline. */
export const COURSE_WEEKS = 12;

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** The week (from Monday), month, quarter or year in which a date lies. */
export function periodAround(kind: CalendarPeriod, date: DateKey): Period {
  if (kind === 'week') {
    const monday = mondayOf(date);
    return { from: monday, to: addDays(monday, 6) };
  }
  const { year, month } = monthOf(date);
  const months = MONTHS[kind];
  const first = month - ((month - 1) % months);
  // The month's day 0 is the last one of the month before.
  return {
    from: dateKeyOf({ year, month: first, day: 1 }),
    to: dateKeyOf({ year, month: first + months, day: 0 }),
  };
}

/** The one of the same kind that many before (below 0) or after. */
export function periodBeside(kind: CalendarPeriod, { from }: Period, by: number): Period {
  if (kind === 'week') return periodAround('week', addDays(from, 7 * by));
  const { year, month } = monthOf(from);
  return periodAround(kind, dateKeyOf({ year, month: month + MONTHS[kind] * by, day: 1 }));
}

/** One's own range, in whichever order its ends were given. */
export function periodBetween(one: DateKey, other: DateKey): Period {
  return one <= other ? { from: one, to: other } : { from: other, to: one };
}

export function mondayOf(date: DateKey): DateKey {
  return addDays(date, 1 - weekdayOf(date));
}

export function daysOf({ from, to }: Period): number {
  return daysBetween(from, to) + 1;
}

export function holdsDate({ from, to }: Period, date: DateKey): boolean {
  return from <= date && date <= to;
}

/** A period cut at its Mondays: the first and the last part may be shorter than a week. */
export function weeksOf({ from, to }: Period): Period[] {
  const weeks: Period[] = [];
  for (let start = from; start <= to; start = addDays(mondayOf(start), 7)) {
    const sunday = addDays(mondayOf(start), 6);
    weeks.push({ from: start, to: sunday < to ? sunday : to });
  }
  return weeks;
}

/** Whole weeks, the last of them that of the date. */
export function courseUpTo(date: DateKey, weeks: number = COURSE_WEEKS): Period[] {
  const { to } = periodAround('week', date);
  return weeksOf({ from: addDays(to, 1 - 7 * weeks), to });
}

/** The week's number and the year that it counts for, by ISO 8601: the year of its Thursday. */
export function isoWeekOf(date: DateKey): { year: number; week: number } {
  const thursday = addDays(mondayOf(date), 3);
  const { year } = monthOf(thursday);
  const first = dateKeyOf({ year, month: 1, day: 1 });
  return { year, week: Math.floor(daysBetween(first, thursday) / 7) + 1 };
}

function monthOf(date: DateKey): { year: number; month: number } {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return { year, month };
}
