import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { planIdSchema } from '../../../utils/domain/ids';
import { ifThenSchema } from '../../../utils/domain/ifThen';
import { draftOfPlan, emptyPlan, planOf, problemsOfPlan } from '../../../utils/domain/planDraft';
import { planTombstone } from '../../../utils/domain/tombstones';
import { NOW, personId } from './helpers/actions';
import { NOON } from './helpers/make';

const ids = { plan: v.parse(planIdSchema, 'plan'), person: personId('p1') };
const draft = { ...emptyPlan, on: '2026-11-26', person: 'Marie', about: ' the roof ' };

describe('the form of a plan', () => {
  it('says what is missing or wrong, by field', () => {
    expect(problemsOfPlan(draft, NOW.date)).toEqual({});
    expect(problemsOfPlan({ ...emptyPlan, time: '' }, NOW.date)).toEqual({
      on: 'date-invalid',
      time: 'time-invalid',
      person: 'person-missing',
    });
    expect(problemsOfPlan({ ...draft, on: '2026-11-22' }, NOW.date)).toEqual({
      on: 'date-in-past',
    });
    expect(problemsOfPlan({ ...draft, on: '2026-11-22' }, NOW.date, '2026-11-22')).toEqual({});
    expect(
      problemsOfPlan({ ...draft, about: 'x'.repeat(201), person: 'x'.repeat(121) }, ''),
    ).toEqual({ about: 'too-long', person: 'too-long' });
    expect(problemsOfPlan({ ...draft, each: 'week', on: '' }, NOW.date)).toEqual({});
  });

  it('makes a plan of either sort, and is made of one', () => {
    const once = planOf(draft, ids, NOON);
    expect(once).toEqual({
      id: 'plan',
      day: { each: 'date', on: '2026-11-26' },
      time: '10:00',
      person: 'p1',
      about: 'the roof',
      updatedAt: NOON,
    });
    const weekly = planOf({ ...draft, each: 'week', weekday: 4 }, ids, NOON);
    expect(weekly.day).toEqual({ each: 'week', weekday: 4 });
    for (const plan of [once, weekly]) {
      expect(v.is(ifThenSchema, plan)).toBe(true);
      expect(planOf(draftOfPlan(plan, 'Marie'), ids, NOON)).toEqual(plan);
    }
  });

  it('leaves no words and no person once the plan is deleted', () => {
    expect(planTombstone(planOf(draft, ids, NOON), NOON + 1)).toEqual({
      id: 'plan',
      day: { each: 'date', on: '2026-11-26' },
      time: '10:00',
      about: '',
      updatedAt: NOON + 1,
      deletedAt: NOON + 1,
    });
  });
});
