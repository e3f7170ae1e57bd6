import type { DateKey } from './calendar';

const DAY_MS = 86_400_000;

/** Days from one calendar date to another, by the calendar; below 0 where the second is earlier. */
export function daysBetween(from: DateKey, to: DateKey): number {
  return Math.round((utcOf(to) - utcOf(from)) / DAY_MS);
}

/** Whole calendar months: from 15 January to 14 March is 1, to 15 March is 2. Never below 0. */
export function monthsBetween(from: DateKey, to: DateKey): number {
  const [fromYear, fromMonth, fromDay] = fieldsOf(from);
  const [toYear, toMonth, toDay] = fieldsOf(to);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return Math.max(0, toDay < fromDay ? months - 1 : months);
}

function utcOf(key: DateKey): number {
  const [year, month, day] = fieldsOf(key);
  return Date.UTC(year, month - 1, day);
}

/**
 * Taken apart by hand: of "2026-02-31" one browser's own parser makes March, another nothing; and
 * digit by digit, since today's list asks for some 100,000 of them.
 */
function fieldsOf(key: DateKey): [year: number, month: number, day: number] {
  return [numberAt(key, 0, 4), numberAt(key, 5, 7), numberAt(key, 8, 10)];
}

function numberAt(key: DateKey, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index++) value = value * 10 + key.charCodeAt(index) - 48;
  return value;
}
