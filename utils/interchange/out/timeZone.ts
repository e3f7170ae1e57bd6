import {
  type Calendar,
  calendarOf,
  type DateKey,
  dateKeyOf,
  type LocalTime,
} from '../../domain/calendar';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** The calendar of a zone by its IANA name; none where nothing knows the name. */
export function calendarIn(zone: string): Calendar | undefined {
  try {
    return calendarOf(zone);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * A VTIMEZONE (RFC 5545 3.6.5) that holds from the first year to the last: how the zone stands as
 * they begin, and each change of its clocks. Without rules that repeat, which change by law; what
 * `Intl` knows of the years is said one by one.
 */
export function timeZoneLines(calendar: Calendar, firstYear: number, lastYear: number): string[] {
  const begins = Date.UTC(firstYear, 0, 1) - DAY_MS;
  const ends = Date.UTC(lastYear + 1, 0, 1) + DAY_MS;
  const changes = changesBetween(calendar, begins, ends);
  const offsets = [offsetAt(calendar, begins), ...changes.map(({ to }) => to)];
  const least = Math.min(...offsets);
  const first = { at: begins, from: offsets[0] ?? 0, to: offsets[0] ?? 0 };
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${calendar.zone}`,
    ...[first, ...changes].flatMap((change) => observance(change, change.to > least)),
    'END:VTIMEZONE',
  ];
}

interface Change {
  at: number;
  /** Minutes ahead of UTC before and after. */
  from: number;
  to: number;
}

function observance({ at, from, to }: Change, isSummer: boolean): string[] {
  const kind = isSummer ? 'DAYLIGHT' : 'STANDARD';
  // It begins by the clock that was there before.
  const local = new Date(at + from * MINUTE_MS).toISOString();
  return [
    `BEGIN:${kind}`,
    `DTSTART:${local.slice(0, 19).replace(/[-:]/g, '')}`,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    `END:${kind}`,
  ];
}

/** Looks at each day, since Morocco's winter lasts but a month, then for the minute. */
function changesBetween(calendar: Calendar, begins: number, ends: number): Change[] {
  const changes: Change[] = [];
  let from = offsetAt(calendar, begins);
  for (let day = begins; day < ends; day += DAY_MS) {
    const to = offsetAt(calendar, day + DAY_MS);
    if (to === from) continue;
    let [before, after] = [day, day + DAY_MS];
    while (after - before > MINUTE_MS) {
      const middle = before + Math.floor((after - before) / 2 / MINUTE_MS) * MINUTE_MS;
      if (offsetAt(calendar, middle) === from) before = middle;
      else after = middle;
    }
    changes.push({ at: after, from, to });
    from = to;
  }
  return changes;
}

function offsetAt(calendar: Calendar, at: number): number {
  const { year, month, day, hour, minute } = calendar.localTimeAt(at);
  return Math.round((Date.UTC(year, month - 1, day, hour, minute) - at) / MINUTE_MS);
}

function offsetText(minutes: number): string {
  const [hour, minute] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map(two);
  return `${minutes < 0 ? '-' : '+'}${hour}${minute}`;
}

const two = (value: number) => String(value).padStart(2, '0');

/** The fields of a local date and time, `YYYY-MM-DD` and `HH:MM`. */
export function localTimeOf(on: DateKey, time: string): LocalTime {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { year, month, day, hour, minute };
}

/** And back. */
export function dateAndTime(local: LocalTime): { on: DateKey; time: string } {
  return { on: dateKeyOf(local), time: `${two(local.hour)}:${two(local.minute)}` };
}

const utc = calendarOf('UTC');

/** A local date and time in UTC; as they are where nothing knows the zone. */
export function inUtc(on: DateKey, time: string, zone: string): { on: DateKey; time: string } {
  const at = calendarIn(zone)?.instantOf(localTimeOf(on, time));
  return at === undefined ? { on, time } : dateAndTime(utc.localTimeAt(at));
}
