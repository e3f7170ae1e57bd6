import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { RealWorldAction } from '../../../utils/domain/action';
import { addDays } from '../../../utils/domain/calendar';
import { contactsOf } from '../../../utils/domain/contacts';
import { type IfThen, ifThenSchema } from '../../../utils/domain/ifThen';
import { dismiss, noList } from '../../../utils/domain/keptList';
import { daysAhead, nextWeeksPeople, plannedIn, weekAfter } from '../../../utils/domain/nextWeek';
import type { Person } from '../../../utils/domain/person';
import { actionId, anAction, NOW, personId } from './helpers/actions';
import { aPerson, daysAgo, someActions, somePeople } from './helpers/people';
import { holds } from './helpers/seed';

/** A Monday: next week begins in seven days. */
const today = NOW.date;
const MONDAY = '2026-11-30';

const week = weekAfter(today);

function listed(people: Person[], actions: RealWorldAction[], kept = noList) {
  return nextWeeksPeople({ people, contacts: contactsOf(actions), kept, today }, week);
}
const who = (...asked: Parameters<typeof listed>) => listed(...asked).map(({ person }) => person);

const step = (id: string, due: string, person: string) =>
  anAction({
    id: actionId(id),
    on: daysAgo(30),
    people: [personId(person)],
    next: { note: id, due },
  });
const spoken = (id: string, days: number) =>
  anAction({ id: actionId(`with ${id}`), on: daysAgo(days), people: [personId(id)] });
const cadence = { idealDays: 14, maxDays: 30 };

describe("next week's people", () => {
  it('are of the week after the running one, whatever day it is', () => {
    expect(weekAfter('2026-11-23')).toEqual({ from: MONDAY, to: '2026-12-06' });
    expect(weekAfter('2026-11-29')).toEqual({ from: MONDAY, to: '2026-12-06' });
  });

  it('are the promised, then the overdue, then dormant former clients', () => {
    const people = [
      aPerson('dormant', { relation: 'former-client' }),
      aPerson('overdue', { cadence }),
      aPerson('promised'),
      aPerson('unexpected'),
    ];
    const log = [
      spoken('dormant', 300),
      spoken('overdue', 20),
      spoken('unexpected', 400),
      step('a', '2026-12-06', 'promised'),
    ];
    expect(who(people, log)).toEqual(['promised', 'overdue', 'dormant']);
    // Nobody whom one would not have thought of: that is for a day, not for a week.
    expect(who(people.slice(3), log)).toEqual([]);
  });

  it('are promised something for a day up to its Sunday, and no later', () => {
    const people = ['late', 'today', 'monday', 'sunday', 'after'].map((id) => aPerson(id));
    const steps = [
      step('e', '2026-12-07', 'after'),
      step('d', '2026-12-06', 'sunday'),
      step('c', MONDAY, 'monday'),
    ];
    expect(who(people, steps)).toEqual(['monday', 'sunday']);
    const before = [...steps, step('b', today, 'today'), step('a', daysAgo(2), 'late')];
    const picks = listed(people, before);
    expect(picks.map(({ person }) => person)).toEqual(['late', 'today', 'monday']);
    expect(picks.map(({ reason }) => reason.kind === 'promised' && reason.late)).toEqual([2, 0, 0]);
  });

  it('are overdue by that Monday, not by its Sunday', () => {
    const overdueOn = (days: number) => who([aPerson('p', { cadence })], [spoken('p', days)]);
    // Fifteen days on Monday, and fourteen: the ideal itself is no delay.
    expect(overdueOn(8)).toEqual(['p']);
    expect(overdueOn(7)).toEqual([]);
  });

  it('are nobody who is not to be contacted, was put off beyond the week, or taken off', () => {
    const people = [
      aPerson('barred', { doNotContact: { at: 1, why: 'asked' } }),
      aPerson('gone', { deletedAt: 1 }),
      aPerson('later', { snoozedUntil: '2026-12-07' }),
      aPerson('off'),
      aPerson('back', { snoozedUntil: '2026-12-02', kind: 'private' }),
    ];
    const steps = people.map(({ id }) => step(`step ${id}`, '2026-12-03', id));
    const kept = dismiss(noList, personId('off'), 'no', today);
    expect(listed(people, steps, kept)).toMatchObject([{ person: 'back', needsConsent: true }]);
  });

  it('are three at most, each once, of those who may be called, in whatever order they come', () => {
    holds(
      fc.property(somePeople, someActions, (people, actions) => {
        const picks = listed(people, actions);
        expect(picks.length).toBeLessThanOrEqual(3);
        expect(new Set(picks.map(({ person }) => person)).size).toBe(picks.length);
        const order = picks.map(({ reason }) =>
          ['promised', 'overdue', 'dormant'].indexOf(reason.kind),
        );
        expect(order).toEqual(order.toSorted());
        expect(order).not.toContain(-1);
        for (const { person, reason } of picks) {
          const one = people.find(({ id }) => id === person);
          expect(one?.doNotContact).toBeUndefined();
          expect(one?.deletedAt).toBeUndefined();
          if (reason.kind === 'promised') expect(reason.due <= '2026-12-06').toBe(true);
        }
        expect(listed(people.toReversed(), actions.toReversed())).toEqual(picks);
      }),
      300,
    );
  });
});

