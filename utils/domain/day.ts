import * as v from 'valibot';
import { addDays, type Calendar, type DateKey, dateKeyOf } from './calendar';
import { overtimeSchema } from './session';
import { HOUR_MS } from './time';

const ms = v.pipe(v.number(), v.finite());

/** One day of the budget, over all networks together. */
export const daySchema = v.object({
  key: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)),
  /** The instant from which this day counts. */
  startedAt: ms,
  spentMs: v.fallback(ms, 0),
  earnedMs: v.fallback(ms, 0),
  overtimeMs: v.fallback(ms, 0),
  /** What the person's other browsers took of this day, less what they gave it; see sharing.ts. */
  elsewhereMs: v.fallback(ms, 0),
  /** Each extension of time beyond the budget, with its reason: its price climbs with their count. */
  overtimes: v.fallback(v.array(overtimeSchema), []),
  /** The stored day lay so far ahead of the clock that one of the two must have been wrong. */
  clockError: v.fallback(v.boolean(), false),
});
export type Day = v.InferOutput<typeof daySchema>;

/** Where and when days begin. `dayStartsAt` is local wall time, `HH:MM`. */
export interface DayRule {
  calendar: Calendar;
  dayStartsAt: string;
}

/** No two resets come closer together than this, however far one flies. */
const SHORTEST_DAY_MS = 12 * HOUR_MS;
/** A stored day further ahead of the clock than this is a clock error. */
const CLOCK_ERROR_MS = 36 * HOUR_MS;

function startTime(rule: DayRule): { hour: number; minute: number } {
  const [hour = 4, minute = 0] = rule.dayStartsAt.split(':').map(Number);
  return { hour, minute };
}

/** The day that an instant belongs to: its local date, or the date before while it is still early. */
export function dayKeyAt(wallMs: number, rule: DayRule): DateKey {
  const local = rule.calendar.localTimeAt(wallMs);
  const { hour, minute } = startTime(rule);
  const early = local.hour < hour || (local.hour === hour && local.minute < minute);
  return dateKeyOf({ ...local, day: early ? local.day - 1 : local.day });
}

/** The instant at which a day begins, in ms. */
export function startOfDay(key: DateKey, rule: DayRule): number {
  const [year = 0, month = 1, day = 1] = key.split('-').map(Number);
  return rule.calendar.instantOf({ year, month, day, ...startTime(rule) });
}

function newDay(key: DateKey, startedAt: number): Day {
  return {
    key,
    startedAt,
    spentMs: 0,
    earnedMs: 0,
    overtimeMs: 0,
    elsewhereMs: 0,
    overtimes: [],
    clockError: false,
  };
}

/**
 * The day that counts now: the stored one or, once its time has come, a fresh one. A clock that is
 * turned back and a flight to the west open no second budget; a flight to the east brings no two
 * resets within twelve hours.
 */
export function dayAt(stored: Day | undefined, wallMs: number, rule: DayRule): Day {
  // No reset can come yet: said first, since a beat asks this every five seconds.
  if (stored && wallMs >= stored.startedAt && wallMs < stored.startedAt + SHORTEST_DAY_MS) {
    return stored;
  }
  const key = dayKeyAt(wallMs, rule);
  if (!stored) return newDay(key, startOfDay(key, rule));
  if (stored.key === key) return stored;
  if (stored.startedAt - wallMs > CLOCK_ERROR_MS) {
    return { ...newDay(key, startOfDay(key, rule)), clockError: true };
  }
  if (key < stored.key) return stored;
  const startedAt = Math.max(startOfDay(key, rule), stored.startedAt + SHORTEST_DAY_MS);
  return wallMs < startedAt ? stored : newDay(key, startedAt);
}

/** The instant at which the given day will give way to the next, in ms. */
export function endOfDay(day: Day, rule: DayRule): number {
  const next = startOfDay(addDays(day.key, 1), rule);
  return Math.max(next, day.startedAt + SHORTEST_DAY_MS);
}
