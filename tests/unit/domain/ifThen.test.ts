import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type IfThen, ifThenSchema, planForGate, plansOn } from '../../../utils/domain/ifThen';
import { personId } from './helpers/actions';
import { NOON } from './helpers/make';

/** A Monday, at noon. */
const NOW = { date: '2026-11-23', time: '12:00' };
const weekly = (id: string, weekday: number, time: string, some: Partial<IfThen> = {}) =>
  v.parse(ifThenSchema, {
    id,
    day: { each: 'week', weekday },
    time,
    about: 'the roof',
    updatedAt: NOON,
    ...some,
  });
const once = (id: string, on: string, time: string, some: Partial<IfThen> = {}) =>
  v.parse(ifThenSchema, {
    id,
    day: { each: 'date', on },
    time,
    about: 'the roof',
    updatedAt: NOON,
    ...some,
  });
const atGate = (...plans: IfThen[]) => planForGate(plans, NOW)?.plan.id;

describe('the plan for the gate', () => {
  it('is the nearest that is still to come today', () => {
    expect(atGate(once('late', NOW.date, '18:00'), weekly('soon', 1, '14:00'))).toBe('soon');
    expect(atGate(weekly('over', 1, '11:59'), once('now', NOW.date, '12:00'))).toBe('now');
    expect(planForGate([weekly('soon', 1, '14:00')], NOW)).toMatchObject({
      on: NOW.date,
      isTomorrow: false,
    });
  });

  it('is the first of tomorrow when today has none left', () => {
    const plans = [weekly('over', 1, '09:00'), weekly('b', 2, '10:00'), weekly('a', 2, '09:00')];
    expect(planForGate(plans, NOW)).toMatchObject({
      plan: { id: 'a' },
      on: '2026-11-24',
      isTomorrow: true,
    });
  });

  it('is none of a later day, and none that is done', () => {
    expect(atGate(weekly('wednesday', 3, '09:00'))).toBeUndefined();
    expect(atGate(once('done', NOW.date, '14:00', { doneOn: NOW.date }))).toBeUndefined();
    expect(atGate(weekly('done', 1, '14:00', { doneOn: NOW.date }))).toBeUndefined();
    expect(atGate(once('gone', NOW.date, '14:00', { deletedAt: NOON }))).toBeUndefined();
    expect(atGate(weekly('last week', 1, '14:00', { doneOn: '2026-11-16' }))).toBe('last week');
  });

  it('is never a call to somebody who is not to be contacted', () => {
    const p1 = personId('p1');
    const plans = [weekly('a', 1, '14:00', { person: p1 }), weekly('b', 1, '15:00')];
    expect(planForGate(plans, NOW, new Set([p1]))?.plan.id).toBe('b');
  });

  it('is the same in whatever order the plans come', () => {
    const plans = [weekly('b', 1, '14:00'), weekly('a', 1, '14:00')];
    expect([atGate(...plans), atGate(...plans.toReversed())]).toEqual(['a', 'a']);
    expect(plansOn(plans, NOW.date)).toHaveLength(2);
  });
});
