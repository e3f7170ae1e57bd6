import type { DateKey } from '../domain/calendar';
import { daysBetween, monthsBetween } from '../domain/span';

/** Dates, times and numbers as a person of some locale writes them. */
export interface Formats {
  /** "today", "tomorrow", "yesterday", else "Thu 26 Nov", with the year where it is another one. */
  day(key: DateKey, today: DateKey): string;
  /** The same in full, as a heading: "Today", "Thursday 26 November". */
  dayHeading(key: DateKey, today: DateKey): string;
  /** How long ago a date was, in whole days, then months, then years: "14 months ago". */
  ago(key: DateKey, today: DateKey): string;
  /** A local time, `HH:MM`. */
  time(time: string): string;
  /** The local time of an instant, in ms. */
  timeAt(wallMs: number): string;
  /** An instant in ms, by its day where that is not today: "15:30", "tomorrow, 04:00". */
  moment(wallMs: number, key: DateKey, today: DateKey): string;
  /** The date of an instant, in full. */
  dateOf(wallMs: number): string;
  number(value: number): string;
  /** With as many decimals at most, 1 unless told. */
  decimal(value: number, decimals?: number): string;
  /** A share of 1, in whole per cent, or with decimals. */
  percent(share: number, decimals?: number): string;
  /** A sum in a currency (ISO 4217), without cents where there are none; a bare number without one. */
  money(value: number, currency: string | undefined): string;
  /** From one date to another, with the year: "1 Sep – 22 Nov 2026". */
  range(from: DateKey, to: DateKey): string;
  /** A date without its year, as under a chart: "7 Sep". */
  date(key: DateKey): string;
  /** The name of a currency. */
  currency(code: string): string;
  /** The name of a date's month, in short. */
  month(key: DateKey): string;
  /** The same with its year: "Sep 2026". */
  monthAndYear(key: DateKey): string;
  /** A day of the week, 1 for Monday to 7 for Sunday. */
  weekday(day: number, width: 'short' | 'long'): string;
}

const DAY_MS = 86_400_000;
/** "14 months ago" says more than "last year" or "1 year ago". */
const MONTHS_TOLD = 24;
/** Some Monday. */
const MONDAY_MS = Date.UTC(2024, 0, 1);

export function formatsOf(locale: string): Formats {
  const number = once(() => new Intl.NumberFormat(locale));
  const numbers = onceEach(
    (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
  );
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const span = once(() => new Intl.RelativeTimeFormat(locale));
  const localTime = once(() => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));
  const givenTime = once(
    () => new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }),
  );

  const range = once(
    () =>
      new Intl.DateTimeFormat(locale, {
        timeZone: 'UTC',
        day: 'numeric',
        month: 'short',
        year: 'numeric',
      }),
  );
  const dateIn = (width: 'short' | 'long', year?: 'numeric') =>
    once(
      () =>
        new Intl.DateTimeFormat(locale, {
          timeZone: 'UTC',
          weekday: width,
          day: 'numeric',
          month: width,
          ...(year && { year }),
        }),
    );
  const dates = {
    short: dateIn('short'),
    long: dateIn('long'),
    'short-year': dateIn('short', 'numeric'),
    'long-year': dateIn('long', 'numeric'),
  };
  const weekdayIn = (weekday: 'short' | 'long') =>
    once(() => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday }));
  const weekdays = { short: weekdayIn('short'), long: weekdayIn('long') };
  const month = once(() => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short' }));
  const monthAndYear = once(
    () => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short', year: 'numeric' }),
  );
  const date = once(
    () => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'short' }),
  );

  // "1er octobre": the browser's own French writes "1 octobre".
  const isFrench = locale.startsWith('fr');
  const first = (words: string) =>
    isFrench ? words.replace(/(?<!\d)1(?=\s?–|\s\p{L})/gu, '1er') : words;

  function near(key: DateKey, today: DateKey): string | undefined {
    const days = Math.round((utcOf(key) - utcOf(today)) / DAY_MS);
    // Its apostrophe is made the one of all our texts.
    return Math.abs(days) <= 1 ? relative().format(days, 'day').replace('’', "'") : undefined;
  }

  const written = (key: DateKey, today: DateKey, width: 'short' | 'long') => {
    const sameYear = key.slice(0, 4) === today.slice(0, 4);
    return first(dates[sameYear ? width : (`${width}-year` as const)]().format(utcOf(key)));
  };

  function ago(key: DateKey, today: DateKey): string {
    const months = monthsBetween(key, today);
    if (months >= MONTHS_TOLD) return span().format(-Math.floor(months / 12), 'year');
    if (months > 0) return span().format(-months, 'month');
    return near(key, today) ?? span().format(-daysBetween(key, today), 'day');
  }

  const day = (key: DateKey, today: DateKey) => near(key, today) ?? written(key, today, 'short');

  return {
    day,
    ago,
    moment: (wallMs, key, today) =>
      key === today
        ? localTime().format(wallMs)
        : `${day(key, today)}, ${localTime().format(wallMs)}`,
    dayHeading: (key, today) =>
      capitalised(near(key, today) ?? written(key, today, 'long'), locale),
    time: (time) => givenTime().format(Date.parse(`1970-01-01T${time}Z`)),
    timeAt: (wallMs) => localTime().format(wallMs),
    dateOf: (wallMs) =>
      first(new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(wallMs)),
    number: (value) => number().format(value),
    decimal: (value, decimals = 1) => numbers({ maximumFractionDigits: decimals }).format(value),
    percent: (share, decimals = 0) =>
      numbers({ style: 'percent', maximumFractionDigits: decimals }).format(share),
    money: (value, currency) => {
      const cents = Number.isInteger(value) ? 0 : 2;
      return numbers({
        ...(currency && { style: 'currency', currency }),
        minimumFractionDigits: cents,
        maximumFractionDigits: cents,
      }).format(value);
    },
    range: (from, to) => first(range().formatRange(utcOf(from), utcOf(to))),
    currency: (code) => new Intl.DisplayNames(locale, { type: 'currency' }).of(code) ?? code,
    month: (key) => month().format(utcOf(key)),
    monthAndYear: (key) => monthAndYear().format(utcOf(key)),
    date: (key) => first(date().format(utcOf(key))),
    weekday: (day, width) =>
      capitalised(weekdays[width]().format(MONDAY_MS + (day - 1) * DAY_MS), locale),
  };
}

/** A formatter takes milliseconds to make, and a page that opens needs few of them. */
function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The same with what it is made from; one for each. */
function onceEach<Options extends object, Value>(
  make: (options: Options) => Value,
): (options: Options) => Value {
  const made = new Map<string, Value>();
  return (options) => {
    const key = JSON.stringify(options);
    const value = made.get(key) ?? make(options);
    made.set(key, value);
    return value;
  };
}

function utcOf(key: DateKey): number {
  return Date.parse(`${key}T00:00Z`);
}

function capitalised(words: string, locale: string): string {
  return words.slice(0, 1).toLocaleUpperCase(locale) + words.slice(1);
}
