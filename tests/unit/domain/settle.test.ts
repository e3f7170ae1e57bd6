import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../utils/domain/settings';
import { type SettlingState, settle } from '../../../utils/domain/settle';
import { MINUTE_MS } from '../../../utils/domain/time';
import { aDay, aSession, at, NOON, PARIS } from './helpers/make';

const session = aSession();
const slice = { session: session.id, start: NOON - 5_000, lastBeat: NOON, ms: 5_000, boot: 'b1' };
const written = { kind: 'slice', session: session.id, slice: [NOON - 5_000, NOON, 5_000] };
const state: SettlingState = {
  settings: readSettings({ nextDailyBudgetMinutes: 40 }),
  day: aDay({ spentMs: 7 }),
  session,
  ended: undefined,
  slice,
  pause: undefined,
};
const now = (wallMs = NOON, boot = 'b1') => ({ wallMs, monoMs: 0, boot });

describe('what time alone has changed', () => {
  it('is nothing while the day, the session and the worker live', () => {
    const settled = settle(state, now(), PARIS);
    expect(settled).toEqual({ state, entries: [] });
    expect(settled.state.day).toBe(state.day);
    expect(settled.state.settings).toBe(state.settings);
  });

  it('in another life of the worker: the open slice ended at its last beat', () => {
    const { state: after, entries } = settle(state, now(NOON + 60_000, 'b2'), PARIS);
    expect(after.slice).toBeUndefined();
    expect(after.session).toBe(session);
    expect(entries).toEqual([written]);
  });

  it('after a while away: the session ended when it was last attended', () => {
    const { state: after, entries } = settle(state, now(NOON + 11 * MINUTE_MS), PARIS);
    const ended = { ...session, ending: 'away', endedAt: NOON };
    expect(after).toMatchObject({ session: undefined, slice: undefined, ended });
    expect(entries).toEqual([written, { kind: 'session', session: ended }]);
  });

  it('on a new day: nothing is spent, and the budget that waited holds', () => {
    const early = at('2026-11-24T04:00+01:00');
    const { state: after } = settle(state, now(early), PARIS);
    expect(after.day).toEqual(aDay({ key: '2026-11-24', startedAt: early }));
    expect(after.settings.dailyBudgetMinutes).toBe(40);
    expect(after.settings.nextDailyBudgetMinutes).toBeUndefined();
  });

  it('on the first day: there is one, and a budget that waits goes on waiting', () => {
    const { state: after } = settle({ ...state, day: undefined }, now(), PARIS);
    expect(after.day).toEqual(aDay());
    expect(after.settings.nextDailyBudgetMinutes).toBe(40);
  });

  it('after a pause: it is gone, and not before', () => {
    const pause = { at: NOON - 1, until: NOON + 1 };
    expect(settle({ ...state, pause }, now(), PARIS).state.pause).toBe(pause);
    expect(settle({ ...state, pause }, now(NOON + 1), PARIS).state.pause).toBeUndefined();
  });

  it('is the same when it is asked again', () => {
    for (const wallMs of [NOON, NOON + 11 * MINUTE_MS, at('2026-11-25T12:00+01:00')]) {
      const once = settle(state, now(wallMs, 'b2'), PARIS);
      expect(settle(once.state, now(wallMs, 'b2'), PARIS)).toEqual({
        state: once.state,
        entries: [],
      });
    }
  });
});
