import { addDays, type DateKey, weekdayOf } from '../calendar';
import type { Settings } from '../settings';
import { daysBetween } from '../span';
import { reviewedWeek } from './reviewedWeek';
import type { WeekNote } from './weekNote';

/** The review is called to mind from this hour of its day on, local time. */
export const WEEK_REMINDER_HOUR = 9;
/** Who has just begun has no week to look back on. */
const FIRST_WEEK_DAYS = 7;

/** The review day, and the date on which the person finished the welcome. */
export interface ReviewHabit {
  readonly reviewDay: Settings['reviewDay'];
  readonly welcomedOn: DateKey | undefined;
}

export interface LocalHour {
  readonly date: DateKey;
  /** 0 to 23. */
  readonly hour: number;
}

/** The Monday of the week whose review is to be called to mind now, unless it is done. */
export function weekToRemindOf({ date, hour }: LocalHour, habit: ReviewHabit): DateKey | undefined {
  const isNow = isReviewDay(date, habit) && hour >= WEEK_REMINDER_HOUR;
  return isNow ? reviewedWeek(date, habit.reviewDay) : undefined;
}

export function isReviewDone(note: Pick<WeekNote, 'reviewedAt'> | undefined): boolean {
  return note?.reviewedAt !== undefined;
}

/** The next date at whose hour there may be something to call to mind, today if it is still to come. */
export function nextReminderDay(
  { date, hour }: LocalHour,
  habit: ReviewHabit,
): DateKey | undefined {
  const { reviewDay, welcomedOn } = habit;
  if (reviewDay === 0 || welcomedOn === undefined) return undefined;
  const soonest = hour < WEEK_REMINDER_HOUR ? date : addDays(date, 1);
  const [, from = soonest] = [soonest, addDays(welcomedOn, FIRST_WEEK_DAYS)].toSorted();
  return addDays(from, (reviewDay - weekdayOf(from) + 7) % 7);
}

function isReviewDay(date: DateKey, { reviewDay, welcomedOn }: ReviewHabit): boolean {
  if (welcomedOn === undefined || daysBetween(welcomedOn, date) < FIRST_WEEK_DAYS) return false;
  return weekdayOf(date) === reviewDay;
}
