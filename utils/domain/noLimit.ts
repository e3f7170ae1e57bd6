import { HOUR_MS } from './time';

const DAY_MS = 24 * HOUR_MS;

/** Stands for "no limit" in every sum, longer than any day; a number that JSON can carry, too. */
export const NO_LIMIT_MS = 7 * DAY_MS;

/** Whether a time left is "no limit": what was spent of it meanwhile does not matter. */
export function isNoLimit(leftMs: number): boolean {
  return leftMs > NO_LIMIT_MS - 2 * DAY_MS;
}
