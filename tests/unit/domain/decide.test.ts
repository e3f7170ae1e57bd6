import { describe, expect, it } from 'vitest';
import { decide, type StateForDecision, today } from '../../../utils/domain/decide';
import type { NetworkId, PageKind } from '../../../utils/domain/network';
import { readSettings } from '../../../utils/domain/settings';
import { MINUTE_MS } from '../../../utils/domain/time';
import { aDay, aSession, at, NOON, PARIS } from './helpers/make';

const nothing: StateForDecision = {
  settings: readSettings({}),
  day: undefined,
  session: undefined,
  pause: undefined,
};
const page = (kind: PageKind = 'feed', network: NetworkId = 'linkedin') => ({ network, kind });
const on = (some: Partial<StateForDecision>, where = page(), now = NOON) =>
  decide(where, { ...nothing, day: aDay(), ...some }, now, PARIS);
const spentDay = aDay({ spentMs: 20 * MINUTE_MS });

describe('nothing is shown', () => {
  it('on a page that is never touched, even in a session and with nothing left', () => {
    const excluded = page('excluded');
    expect(on({}, excluded)).toEqual({ kind: 'nothing' });
    expect(on({ session: aSession(), day: spentDay }, excluded)).toEqual({ kind: 'nothing' });
  });

  it('on a network that is switched off', () => {
    const settings = readSettings({ networks: { linkedin: { on: false } } });
    expect(on({ settings })).toEqual({ kind: 'nothing' });
    expect(on({ settings }, page('feed', 'facebook')).kind).toBe('gate');
  });

  it('on a day of the week that is not guarded, by the day of the budget', () => {
    // NOON is on a Monday; until 04:00 the night after it belongs to that Monday.
    const settings = readSettings({ guardedDays: [2, 3, 4, 5, 6, 7] });
    expect(on({ settings })).toEqual({ kind: 'nothing' });
    expect(on({ settings, session: aSession() })).toEqual({ kind: 'nothing' });
    const night = at('2026-11-24T03:59+01:00');
    expect(on({ settings }, page(), night)).toEqual({ kind: 'nothing' });
    expect(on({ settings }, page(), at('2026-11-24T04:00+01:00')).kind).toBe('gate');
  });

  it('during a pause, and only during it', () => {
    expect(on({ pause: { at: NOON - 1, until: NOON + 1 } })).toEqual({ kind: 'nothing' });
    expect(on({ pause: { at: NOON - 1, until: NOON } }).kind).toBe('gate');
  });
});

describe('the gate is shown', () => {
  it.each<PageKind>(['feed', 'profile', 'messaging', 'search', 'company', 'other'])(
    'on a page of kind %s without a session',
    (kind) => {
      expect(on({}, page(kind))).toEqual({
        kind: 'gate',
        dayLeftMs: 20 * MINUTE_MS,
        ends: undefined,
      });
    },
  );

  it('on the very first page, when nothing is stored', () => {
    expect(decide(page(), nothing, NOON, PARIS).kind).toBe('gate');
  });

  it('on the other network, and says which session it would end', () => {
    expect(on({ session: aSession() }, page('feed', 'facebook'))).toMatchObject({
      kind: 'gate',
      ends: 'linkedin',
    });
  });

  it('again after ten minutes away, not before', () => {
    const session = aSession({ lastAttendedAt: NOON - 10 * MINUTE_MS });
    expect(on({ session }).kind).toBe('in-session');
    expect(on({ session }, page(), NOON + 1)).toMatchObject({ kind: 'gate', ends: undefined });
  });

  it('with a new day’s budget when the old one was spent', () => {
    const morning = at('2026-11-24T04:00+01:00');
    expect(on({ day: spentDay }, page(), morning - 1).kind).toBe('time-up');
    expect(on({ day: spentDay }, page(), morning)).toMatchObject({
      kind: 'gate',
      dayLeftMs: 20 * MINUTE_MS,
    });
  });
});

describe('a session goes on', () => {
  it('on each page of its network', () => {
    const session = aSession({ spentMs: 4 * MINUTE_MS });
    for (const kind of ['feed', 'profile', 'other'] as const) {
      expect(on({ session }, page(kind))).toEqual({
        kind: 'in-session',
        session,
        sessionLeftMs: 6 * MINUTE_MS,
        dayLeftMs: 20 * MINUTE_MS,
      });
    }
  });

  it('though the clock went back a day', () => {
    expect(on({ session: aSession() }, page(), NOON - 86_400_000).kind).toBe('in-session');
  });

  it('until half a second is left', () => {
    const left = (ms: number) => on({ session: aSession({ spentMs: 10 * MINUTE_MS - ms }) }).kind;
    expect([501, 500, 499, 0].map(left)).toEqual([
      'in-session',
      'in-session',
      'time-up',
      'time-up',
    ]);
  });
});

describe('time is up', () => {
  it('when the session is over, though the day is not', () => {
    const session = aSession({ spentMs: 10 * MINUTE_MS });
    expect(on({ session })).toEqual({ kind: 'time-up', session, dayLeftMs: 20 * MINUTE_MS });
  });

  it('when the day is spent, though the session is not', () => {
    const session = aSession({ spentMs: MINUTE_MS });
    expect(on({ session, day: spentDay })).toEqual({ kind: 'time-up', session, dayLeftMs: 0 });
  });

  it('on every network once the day is spent, without a session of its own', () => {
    expect(on({ day: spentDay })).toEqual({ kind: 'time-up', session: undefined, dayLeftMs: 0 });
    const elsewhere = on({ day: spentDay, session: aSession() }, page('feed', 'facebook'));
    expect(elsewhere).toEqual({ kind: 'time-up', session: undefined, dayLeftMs: 0 });
  });

  it('at once when the budget is lowered below what is spent', () => {
    const day = aDay({ spentMs: 12 * MINUTE_MS });
    expect(on({ day, settings: readSettings({ dailyBudgetMinutes: 10 }) })).toMatchObject({
      kind: 'time-up',
      dayLeftMs: -2 * MINUTE_MS,
    });
  });
});

describe('a raised budget', () => {
  const settings = readSettings({ dailyBudgetMinutes: 20, nextDailyBudgetMinutes: 40 });

  it('waits for the next day', () => {
    const state = { settings, day: aDay() };
    expect(today(state, NOON, PARIS).dayLeftMs).toBe(20 * MINUTE_MS);
    expect(today(state, NOON + 86_400_000, PARIS).dayLeftMs).toBe(40 * MINUTE_MS);
  });
});
