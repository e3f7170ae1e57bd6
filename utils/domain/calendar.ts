/** A calendar date as `YYYY-MM-DD`; such keys sort as dates do. */
export type DateKey = string;

export interface LocalTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/** Local calendar fields of instants in one time zone, and back. */
export interface Calendar {
  zone: string;
  localTimeAt(wallMs: number): LocalTime;
  /**
   * The instant of a local time, in ms. A time that a clock change skips gives the far side of the
   * change; one that comes twice gives its first.
   */
  instantOf(local: LocalTime): number;
}

const DAY_MS = 86_400_000;

/**
 * `zone` is an IANA name; `Intl` knows the rules of each. (Native Temporal would say this shorter,
 * but the Node that runs the tests does not have it yet.)
 */
export function calendarOf(zone: string): Calendar {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });

  function localTimeAt(wallMs: number): LocalTime {
    const parts = Object.fromEntries(
      format.formatToParts(wallMs).map(({ type, value }) => [type, Number(value)]),
    );
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = parts;
    return { year, month, day, hour, minute };
  }

  function offsetMs(wallMs: number): number {
    const wholeMinute = Math.floor(wallMs / 60_000) * 60_000;
    return asUtc(localTimeAt(wallMs)) - wholeMinute;
  }

  function instantOf(local: LocalTime): number {
    const utc = asUtc(local);
    const candidates = [utc - DAY_MS, utc + DAY_MS].map((at) => utc - offsetMs(at));
    const exact = candidates.filter((at) => at + offsetMs(at) === utc);
    return exact.length > 0 ? Math.min(...exact) : Math.max(...candidates);
  }

  return { zone, localTimeAt, instantOf };
}

function asUtc({ year, month, day, hour, minute }: LocalTime): number {
  return Date.UTC(year, month - 1, day, hour, minute);
}

export function dateKeyOf({
  year,
  month,
  day,
}: Pick<LocalTime, 'year' | 'month' | 'day'>): DateKey {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** The calendar date some days later (or earlier): by the calendar, never by 24 hours. */
export function addDays(key: DateKey, days: number): DateKey {
  const [year = 0, month = 1, day = 1] = key.split('-').map(Number);
  return dateKeyOf({ year, month, day: day + days });
}

/** Day of the week as ISO counts them: 1 is Monday, 7 is Sunday. */
export function weekdayOf(key: DateKey): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  const day = new Date(`${key}T00:00Z`).getUTCDay();
  return ([7, 1, 2, 3, 4, 5, 6] as const)[day] ?? 7;
}

/**
 * The calendar of where the person is. One can travel while the browser runs, so nothing of the zone
 * is kept. `Date` knows it by itself; the first formatter of a page costs some 8 ms, with the
 * person waiting for it.
 */
export function systemCalendar(): Calendar {
  return {
    get zone() {
      return Intl.DateTimeFormat().resolvedOptions().timeZone;
    },
    localTimeAt(wallMs) {
      const date = new Date(wallMs);
      return {
        year: date.getFullYear(),
        month: date.getMonth() + 1,
        day: date.getDate(),
        hour: date.getHours(),
        minute: date.getMinutes(),
      };
    },
    instantOf: ({ year, month, day, hour, minute }) =>
      new Date(year, month - 1, day, hour, minute).getTime(),
  };
}
