import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../../../../utils/domain/calendar';
import {
  CALENDAR_PERIODS,
  courseUpTo,
  daysOf,
  holdsDate,
  isoWeekOf,
  periodAround,
  periodBeside,
  periodBetween,
  weeksOf,
} from '../../../../utils/domain/review/period';
import { holds } from '../helpers/seed';

const someDate = fc.integer({ min: -4_000, max: 4_000 }).map((days) => addDays('2026-11-23', days));

describe('a period', () => {
  it.each([
    ['week', '2026-11-26', '2026-11-23', '2026-11-29'],
    ['week', '2026-11-29', '2026-11-23', '2026-11-29'],
    ['week', '2027-01-01', '2026-12-28', '2027-01-03'],
    ['month', '2026-11-26', '2026-11-01', '2026-11-30'],
    ['month', '2028-02-10', '2028-02-01', '2028-02-29'],
    ['month', '2026-12-31', '2026-12-01', '2026-12-31'],
    ['quarter', '2026-11-26', '2026-10-01', '2026-12-31'],
    ['quarter', '2026-03-31', '2026-01-01', '2026-03-31'],
    ['year', '2026-07-01', '2026-01-01', '2026-12-31'],
  ] as const)('of a %s around %s is %s to %s', (kind, date, from, to) => {
    expect(periodAround(kind, date)).toEqual({ from, to });
  });

  it('of one’s own has its ends in order', () => {
    expect(periodBetween('2026-05-02', '2026-04-01')).toEqual({
      from: '2026-04-01',
      to: '2026-05-02',
    });
    expect(daysOf(periodBetween('2026-05-02', '2026-05-02'))).toBe(1);
  });

  it.each(CALENDAR_PERIODS)('of a %s lies right beside the next, and back again', (kind) => {
    holds(
      fc.property(someDate, fc.integer({ min: -30, max: 30 }), (date, by) => {
        const here = periodAround(kind, date);
        expect(holdsDate(here, date)).toBe(true);
        expect(periodBeside(kind, here, 1).from).toBe(addDays(here.to, 1));
        expect(periodBeside(kind, periodBeside(kind, here, by), -by)).toEqual(here);
      }),
    );
  });

  it('cut at its Mondays leaves out no day and has none twice', () => {
    holds(
      fc.property(someDate, fc.nat(400), (from, days) => {
        const weeks = weeksOf({ from, to: addDays(from, days) });
        expect(weeks.reduce((sum, week) => sum + daysOf(week), 0)).toBe(days + 1);
        expect(weeks[0]?.from).toBe(from);
        for (const week of weeks.slice(1)) expect(weekdayOf(week.from)).toBe(1);
        for (const week of weeks) expect(daysOf(week)).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe('the course of twelve weeks', () => {
  it('ends with the week of today, and each is whole', () => {
    const weeks = courseUpTo('2026-11-25');
    expect(weeks).toHaveLength(12);
    expect(weeks[0]).toEqual({ from: '2026-09-07', to: '2026-09-13' });
    expect(weeks.at(-1)).toEqual({ from: '2026-11-23', to: '2026-11-29' });
  });
});

describe('the number of a week', () => {
  it.each([
    ['2026-01-01', 2026, 1],
    ['2025-12-29', 2026, 1],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2024-12-30', 2025, 1],
    ['2021-01-01', 2020, 53],
    ['2026-11-23', 2026, 48],
  ])('of %s is that of ISO 8601: %i, %i', (date, year, week) => {
    expect(isoWeekOf(date)).toEqual({ year, week });
  });
});
