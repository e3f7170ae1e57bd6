import * as v from 'valibot';
import { addDays, type DateKey, weekdayOf } from '../calendar';
import type { Settings } from '../settings';
import { mondaySchema } from './monday';
import { mondayOf } from './period';

type ReviewDay = Settings['reviewDay'];

/** From this review day on it is the running week that one looks back on: most of it is over. */
const THURSDAY = 4;

/**
 * The week to look back on, by its Monday. With a review day from Thursday on it is the running one
 * from that day on; else, as with an earlier day or with none, the one that ended last Sunday.
 */
export function reviewedWeek(today: DateKey, reviewDay: ReviewDay): DateKey {
  const isRunning = reviewDay >= THURSDAY && weekdayOf(today) >= reviewDay;
  return isRunning ? mondayOf(today) : addDays(mondayOf(today), -7);
}

/** The week that an address names by its Monday; for whatever names none that has begun, see above. */
export function weekIn(address: string, today: DateKey, reviewDay: ReviewDay): DateKey {
  const isWeek = v.is(mondaySchema, address) && address <= today;
  return isWeek ? address : reviewedWeek(today, reviewDay);
}

/** The week after, if it has begun. */
export function laterWeek(week: DateKey, today: DateKey): DateKey | undefined {
  const later = addDays(week, 7);
  return later > today ? undefined : later;
}
