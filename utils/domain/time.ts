import { type Calendar, systemCalendar } from './calendar';

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;

/** The clocks and the calendar of one context. Passed in everywhere, so that rules are tested without waiting. */
export interface Clock {
  /** Milliseconds since 1970; people and networks move it. */
  wallMs(): number;
  /** Milliseconds since this context began; never goes back, and may stop while the machine sleeps. */
  monoMs(): number;
  /** Of where the person is now. */
  calendar: Calendar;
}

export function createSystemClock(): Clock {
  return {
    wallMs: () => Date.now(),
    monoMs: () => performance.now(),
    calendar: systemCalendar(),
  };
}

/** A reading of the worker's clocks. `boot` names the life of the worker that `monoMs` belongs to. */
export interface Reading {
  wallMs: number;
  monoMs: number;
  boot: string;
}
