import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { NO_LIMIT_MS } from '../../../utils/domain/noLimit';
import {
  defaultPlan,
  PLAN_MINUTES,
  PURPOSES,
  planFits,
  planMs,
  purposeName,
  purposeSchema,
  purposesInOrder,
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

describe('the purposes in the order of the person', () => {
  const names = Object.fromEntries(PURPOSES.map((id) => [id, id])) as Record<
    (typeof PURPOSES)[number],
    string
  >;
  const shown = (changed: Parameters<typeof purposesInOrder>[0]) =>
    purposesInOrder(changed).map((one) => purposeName(one, names));

  it('are those that come with Rappel as long as nothing was changed', () => {
    expect(shown([])).toEqual([...PURPOSES]);
  });

  it('begin with those that the person placed, under their names', () => {
    const changed = [
      { id: 'own-1' as const, name: 'Fair in Lyon' },
      { id: 'publish' as const, name: 'Post' },
      { id: 'watch' as const, hidden: true },
    ];
    expect(shown(changed).slice(0, 4)).toEqual(['Fair in Lyon', 'Post', 'watch', 'invitations']);
    expect(shown(changed)).toHaveLength(PURPOSES.length + 1);
  });

  it('hold no nameless one, which no gate could show', () => {
    expect(shown([{ id: 'own-1' }])).toEqual([...PURPOSES]);
  });

  it.each(['own-', 'own-a b', 'fishing', 7, undefined])('%j is no purpose', (id) => {
    expect(v.is(purposeSchema, id)).toBe(false);
  });
});

describe('the time that is chosen', () => {
  it('is ten minutes, or all that is left where that is less', () => {
    expect(defaultPlan(20 * MINUTE_MS)).toBe(10);
    expect(defaultPlan(10 * MINUTE_MS)).toBe(10);
    expect(defaultPlan(10 * MINUTE_MS - 1)).toBe('all');
    expect(defaultPlan(NO_LIMIT_MS)).toBe('all');
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
