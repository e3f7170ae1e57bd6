import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../../../../utils/domain/calendar';
import { laterWeek, reviewedWeek, weekIn } from '../../../../utils/domain/review/reviewedWeek';
import { WEEKDAYS } from '../../../../utils/domain/settings';
import { daysBetween } from '../../../../utils/domain/span';
import { holds } from '../helpers/seed';

/** The Monday of the tests' week. */
const MONDAY = '2026-11-16';

describe('the week to look back on', () => {
  it.each([
    // Friday is the day: until Thursday the last week, then the running one.
    ['2026-11-16', 5, '2026-11-09'],
    ['2026-11-19', 5, '2026-11-09'],
    ['2026-11-20', 5, MONDAY],
    ['2026-11-22', 5, MONDAY],
    // Who looks back from Monday to Wednesday looks at the week before, all week long.
    ['2026-11-16', 1, '2026-11-09'],
    ['2026-11-22', 1, '2026-11-09'],
    ['2026-11-17', 3, '2026-11-09'],
    ['2026-11-18', 3, '2026-11-09'],
    ['2026-11-22', 3, '2026-11-09'],
    ['2026-11-18', 4, '2026-11-09'],
    ['2026-11-19', 4, MONDAY],
    ['2026-11-21', 7, '2026-11-09'],
    ['2026-11-22', 7, MONDAY],
    ['2026-11-22', 0, '2026-11-09'],
    // Over the end of a year, and of a February.
    ['2027-01-02', 0, '2026-12-21'],
    ['2027-03-01', 5, '2027-02-22'],
  ] as const)('of %s, with day %s, is that of %s', (today, reviewDay, week) => {
    expect(reviewedWeek(today, reviewDay)).toBe(week);
  });

  it('is a Monday, of the running week or of the one before, on each day', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
    holds(
      fc.property(day, fc.constantFrom(0 as const, ...WEEKDAYS), (today, reviewDay) => {
        const week = reviewedWeek(today, reviewDay);
        expect(weekdayOf(week)).toBe(1);
        expect(week <= today && addDays(week, 14) > today).toBe(true);
        // Most of it is over by the day itself, after which it is another one each week.
        const over = daysBetween(week, today) + 1;
        if (weekdayOf(today) === reviewDay) expect(over).toBeGreaterThanOrEqual(4);
        if (reviewDay !== 0) {
          expect(reviewedWeek(addDays(today, 7), reviewDay)).toBe(addDays(week, 7));
        }
      }),
      400,
    );
  });

  it('is the one that the address names, if that is one that has begun', () => {
    const named = (address: string) => weekIn(address, '2026-11-20', 5);
    expect(named('2026-08-03')).toBe('2026-08-03');
    expect(named(MONDAY)).toBe(MONDAY);
    for (const none of ['', '2026-11-23', '2026-11-17', '2026-02-30', 'x', '0001-01-01']) {
      expect(named(none), none).toBe(MONDAY);
    }
  });

  it('has a later one beside it only when that has begun', () => {
    expect(laterWeek('2026-11-09', '2026-11-16')).toBe(MONDAY);
    expect(laterWeek('2026-11-09', '2026-11-15')).toBeUndefined();
  });
});
