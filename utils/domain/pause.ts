import * as v from 'valibot';
import { addDays } from './calendar';
import { type DayRule, dayKeyAt, startOfDay } from './day';
import type { PauseLength } from './pauseLength';
import { HOUR_MS } from './time';

/** A time in which Rappel asks nothing and limits nothing; wall instants in ms. */
export const pauseSchema = v.object({ at: v.fallback(v.number(), 0), until: v.number() });
export type Pause = v.InferOutput<typeof pauseSchema>;

/** A pause that begins now: for an hour, until the next day of the budget, or for seven of them. */
export function pauseFor(length: PauseLength, nowMs: number, rule: DayRule): Pause {
  if (length === 'hour') return { at: nowMs, until: nowMs + HOUR_MS };
  const days = length === 'today' ? 1 : 7;
  return { at: nowMs, until: startOfDay(addDays(dayKeyAt(nowMs, rule), days), rule) };
}

/** Whether a pause holds. */
export function isPaused(pause: Pause | undefined, nowMs: number): pause is Pause {
  return pause !== undefined && pause.until > nowMs;
}
