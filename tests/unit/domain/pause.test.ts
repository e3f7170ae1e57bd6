import { describe, expect, it } from 'vitest';
import { isPaused, pauseFor } from '../../../utils/domain/pause';
import { HOUR_MS } from '../../../utils/domain/time';
import { at, NOON, PARIS } from './helpers/make';

describe('a pause', () => {
  it('of an hour is an hour', () => {
    expect(pauseFor('hour', NOON, PARIS)).toEqual({ at: NOON, until: NOON + HOUR_MS });
  });

  it('of today ends where the next day of the budget begins', () => {
    expect(pauseFor('today', NOON, PARIS).until).toBe(at('2026-11-24T04:00+01:00'));
    const early = at('2026-11-24T03:59+01:00');
    expect(pauseFor('today', early, PARIS).until).toBe(at('2026-11-24T04:00+01:00'));
  });

  it('of a week is seven days by the calendar, though a clock change lies between', () => {
    const before = at('2026-10-23T12:00+02:00');
    expect(pauseFor('week', before, PARIS).until).toBe(at('2026-10-30T04:00+01:00'));
  });

  it('holds until its end, which no longer belongs to it', () => {
    const pause = pauseFor('hour', NOON, PARIS);
    expect(isPaused(pause, NOON)).toBe(true);
    expect(isPaused(pause, pause.until - 1)).toBe(true);
    expect(isPaused(pause, pause.until)).toBe(false);
    expect(isPaused(undefined, NOON)).toBe(false);
  });
});
