import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { doneByLog } from '../../../utils/domain/carriedOut';
import { plannedWords, proposedCalls } from '../../../utils/domain/gateCalls';
import { type IfThen, ifThenSchema, planForGate } from '../../../utils/domain/ifThen';
import { localNowAt } from '../../../utils/domain/localNow';
import { midnightAfter, plansAhead } from '../../../utils/domain/plansAhead';
import { anAction, NOW, personId } from './helpers/actions';
import { at, NOON, PARIS, ruleIn } from './helpers/make';

const { calendar } = PARIS;
const plan = (id: string, some: object): IfThen =>
  v.parse(ifThenSchema, { id, about: '', time: '10:00', updatedAt: NOON, ...some });
/** NOW is a Monday. */
const weekly = (id: string, weekday: number, time: string, some: object = {}) =>
  plan(id, { day: { each: 'week', weekday }, time, ...some });
const ahead = (plans: IfThen[], nowMs = NOON, barred = new Set<never>()) =>
  plansAhead(plans, barred, { nowMs, calendar }, ({ plan: { id }, isTomorrow }) =>
    isTomorrow ? `tomorrow ${id}` : id,
  );

describe('the plans ahead', () => {
  const plans = [weekly('a', 1, '09:00'), weekly('b', 1, '14:00'), weekly('c', 2, '10:00')];

  it('say at each instant what the gate proposes then', () => {
    const calls = { until: 0, picks: [], plans: ahead(plans) };
    for (let hours = 0; hours < 60; hours += 0.25) {
      const nowMs = NOON + hours * 3_600_000;
      const planned = planForGate(plans, localNowAt(calendar, nowMs));
      const expected = planned ? `${planned.isTomorrow ? 'tomorrow ' : ''}${planned.plan.id}` : '';
      expect(plannedWords(calls, nowMs) ?? '', `${hours} h`).toBe(expected);
    }
  });

  it('end with the minute of each, and with each day', () => {
    expect(ahead(plans)).toEqual([
      { until: at('2026-11-23T14:01+01:00'), words: 'b' },
      { until: at('2026-11-24T00:00+01:00'), words: 'tomorrow c' },
      { until: at('2026-11-24T10:01+01:00'), words: 'c' },
      { until: at('2026-11-25T00:00+01:00'), words: '' },
      { until: at('2026-11-26T00:00+01:00'), words: '' },
    ]);
  });

  it('pass over whoever is not to be contacted', () => {
    const p1 = personId('p1');
    const one = [weekly('a', 1, '14:00', { person: p1 })];
    expect(plansAhead(one, new Set([p1]), { nowMs: NOON, calendar }, () => 'x')).toEqual(
      [24, 25, 26].map((day) => ({ until: at(`2026-11-${day}T00:00+01:00`), words: '' })),
    );
  });

  it('know days of 23 hours', () => {
    const { calendar: here } = ruleIn('Europe/Paris');
    expect(midnightAfter('2026-03-29', here) - midnightAfter('2026-03-28', here)).toBe(
      23 * 3_600_000,
    );
  });
});

describe('what a panel says of calls', () => {
  const calls = {
    until: NOON,
    picks: [{ person: personId('p1'), name: 'Marie', why: 'w' }],
    plans: [],
  };

  it('holds until its day is over', () => {
    expect(proposedCalls(calls, NOON - 1)).toHaveLength(1);
    expect(proposedCalls(calls, NOON)).toEqual([]);
    expect(proposedCalls(undefined, NOON)).toEqual([]);
    expect([plannedWords(calls, 0), plannedWords(undefined, 0)]).toEqual([undefined, undefined]);
  });
});

describe('a plan is carried out', () => {
  const p1 = personId('p1');
  const today = NOW.date;
  const doneOn = (one: IfThen, ...actions: Parameters<typeof anAction>[0][]) =>
    doneByLog([one], actions.map(anAction), today)[0]?.doneOn;
  const weeklyCall = weekly('a', 1, '14:00', { person: p1 });

  it('when the log has a call with that person on that day, reached or not', () => {
    expect(doneOn(weeklyCall, {})).toBe(today);
    expect(doneOn(weeklyCall, { reach: 'no-answer' })).toBe(today);
    expect(doneOn(weeklyCall, { people: [personId('p2'), p1] })).toBe(today);
    const once = plan('b', { day: { each: 'date', on: '2026-11-20' }, person: p1 });
    expect(doneOn(once, { on: '2026-11-20' })).toBe('2026-11-20');
  });

  it('and not by another day, person or deed, nor by what was deleted', () => {
    expect(doneOn(weeklyCall, { on: '2026-11-22' })).toBeUndefined();
    expect(doneOn(weeklyCall, { people: [personId('p2')] })).toBeUndefined();
    const { reach: _reach, ...message } = anAction({ kind: 'message' });
    expect(doneByLog([weeklyCall], [message], today)[0]?.doneOn).toBeUndefined();
    expect(doneOn(weeklyCall, { deletedAt: 1 })).toBeUndefined();
    expect(doneOn(weekly('nobody', 1, '14:00'), { people: [] })).toBeUndefined();
  });
});
