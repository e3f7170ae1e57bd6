import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noticeBetween, shownTime, untilShownChanges } from '../../../utils/domain/countdown';
import { NO_LIMIT_MS } from '../../../utils/domain/noLimit';
import { holds, SEED } from './helpers/seed';

describe('the time left as it is shown', () => {
  it.each([
    [1_200_000, 'min', 20],
    [1_199_999, 'min', 20],
    [60_001, 'min', 2],
    [60_000, 's', 60],
    [50_001, 's', 60],
    [50_000, 's', 50],
    [1, 's', 10],
    [0, 's', 0],
    [-5_000, 's', 0],
  ])('%i ms is in %s: %i', (leftMs, unit, value) => {
    expect(shownTime(leftMs)).toEqual({ unit, value });
  });

  it('has no number where there is no limit', () => {
    expect(shownTime(NO_LIMIT_MS)).toEqual({ unit: 'no-limit' });
  });

  it(`changes when it says, and not before (seed ${SEED})`, () => {
    holds(
      fc.property(fc.integer({ min: 1, max: 3_600_000 }), (leftMs) => {
        const changesIn = untilShownChanges(leftMs);
        expect(changesIn).toBeGreaterThan(0);
        expect(shownTime(leftMs - changesIn + 1)).toEqual(shownTime(leftMs));
        expect(shownTime(leftMs - changesIn)).not.toEqual(shownTime(leftMs));
      }),
      500,
    );
  });

  it('is nothing to wait for once it is over', () => {
    expect([0, -1].map(untilShownChanges)).toEqual([0, 0]);
  });
});

describe('a notice', () => {
  it.each([
    [300_001, 300_000, 5],
    [300_000, 299_999, undefined],
    [900_000, 120_000, 5],
    [900_000, 60_000, 1],
    [60_000, 59_000, undefined],
    [61_000, 0, undefined],
    [120_000, 420_000, undefined],
  ])('from %i to %i ms left is that of %s', (before, left, notice) => {
    expect(noticeBetween(before, left)).toBe(notice);
  });
});
