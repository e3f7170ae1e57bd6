import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../../../../utils/domain/calendar';
import { daysOf, holdsDate, periodAround } from '../../../../utils/domain/review/period';
import { isoWeekName, lastWholeWeek, weekAtEnd } from '../../../../utils/domain/review/weekTaken';
import { holds } from '../helpers/seed';

const TODAY = '2026-11-25';

describe('the week of the picture', () => {
  it.each([
    ['a past month: that in which it ends', '2026-10-05', '2026-10-26'],
    ['the running one: that of today', '2026-11-05', '2026-11-23'],
  ])('of %s', (_what, date, monday) => {
    expect(weekAtEnd(periodAround('month', date), TODAY)).toEqual({
      from: monday,
      to: addDays(monday, 6),
    });
  });
});

describe('the week for the team', () => {
  it.each([
    ['the running week: the one before', periodAround('week', TODAY), '2026-11-16'],
    ['a past week: itself', periodAround('week', '2026-11-10'), '2026-11-09'],
    [
      'a month that ends on a Saturday: the week before',
      periodAround('month', '2026-10-05'),
      '2026-10-19',
    ],
    ['the running quarter: the last that is over', periodAround('quarter', TODAY), '2026-11-16'],
  ])('of %s', (_what, period, monday) => {
    expect(lastWholeWeek(period, TODAY).from).toBe(monday);
  });

  it('is not over on its own Sunday', () => {
    const week = periodAround('week', '2026-11-23');
    expect(lastWholeWeek(week, '2026-11-29').from).toBe('2026-11-16');
    expect(lastWholeWeek(week, '2026-11-30').from).toBe('2026-11-23');
  });

  it('is always the latest whole one that is over by the end of the period', () => {
    const day = fc.nat(800).map((days) => addDays('2025-01-01', days));
    holds(
      fc.property(day, day, day, (one, other, today) => {
        const period = one < other ? { from: one, to: other } : { from: other, to: one };
        const week = lastWholeWeek(period, today);
        const isOver = (sunday: string) => sunday <= period.to && sunday < today;
        expect([weekdayOf(week.from), daysOf(week)]).toEqual([1, 7]);
        expect([isOver(week.to), isOver(addDays(week.to, 7))]).toEqual([true, false]);
        const [last = ''] = [period.to, today].sort();
        expect(holdsDate(weekAtEnd(period, today), last)).toBe(true);
      }),
    );
  });
});

it.each([
  ['2026-11-23', '2026-W48'],
  ['2027-01-03', '2026-W53'],
  ['2026-01-01', '2026-W01'],
])('the week of %s is named %s', (date, name) => {
  expect(isoWeekName(date)).toBe(name);
});
