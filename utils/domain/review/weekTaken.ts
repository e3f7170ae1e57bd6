import { addDays, type DateKey } from '../calendar';
import { isoWeekOf, mondayOf, type Period, periodAround } from './period';

/** The week in which a period ends, or that of today where the period goes on. */
export function weekAtEnd({ to }: Period, today: DateKey): Period {
  return periodAround('week', to < today ? to : today);
}

/** The last whole week that is over by the end of a period: of half a week a team learns nothing. */
export function lastWholeWeek({ to }: Period, today: DateKey): Period {
  const yesterday = addDays(today, -1);
  const last = to < yesterday ? to : yesterday;
  // The Sunday on the day or before.
  const sunday = addDays(mondayOf(addDays(last, 1)), -1);
  return { from: addDays(sunday, -6), to: sunday };
}

/** As file names and calendars have it: `2026-W47`. */
export function isoWeekName(date: DateKey): string {
  const { year, week } = isoWeekOf(date);
  return `${year}-W${`${week}`.padStart(2, '0')}`;
}
