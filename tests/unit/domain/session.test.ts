import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  beginSession,
  endSession,
  type Goal,
  goalSchema,
  isAway,
  rememberGoal,
} from '../../../utils/domain/session';
import { MINUTE_MS } from '../../../utils/domain/time';
import { aSession, NOON, sessionId } from './helpers/make';

const goal = (words: string, purpose: Goal['purpose'] = 'watch'): Goal => ({ purpose, words });

describe('a session', () => {
  it('begins with nothing spent, and without an empty afterwards', () => {
    const plan = {
      id: sessionId('s'),
      network: 'facebook',
      goal: goal('news'),
      plannedMs: 1,
    } as const;
    expect(beginSession({ ...plan, afterwards: undefined }, NOON)).toEqual({
      ...plan,
      startedAt: NOON,
      lastAttendedAt: NOON,
      spentMs: 0,
      reached: 0,
      overtimes: [],
    });
    const afterwards = { words: 'call Marie' };
    expect(beginSession({ ...plan, afterwards }, NOON).afterwards).toEqual(afterwards);
  });

  it.each(['finished', 'time-up', 'replaced'] as const)('that ends %s ends now', (ending) => {
    expect(endSession(aSession(), ending, NOON + 5)).toMatchObject({ ending, endedAt: NOON + 5 });
  });

  it('that went away ended when it was last attended', () => {
    const session = aSession({ lastAttendedAt: NOON + 3 });
    expect(endSession(session, 'away', NOON + 9e6)).toMatchObject({ endedAt: NOON + 3 });
  });

  it('never ends before it began, though the clock went back', () => {
    expect(endSession(aSession(), 'finished', NOON - 9e6).endedAt).toBe(NOON);
  });

  it('is away after more than the minutes allowed, and never because the clock went back', () => {
    const session = aSession();
    expect(isAway(session, 10, NOON + 10 * MINUTE_MS)).toBe(false);
    expect(isAway(session, 10, NOON + 10 * MINUTE_MS + 1)).toBe(true);
    expect(isAway(session, 10, NOON - 9e9)).toBe(false);
  });
});

describe('a goal', () => {
  it.each([
    ['ab', false],
    ['  ab  ', false],
    ['abc', true],
    ['été', true],
    ['x'.repeat(200), true],
    ['x'.repeat(201), false],
  ])('of "%s" is accepted: %s', (words, accepted) => {
    expect(v.is(goalSchema, goal(words))).toBe(accepted);
  });

  it('is kept without the spaces around it', () => {
    expect(v.parse(goalSchema, goal('  read news '))).toEqual(goal('read news'));
  });
});

describe('the last goals', () => {
  it('are three, the newest first', () => {
    const recent = ['one', 'two', 'three', 'four'].reduce<Goal[]>(
      (before, words) => rememberGoal(before, goal(words)),
      [],
    );
    expect(recent.map(({ words }) => words)).toEqual(['four', 'three', 'two']);
  });

  it('hold each goal once, however it is written', () => {
    const recent = rememberGoal([goal('two'), goal('News')], goal('news'));
    expect(recent.map(({ words }) => words)).toEqual(['news', 'two']);
  });

  it('tell the same words for another purpose apart', () => {
    expect(rememberGoal([goal('news')], goal('news', 'publish'))).toHaveLength(2);
  });
});
