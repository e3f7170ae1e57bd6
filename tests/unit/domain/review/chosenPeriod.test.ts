import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  besideOf,
  chosenPeriodIn,
  PERIOD_KINDS,
} from '../../../../utils/domain/review/chosenPeriod';
import { holds, SEED } from '../helpers/seed';
import { someDay } from './someRecords';

const TODAY = '2026-11-23';

describe(`the period in an address (seed ${SEED})`, () => {
  it.each([
    ['week-2026-11-18', '2026-11-16', '2026-11-22'],
    ['month-2026-02-10', '2026-02-01', '2026-02-28'],
    ['quarter', '2026-10-01', '2026-12-31'],
    ['year-2025-07-01', '2025-01-01', '2025-12-31'],
    ['own-2026-03-31-2026-01-01', '2026-01-01', '2026-03-31'],
    ['own', '2026-10-25', '2026-11-23'],
    ['', '2026-10-01', '2026-12-31'],
    ['decade-2026-01-01', '2026-10-01', '2026-12-31'],
    ['week-2026-02-31', '2026-11-23', '2026-11-29'],
    ['month-9999999-01-01', '2026-11-01', '2026-11-30'],
    ['own-2026-13-01-2026-01-01', '2026-01-01', '2026-10-25'],
  ])('%j is from %s to %s', (address, from, to) => {
    expect(chosenPeriodIn(address, TODAY).period).toEqual({ from, to });
  });

  it('comes back from the address that it makes', () => {
    holds(
      fc.property(fc.constantFrom(...PERIOD_KINDS), someDay, someDay, (kind, one, other) => {
        const chosen = chosenPeriodIn(`${kind}-${one}-${other}`, TODAY);
        expect(chosenPeriodIn(addressOf(chosen), TODAY)).toEqual(chosen);
      }),
    );
  });

  it('has one before and, up to today, one after; one of its own has neither', () => {
    const week = chosenPeriodIn('week-2026-11-16', TODAY);
    expect(besideOf(week, -1, TODAY)?.period.from).toBe('2026-11-09');
    const running = besideOf(week, 1, TODAY);
    expect(running?.period.from).toBe(TODAY);
    expect(running && besideOf(running, 1, TODAY)).toBeUndefined();
    expect(besideOf(chosenPeriodIn('own', TODAY), -1, TODAY)).toBeUndefined();
  });
});
