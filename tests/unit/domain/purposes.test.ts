import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultPlan,
  PLAN_MINUTES,
  planFits,
  planMs,
  suggestedPurpose,
} from '../../../utils/domain/purposes';
import { MINUTE_MS } from '../../../utils/domain/time';
import { holds, SEED } from './helpers/seed';

describe('the purpose that the gate preselects', () => {
  it.each([
    ['messaging', 'messages'],
    ['profile', 'prepare'],
    ['invitations', 'invitations'],
    ['search', 'prospects'],
    ['composer', 'publish'],
  ] as const)('on a page of kind %s is %s, whatever the last was', (kind, purpose) => {
    expect(suggestedPurpose(kind, 'watch')).toBe(purpose);
    expect(suggestedPurpose(kind, undefined)).toBe(purpose);
  });

  it('on any other page is that of the last visit, if there was one', () => {
    expect(suggestedPurpose('feed', 'publish')).toBe('publish');
    expect(suggestedPurpose('other', undefined)).toBeUndefined();
  });
});

describe('the time that is chosen', () => {
  it('is ten minutes, or all that is left where that is less', () => {
    expect(defaultPlan(20 * MINUTE_MS)).toBe(10);
    expect(defaultPlan(10 * MINUTE_MS)).toBe(10);
    expect(defaultPlan(10 * MINUTE_MS - 1)).toBe('all');
  });

  it('can be all that is left, and nothing longer than that', () => {
    expect(([5, 10, 15, 'all'] as const).map((choice) => planFits(choice, 7 * MINUTE_MS))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it(`is never more than what is left of the day (seed ${SEED})`, () => {
    const choices = fc.constantFrom(...PLAN_MINUTES, 'all' as const);
    holds(
      fc.property(choices, fc.integer({ min: 500, max: 86_400_000 }), (choice, dayLeft) => {
        expect(planMs(choice, dayLeft)).toBeLessThanOrEqual(dayLeft);
        expect(planFits(defaultPlan(dayLeft), dayLeft)).toBe(true);
        if (planFits(choice, dayLeft) && choice !== 'all') {
          expect(planMs(choice, dayLeft)).toBe(choice * MINUTE_MS);
        }
      }),
    );
  });
});
