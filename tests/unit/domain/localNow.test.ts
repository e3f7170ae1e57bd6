import { describe, expect, it } from 'vitest';
import { localNowAt } from '../../../utils/domain/localNow';
import { at, PARIS } from './helpers/make';

describe('local now', () => {
  it('has two digits for hours and minutes, and the calendar date', () => {
    expect(localNowAt(PARIS.calendar, at('2026-01-02T00:05+01:00'))).toEqual({
      date: '2026-01-02',
      time: '00:05',
      zone: 'Europe/Paris',
    });
  });
});
