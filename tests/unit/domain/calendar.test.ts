import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays, calendarOf, dateKeyOf, systemCalendar } from '../../../utils/domain/calendar';
import { at } from './helpers/make';

const local = (text: string) => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/\D/).map(Number);
  return { year, month, day, hour, minute };
};

describe('local time', () => {
  it.each([
    ['Europe/Paris', '2026-07-14T10:30+02:00', '2026-07-14 10:30'],
    ['America/New_York', '2026-01-01T00:00-05:00', '2026-01-01 00:00'],
    ['Australia/Lord_Howe', '2026-01-01T00:00+11:00', '2026-01-01 00:00'],
    ['Asia/Kathmandu', '2026-01-01T23:59+05:45', '2026-01-01 23:59'],
    ['Pacific/Apia', '2026-01-01T00:00+13:00', '2026-01-01 00:00'],
  ])('in %s goes both ways', (zone, instant, text) => {
    const calendar = calendarOf(zone);
    expect(calendar.localTimeAt(at(instant))).toEqual(local(text));
    expect(calendar.instantOf(local(text))).toBe(at(instant));
  });

  it.each([
    ['Europe/Paris', '2026-03-29 02:30', '2026-03-29T03:30+02:00'],
    ['America/New_York', '2026-03-08 02:30', '2026-03-08T03:30-04:00'],
    ['Australia/Lord_Howe', '2026-10-04 02:15', '2026-10-04T02:45+11:00'],
    ['Pacific/Apia', '2011-12-30 04:00', '2011-12-31T04:00+14:00'],
  ])('that a clock change skips in %s gives the far side', (zone, text, instant) => {
    expect(calendarOf(zone).instantOf(local(text))).toBe(at(instant));
  });

  it.each([
    ['Europe/Paris', '2026-10-25 02:30', '2026-10-25T02:30+02:00'],
    ['America/New_York', '2026-11-01 01:30', '2026-11-01T01:30-04:00'],
    ['Australia/Lord_Howe', '2026-04-05 01:45', '2026-04-05T01:45+11:00'],
  ])('that comes twice in %s gives its first', (zone, text, instant) => {
    expect(calendarOf(zone).instantOf(local(text))).toBe(at(instant));
  });
});

describe("the system's calendar", () => {
  const before = process.env.TZ;
  afterEach(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  it.each([
    'Europe/Paris',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Tehran',
    'Africa/Casablanca',
    'UTC',
  ])('follows the person to %s, and knows what the rules of that zone say', (zone) => {
    const system = systemCalendar();
    const known = calendarOf(zone);
    process.env.TZ = zone;
    expect(system.zone).toBe(zone);
    const seconds = fc.integer({ min: at('2011-01-01T00:00Z') / 1000, max: 2_000_000_000 });
    fc.assert(
      fc.property(seconds, (second) => {
        const local = known.localTimeAt(second * 1000);
        expect(system.localTimeAt(second * 1000)).toEqual(local);
        expect(system.instantOf(local)).toBe(known.instantOf(local));
        // Any wall time, so also those that a change skips.
        const utc = new Date(second * 1000);
        const any = {
          year: utc.getUTCFullYear(),
          month: utc.getUTCMonth() + 1,
          day: utc.getUTCDate(),
          hour: utc.getUTCHours(),
          minute: utc.getUTCMinutes(),
        };
        expect(system.instantOf(any)).toBe(known.instantOf(any));
      }),
    );
  });

  it.each([
    ['Europe/Paris', '2026-03-29 02:30', '2026-03-29T03:30+02:00'],
    ['Europe/Paris', '2026-10-25 02:30', '2026-10-25T02:30+02:00'],
    ['Australia/Lord_Howe', '2026-04-05 01:45', '2026-04-05T01:45+11:00'],
  ])('settles a clock change in %s at %s as the rules do', (zone, text, instant) => {
    process.env.TZ = zone;
    expect(systemCalendar().instantOf(local(text))).toBe(at(instant));
  });
});

describe('calendar dates', () => {
  it('are written so that they sort', () => {
    expect(dateKeyOf({ year: 2026, month: 3, day: 9 })).toBe('2026-03-09');
    expect(dateKeyOf({ year: 2026, month: 1, day: 0 })).toBe('2025-12-31');
  });

  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-29', 7, '2026-04-05'],
  ])('%s and %i days are %s', (key, days, expected) => {
    expect(addDays(key, days)).toBe(expected);
  });
});
