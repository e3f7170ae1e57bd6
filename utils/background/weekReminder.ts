import { type Calendar, type DateKey, dateKeyOf } from '../domain/calendar';
import {
  isReviewDone,
  nextReminderDay,
  type ReviewHabit,
  WEEK_REMINDER_HOUR,
  weekToRemindOf,
} from '../domain/review/reminderDue';
import type { WeekNote } from '../domain/review/weekNote';
import type { Settings } from '../domain/settings';
import { createQueue } from './queue';
import type { Notifier } from './reminders';

interface Dependencies {
  notifier: Notifier;
  /** The Monday of the week that was notified last. Kept outside, since the worker forgets. */
  remembered: { read(): Promise<DateKey | undefined>; write(week: DateKey): Promise<void> };
  noteOf(week: DateKey): Promise<WeekNote | undefined>;
  texts(): Promise<{ weekTitle: string; week: string }>;
}

const OF_WEEK = 'week:';

/** Whether a notification with this id speaks of a weekly review. */
export function isOfWeek(id: string): boolean {
  return id.startsWith(OF_WEEK);
}

type HabitSettings = Pick<Settings, 'reviewDay' | 'welcomedAt'>;

/**
 * Reminds of the weekly review on its day, once a week at most. Gives the instant at which to look
 * again, in ms.
 */
export function createWeekReminder({ notifier, remembered, noteOf, texts }: Dependencies) {
  // An alarm makes the worker look twice at once: the second must find what the first remembers.
  const queue = createQueue();
  return (settings: HabitSettings, nowMs: number, calendar: Calendar) =>
    queue(() => remindOfWeek(settings, nowMs, calendar));

  async function remindOfWeek(
    { reviewDay, welcomedAt }: HabitSettings,
    nowMs: number,
    calendar: Calendar,
  ): Promise<number | undefined> {
    const dateAt = (ms: number) => dateKeyOf(calendar.localTimeAt(ms));
    const now = { date: dateAt(nowMs), hour: calendar.localTimeAt(nowMs).hour };
    const welcomedOn = welcomedAt === undefined ? undefined : dateAt(welcomedAt);
    const habit: ReviewHabit = { reviewDay, welcomedOn };
    const week = weekToRemindOf(now, habit);
    if (week !== undefined && (await isToBeSaid(week))) {
      const { weekTitle, week: words } = await texts();
      // Before it is shown: to lose one is better than to say it twice.
      await remembered.write(week);
      await notifier.notify(`${OF_WEEK}${week}`, weekTitle, words);
    }
    const next = nextReminderDay(now, habit);
    return next === undefined ? undefined : hourOf(next, calendar);
  }

  async function isToBeSaid(week: DateKey): Promise<boolean> {
    if ((await remembered.read()) === week || !(await notifier.isAllowed())) return false;
    return !isReviewDone(await noteOf(week));
  }
}

function hourOf(key: DateKey, calendar: Calendar): number {
  const [year = 0, month = 1, day = 1] = key.split('-').map(Number);
  return calendar.instantOf({ year, month, day, hour: WEEK_REMINDER_HOUR, minute: 0 });
}
