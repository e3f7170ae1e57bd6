import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RealWorldAction } from '../../../utils/domain/action';
import { contactsOf } from '../../../utils/domain/contacts';
import { openSteps } from '../../../utils/domain/nextSteps';
import { daysBetween, monthsBetween } from '../../../utils/domain/span';
import { actionId, anAction, personId } from './helpers/actions';
import { someActions } from './helpers/people';
import { holds } from './helpers/seed';

const P1 = personId('p1');
const one = (...some: Partial<RealWorldAction>[]) =>
  contactsOf(some.map((each, index) => anAction({ id: actionId(`a${index}`), ...each })));

describe('the facts of a person', () => {
  it('are empty where nothing was ever done', () => {
    expect(one().of(P1)).toEqual({ conversations: 0, steps: [] });
    expect(one().lastCall).toBeUndefined();
  });

  it('have the last conversation, in whatever order the log comes', () => {
    const facts = one(
      { on: '2026-03-01' },
      { on: '2026-05-01', reach: 'held' },
      { on: '2026-01-01' },
    );
    expect(facts.of(P1)).toMatchObject({ lastContact: '2026-05-01', conversations: 3 });
  });

  it('take no attempt for a contact', () => {
    for (const reach of ['voicemail', 'no-answer', 'no-show'] as const) {
      const facts = one({ on: '2026-03-01' }, { on: '2026-05-01', reach });
      expect(facts.of(P1)).toMatchObject({
        lastContact: '2026-03-01',
        lastTouch: '2026-05-01',
        conversations: 1,
      });
    }
  });

  it('take a word of theirs for a contact, but not that they did not come', () => {
    const { reach: _none, ...message } = anAction({
      kind: 'message',
      by: 'them',
      on: '2026-05-01',
    });
    expect(contactsOf([message]).of(P1)).toEqual({
      lastContact: '2026-05-01',
      conversations: 0,
      steps: [],
    });
    expect(one({ by: 'them', reach: 'voicemail' }).of(P1).lastContact).toBeDefined();
    expect(
      one({ by: 'them', kind: 'meeting', reach: 'no-show' }).of(P1).lastContact,
    ).toBeUndefined();
  });

  it('know a refusal, and forget what was deleted', () => {
    expect(one({ result: 'refused' }).of(P1).lastRefusal).toBe('2026-11-23');
    expect(one({ deletedAt: 1 }).of(P1)).toEqual({ conversations: 0, steps: [] });
  });

  it('have the open steps with a date, the earliest first', () => {
    const facts = one(
      { next: { note: 'second', due: '2026-12-02' } },
      { next: { note: 'no date' } },
      { next: { note: 'first', due: '2026-12-01' } },
      { next: { note: 'done', due: '2026-12-01', doneAt: 1 } },
    );
    expect(facts.of(P1).steps.map(({ step }) => step.note)).toEqual(['first', 'second']);
  });

  it('know when somebody was called last, reached or not', () => {
    expect(one({ on: '2026-05-01', reach: 'no-answer' }).lastCall).toBe('2026-05-01');
    expect(one({ on: '2026-05-01', kind: 'meeting', reach: 'no-show' }).lastCall).toBeUndefined();
    expect(one({ on: '2026-05-01', kind: 'call', by: 'them', reach: 'voicemail' }).lastCall).toBe(
      undefined,
    );
  });

  it('do not depend on the order of the log, and know each open step', () => {
    holds(
      fc.property(someActions, (actions) => {
        const [forth, back] = [contactsOf(actions), contactsOf(actions.toReversed())];
        const ids = [...new Set(actions.flatMap(({ people }) => people))];
        expect(ids.map(back.of)).toEqual(ids.map(forth.of));
        expect(back.lastCall).toBe(forth.lastCall);
        const steps = ids.flatMap((id) => forth.of(id).steps);
        const open = openSteps(actions).flatMap(({ action }) => [...new Set(action.people)]);
        expect(steps).toHaveLength(open.length);
      }),
    );
  });

  it('of 100,000 actions and 30,000 people are counted in one pass', () => {
    const call = anAction();
    const actions = Array.from({ length: 100_000 }, (_, index) => ({
      ...call,
      id: actionId(`a${index}`),
      people: [personId(`p${(index * 7) % 30_000}`)],
    }));
    const begin = performance.now();
    expect(contactsOf(actions).of(P1).conversations).toBeGreaterThan(2);
    // Some 60 ms on two cores; a pass a person would take minutes.
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});

describe('a span of dates', () => {
  it('is counted by the calendar', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
    expect(daysBetween('2026-02-31', '2026-03-04')).toBe(1);
  });

  it('has only whole months', () => {
    expect(monthsBetween('2026-01-15', '2026-03-14')).toBe(1);
    expect(monthsBetween('2026-01-15', '2026-03-15')).toBe(2);
    expect(monthsBetween('2024-12-31', '2026-01-30')).toBe(12);
    expect(monthsBetween('2026-03-15', '2026-01-15')).toBe(0);
  });
});
