import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  ACTION_KINDS,
  actionSchema,
  isConversation,
  REACHES,
  reachesOf,
  tombstoneOf,
} from '../../../utils/domain/action';
import { earnedMs } from '../../../utils/domain/earned';
import { dueSteps, openSteps, personOf } from '../../../utils/domain/nextSteps';
import { MINUTE_MS } from '../../../utils/domain/time';
import { actionId, anAction, personId } from './helpers/actions';
import { NOON, sessionId } from './helpers/make';
import { aPerson } from './helpers/people';

describe('an action', () => {
  it('has the outcomes that fit its kind', () => {
    expect(reachesOf('call')).toEqual(['spoke', 'voicemail', 'no-answer', 'wrong-number']);
    for (const kind of ['meeting', 'visit', 'event'] as const) {
      expect(reachesOf(kind)).toEqual(['held', 'no-show', 'cancelled']);
    }
    for (const kind of ['introduction-asked', 'introduction-given', 'message'] as const) {
      expect(reachesOf(kind)).toEqual([]);
    }
    expect(new Set(ACTION_KINDS.flatMap(reachesOf))).toEqual(new Set(REACHES));
  });

  it('is a conversation when somebody was spoken to', () => {
    expect(REACHES.filter((reach) => isConversation({ reach }))).toEqual(['spoke', 'held']);
    expect(isConversation({})).toBe(false);
  });

  it('keeps fields that a later version added', () => {
    expect(anAction({ mood: 'good' })).toHaveProperty('mood', 'good');
  });

  it('that is deleted leaves nothing of what it said', () => {
    const action = anAction({
      note: 'secret words',
      next: { note: 'secret step', due: '2026-12-01' },
      sessionId: sessionId('s1'),
      resolves: actionId('a0'),
      laterField: 'secret field',
    });
    const tombstone = tombstoneOf(action, NOON + 1);
    expect(JSON.stringify(tombstone)).not.toMatch(/secret|p1|s1|a0|spoke|11:30/);
    expect(tombstone).toMatchObject({
      id: 'a1',
      people: [],
      deletedAt: NOON + 1,
      updatedAt: NOON + 1,
    });
    expect(v.is(actionSchema, tombstone)).toBe(true);
  });
});

describe('earned time', () => {
  const rules = { earnMinutes: 5, earnCapMinutes: 15 };
  const earned = (...actions: ReturnType<typeof anAction>[]) => earnedMs(actions, NOON, rules);

  it('is five minutes a conversation, up to fifteen', () => {
    const talk = anAction();
    expect([
      earned(),
      earned(talk),
      earned(talk, talk, talk),
      earned(talk, talk, talk, talk),
    ]).toEqual([0, 5 * MINUTE_MS, 15 * MINUTE_MS, 15 * MINUTE_MS]);
  });

  it('is nothing for a call without an answer, a message, or a deleted action', () => {
    const { reach: _none, ...message } = anAction({ kind: 'message' });
    expect(
      earned(
        anAction({ reach: 'voicemail' }),
        anAction({ kind: 'meeting', reach: 'no-show' }),
        message,
        { ...anAction(), deletedAt: NOON + 5 },
      ),
    ).toBe(0);
  });

  it('goes by when the conversation was written down, not by when it was', () => {
    expect(earned(anAction({ on: '2026-11-01' }))).toBe(5 * MINUTE_MS);
    expect(earned(anAction({ loggedAt: NOON - 1 }))).toBe(0);
  });

  it('can be switched off', () => {
    expect(earnedMs([anAction()], NOON, { earnMinutes: 0, earnCapMinutes: 15 })).toBe(0);
    expect(earnedMs([anAction()], NOON, { earnMinutes: 5, earnCapMinutes: 0 })).toBe(0);
  });
});

describe('next steps', () => {
  const step = (id: string, due?: string, doneAt?: number) =>
    anAction({
      id: actionId(id),
      next: { note: id, ...(due && { due }), ...(doneAt && { doneAt }) },
    });
  const actions = [
    step('later', '2026-12-24'),
    step('today', '2026-11-23'),
    step('late', '2026-11-01'),
    step('done', '2026-11-01', NOON),
    step('some day'),
    { ...step('deleted', '2026-11-01'), deletedAt: NOON },
    anAction(),
  ];
  const names = (steps: ReturnType<typeof openSteps>) => steps.map(({ step: { note } }) => note);

  it('that are open and have a date come the earliest first', () => {
    expect(names(openSteps(actions))).toEqual(['late', 'today', 'later']);
  });

  it('are due from their day on', () => {
    expect(names(dueSteps(actions, '2026-11-22'))).toEqual(['late']);
    expect(names(dueSteps(actions, '2026-11-23'))).toEqual(['late', 'today']);
  });

  it('are none with those alone who are not to be contacted, or are deleted', () => {
    const doNotContact = { at: 1, why: 'asked' };
    const people = [
      aPerson('no', { doNotContact }),
      aPerson('gone', { deletedAt: 1 }),
      aPerson('yes'),
    ];
    const cases: [string[], boolean][] = [
      [['no'], false],
      [['no', 'gone'], false],
      [['no', 'unknown'], false],
      [['no', 'yes'], true],
      [['unknown'], true],
      [[], true],
    ];
    for (const [ids, stays] of cases) {
      const action = { ...step('x', '2026-11-01'), people: ids.map(personId) };
      expect(openSteps([action], people).length > 0).toBe(stays);
      expect(dueSteps([action], '2026-11-23', people).length > 0).toBe(stays);
    }
    const [both] = openSteps([{ ...step('x', '2026-11-01'), people: ['no', 'yes'].map(personId) }]);
    expect(both && personOf(both, people)?.id).toBe('yes');
  });
});
