import type { DateKey } from '../domain/calendar';

/** Dates, times and numbers as a person of some locale writes them. */
export interface Formats {
  /** "today", "tomorrow", "yesterday", else "Thu 26 Nov", with the year where it is another one. */
  day(key: DateKey, today: DateKey): string;
  /** The same in full, as a heading: "Today", "Thursday 26 November". */
  dayHeading(key: DateKey, today: DateKey): string;
  /** A local time, `HH:MM`. */
  time(time: string): string;
  /** The local time of an instant, in ms. */
  timeAt(wallMs: number): string;
  /** An instant in ms, by its day where that is not today: "15:30", "tomorrow, 04:00". */
  moment(wallMs: number, key: DateKey, today: DateKey): string;
  /** The date of an instant, in full. */
  dateOf(wallMs: number): string;
  number(value: number): string;
  /** The name of a currency. */
  currency(code: string): string;
  /** A day of the week, 1 for Monday to 7 for Sunday. */
  weekday(day: number, width: 'short' | 'long'): string;
}

const DAY_MS = 86_400_000;
/** Some Monday. */
const MONDAY_MS = Date.UTC(2024, 0, 1);

export function formatsOf(locale: string): Formats {
  const number = new Intl.NumberFormat(locale);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const localTime = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const givenTime = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });

  function near(key: DateKey, today: DateKey): string | undefined {
    const days = Math.round((utcOf(key) - utcOf(today)) / DAY_MS);
    // Its apostrophe is made the one of all our texts.
    return Math.abs(days) <= 1 ? relative.format(days, 'day').replace('’', "'") : undefined;
  }

  function written(key: DateKey, today: DateKey, width: 'short' | 'long'): string {
    const sameYear = key.slice(0, 4) === today.slice(0, 4);
    return new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      weekday: width,
      day: 'numeric',
      month: width,
      ...(!sameYear && { year: 'numeric' }),
    }).format(utcOf(key));
  }

  const day = (key: DateKey, today: DateKey) => near(key, today) ?? written(key, today, 'short');

  return {
    day,
    moment: (wallMs, key, today) =>
      key === today ? localTime.format(wallMs) : `${day(key, today)}, ${localTime.format(wallMs)}`,
    dayHeading: (key, today) =>
      capitalised(near(key, today) ?? written(key, today, 'long'), locale),
    time: (time) => givenTime.format(Date.parse(`1970-01-01T${time}Z`)),
    timeAt: (wallMs) => localTime.format(wallMs),
    dateOf: (wallMs) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(wallMs),
    number: (value) => number.format(value),
    currency: (code) => new Intl.DisplayNames(locale, { type: 'currency' }).of(code) ?? code,
    weekday: (day, width) =>
      capitalised(
        new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: width }).format(
          MONDAY_MS + (day - 1) * DAY_MS,
        ),
        locale,
      ),
  };
}

function utcOf(key: DateKey): number {
  return Date.parse(`${key}T00:00Z`);
}

function capitalised(words: string, locale: string): string {
  return words.slice(0, 1).toLocaleUpperCase(locale) + words.slice(1);
}
