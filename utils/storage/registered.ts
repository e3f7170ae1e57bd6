/**
 * The browser tells nobody which scripts are registered with it. Under this key the worker leaves
 * what it registered last, so that an open page hears of it and asks the browser itself.
 */
export const REGISTERED_KEY = 'registered';

/** Reads whatever the store holds, as one word for all of it. Never throws. */
export function readRegistered(raw: unknown): string {
  return Array.isArray(raw) ? raw.join(' ') : '';
}
