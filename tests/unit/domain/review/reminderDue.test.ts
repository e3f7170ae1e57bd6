import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../../../../utils/domain/calendar';
import {
  isReviewDone,
  nextReminderDay,
  type ReviewHabit,
  weekToRemindOf,
} from '../../../../utils/domain/review/reminderDue';
import { WEEKDAYS } from '../../../../utils/domain/settings';
import { holds } from '../helpers/seed';

const FRIDAY = '2026-11-20';
const HABIT: ReviewHabit = { reviewDay: 5, welcomedOn: '2026-01-05' };

describe('the reminder of the weekly review', () => {
  it('is due on its day from nine on', () => {
    expect(weekToRemindOf({ date: FRIDAY, hour: 8 }, HABIT)).toBeUndefined();
    expect(weekToRemindOf({ date: FRIDAY, hour: 9 }, HABIT)).toBe('2026-11-16');
    expect(weekToRemindOf({ date: FRIDAY, hour: 23 }, HABIT)).toBe('2026-11-16');
  });

  it('is on a Monday about the week that ended the day before', () => {
    const habit = { ...HABIT, reviewDay: 1 } as const;
    expect(weekToRemindOf({ date: '2026-11-16', hour: 9 }, habit)).toBe('2026-11-09');
    expect(weekToRemindOf({ date: '2026-11-17', hour: 9 }, habit)).toBeUndefined();
  });

  it('is never due on another day, nor without a day', () => {
    for (const date of ['2026-11-19', '2026-11-21']) {
      expect(weekToRemindOf({ date, hour: 12 }, HABIT)).toBeUndefined();
    }
    const none = { ...HABIT, reviewDay: 0 } as const;
    for (const days of WEEKDAYS) {
      const date = addDays(FRIDAY, days);
      expect(weekToRemindOf({ date, hour: 12 }, none)).toBeUndefined();
      expect(nextReminderDay({ date, hour: 12 }, none)).toBeUndefined();
    }
  });

  it('leaves the first week in peace', () => {
    const since = (welcomedOn: string | undefined) =>
      weekToRemindOf({ date: FRIDAY, hour: 12 }, { ...HABIT, welcomedOn });
    expect(since(undefined)).toBeUndefined();
    expect(since(FRIDAY)).toBeUndefined();
    expect(since('2026-11-14')).toBeUndefined();
    expect(since('2026-11-13')).toBe('2026-11-16');
    const young = { ...HABIT, welcomedOn: '2026-11-14' };
    expect(nextReminderDay({ date: '2026-11-15', hour: 12 }, young)).toBe('2026-11-27');
    expect(nextReminderDay({ date: FRIDAY, hour: 12 }, { ...HABIT, welcomedOn: undefined })).toBe(
      undefined,
    );
  });

  it('comes next today as long as its hour has not struck, else in a week', () => {
    expect(nextReminderDay({ date: FRIDAY, hour: 8 }, HABIT)).toBe(FRIDAY);
    expect(nextReminderDay({ date: FRIDAY, hour: 9 }, HABIT)).toBe('2026-11-27');
    expect(nextReminderDay({ date: '2026-11-16', hour: 12 }, HABIT)).toBe(FRIDAY);
  });

  it('comes next on the first day on which there is something to say', () => {
    const days = (most: number) => fc.integer({ min: 0, max: most });
    holds(
      fc.property(
        days(400),
        fc.integer({ min: 0, max: 23 }),
        days(420),
        fc.constantFrom(...WEEKDAYS),
        (today, hour, welcomed, reviewDay) => {
          const date = addDays('2026-01-01', today);
          const habit = { reviewDay, welcomedOn: addDays('2026-01-01', welcomed) };
          const next = nextReminderDay({ date, hour }, habit);
          if (next === undefined) throw new Error('There is a day');
          expect(weekdayOf(next)).toBe(reviewDay);
          expect(weekToRemindOf({ date: next, hour: 9 }, habit)).toBeDefined();
          const from = hour < 9 ? date : addDays(date, 1);
          for (let day = from; day < next; day = addDays(day, 1)) {
            expect(weekToRemindOf({ date: day, hour: 23 }, habit)).toBeUndefined();
          }
        },
      ),
    );
  });

  it('knows a review that is done', () => {
    expect(isReviewDone(undefined)).toBe(false);
    expect(isReviewDone({})).toBe(false);
    expect(isReviewDone({ reviewedAt: 1 })).toBe(true);
  });
});