describe('the people of the running week', () => {
  /** Thursday of the week after that of the other tests. */
  const thursday = '2026-12-03';
  const during = (people: Person[], actions: RealWorldAction[]) =>
    nextWeeksPeople(
      { people, contacts: contactsOf(actions), kept: noList, today: thursday },
      week,
    ).map(({ person, reason }) => [person, reason.kind === 'promised' ? reason.late : reason.kind]);

  it('are overdue by today, not by the Monday that has passed, nor by the Sunday to come', () => {
    const overdueOn = (days: number) => during([aPerson('p', { cadence })], [spoken('p', days)]);
    // Ten days have passed since the date of which these are counted.
    expect(overdueOn(5)).toEqual([['p', 'overdue']]);
    expect(overdueOn(4)).toEqual([]);
  });

  it('are promised something up to its Sunday, what is late as well', () => {
    const people = ['late', 'sunday', 'after'].map((id) => aPerson(id));
    const steps = [
      step('c', '2026-12-07', 'after'),
      step('b', '2026-12-06', 'sunday'),
      step('a', '2026-12-01', 'late'),
    ];
    expect(during(people, steps)).toEqual([
      ['late', 2],
      ['sunday', 0],
    ]);
  });

  it('have its days from today on', () => {
    expect(daysAhead(week, thursday)).toEqual({ from: thursday, to: '2026-12-06' });
    expect(daysAhead(week, '2026-12-06')).toEqual({ from: '2026-12-06', to: '2026-12-06' });
    expect(daysAhead(week, MONDAY)).toEqual(week);
    expect(daysAhead(week, today)).toEqual(week);
  });
});

describe('a call that is planned in a week', () => {
  const p1 = personId('p1');
  const plan = (id: string, day: IfThen['day'], some: Partial<IfThen> = {}) =>
    v.parse(ifThenSchema, { id, day, time: '10:00', person: p1, about: '', updatedAt: 1, ...some });

  it('is the first of that person', () => {
    const plans = [
      plan('a', { each: 'date', on: addDays(MONDAY, 4) }),
      plan('b', { each: 'week', weekday: 3 }, { time: '09:00' }),
      plan('c', { each: 'date', on: MONDAY }, { person: personId('p2') }),
      plan('d', { each: 'date', on: MONDAY }, { deletedAt: 1 }),
    ];
    expect(plannedIn(week, plans, p1)).toEqual({ on: '2026-12-02', time: '09:00' });
    expect(plannedIn(week, plans.slice(0, 1), p1)?.on).toBe('2026-12-04');
    // On Thursday Wednesday has passed.
    expect(plannedIn(daysAhead(week, '2026-12-03'), plans, p1)?.on).toBe('2026-12-04');
  });

  it('is none outside of it', () => {
    const plans = [
      plan('a', { each: 'date', on: addDays(MONDAY, -1) }),
      plan('b', { each: 'date', on: addDays(MONDAY, 7) }),
    ];
    expect(plannedIn(week, plans, p1)).toBeUndefined();
  });
});
