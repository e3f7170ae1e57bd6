import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEAT_MS, BEATS_A_REPORT, lastSeqOf } from '../../../utils/domain/attention';
import { notesOf } from '../../../utils/domain/sessionNotes';
import { readSettings } from '../../../utils/domain/settings';
import { changedIn, isTick, parseGuardState } from '../../../utils/storage/guardState';
import {
  LIVE_KEYS,
  parseLiveState,
  readLiveState,
  writeLiveState,
} from '../../../utils/storage/liveState';
import { personId } from '../domain/helpers/actions';
import { aDay, aSession, NOON } from '../domain/helpers/make';
import { holds, SEED } from '../domain/helpers/seed';
import { memoryArea } from './helpers/memoryArea';

const session = aSession();
const full = {
  settings: readSettings({ dailyBudgetMinutes: 30 }),
  session,
  ended: { ...session, ending: 'finished' as const, endedAt: NOON },
  day: aDay({ overtimes: [{ atMs: NOON, ms: 5, kind: 'beyond', reason: 'why' }] }),
  slice: { session: session.id, start: 1, lastBeat: 2, ms: 1, boot: 'b' },
  credit: { wallMs: 1, monoMs: 2, boot: 'b', lately: [], seen: [{ document: 'd', seq: 7 }] },
  pause: { at: 1, until: 5 },
  recent: [session.goal],
  calls: {
    until: NOON,
    picks: [{ person: personId('p1'), name: 'Marie', why: 'promised for today' }],
    plans: [{ until: NOON, words: '10:00: call Marie' }],
  },
  curtain: { network: 'linkedin', sheets: [{ kind: 'feed', css: 'main { display: none }' }] },
  hints: [{ network: 'facebook', purposes: [{ id: 'messages' as const }], says: 'why open it?' }],
  notes: {
    ...notesOf(session.id),
    shown: ['feed' as const],
    msByKind: { feed: 5_000 },
    count: { saved: [personId('p1')], said: true },
  },
};

describe('the live state', () => {
  it('comes back as it was written, in one batch', async () => {
    const area = memoryArea();
    await writeLiveState(area, full);
    expect(area.writes).toBe(1);
    expect(await readLiveState(area)).toEqual(full);
  });

  it('of an empty store has default settings and nothing else', async () => {
    expect(await readLiveState(memoryArea())).toEqual({
      settings: readSettings({}),
      session: undefined,
      ended: undefined,
      day: undefined,
      slice: undefined,
      credit: undefined,
      pause: undefined,
      recent: [],
      calls: undefined,
      curtain: undefined,
      hints: [],
      notes: undefined,
    });
  });

  it('forgets what is written as undefined, in the same batch', async () => {
    const area = memoryArea();
    await writeLiveState(area, full);
    await writeLiveState(area, { session: undefined, day: aDay({ spentMs: 9 }) });
    expect(area.writes).toBe(2);
    expect(await readLiveState(area)).toEqual({
      ...full,
      session: undefined,
      day: aDay({ spentMs: 9 }),
    });
  });

  it(`takes garbage for absent, key by key, and never throws (seed ${SEED})`, () => {
    const key = fc.constantFrom(...LIVE_KEYS.filter((name) => name !== 'settings'));
    const garbage = fc.anything().filter((value) => !Array.isArray(value) || value.length > 0);
    holds(
      fc.property(key, garbage, (name, value) => {
        const absent = name === 'recent' || name === 'hints' ? [] : undefined;
        expect(parseLiveState({ ...full, [name]: value })).toEqual({ ...full, [name]: absent });
      }),
      300,
    );
  });

  it('keeps the time that was spent though other fields of the day cannot be read', () => {
    const day = { ...aDay({ spentMs: 9 }), earnedMs: 'x', overtimes: null, clockError: 3 };
    expect(parseLiveState({ day }).day).toEqual(aDay({ spentMs: 9 }));
  });

  it('tells the last beat of a document that it holds', () => {
    expect([lastSeqOf(full.credit, 'd'), lastSeqOf(full.credit, 'e')]).toEqual([7, 0]);
    expect(lastSeqOf(undefined, 'd')).toBe(0);
  });
});

describe('a change of the store', () => {
  const change = (oldValue: unknown, newValue: unknown) => ({ oldValue, newValue });

  it('that a beat makes is the passing of time', () => {
    expect(
      isTick({
        day: change(aDay(), aDay({ spentMs: 5 })),
        session: change(session, { ...session, spentMs: 5, lastAttendedAt: NOON + 5 }),
        slice: change(null, full.slice),
        credit: change(null, full.credit),
        notes: change(null, full.notes),
        outbox: change([], [1]),
      }),
    ).toBe(true);
  });

  it('is a whole report of several beats, too', () => {
    const spentMs = BEATS_A_REPORT * BEAT_MS;
    expect(isTick({ day: change(aDay(), aDay({ spentMs })) })).toBe(true);
    expect(isTick({ day: change(aDay(), aDay({ spentMs: 60_000 })) })).toBe(false);
  });

  it(`is kept up with as if all had been read anew (seed ${SEED})`, () => {
    const values = {
      session: fc.constantFrom(session, { ...session, spentMs: 5 }, null, 'x'),
      day: fc.constantFrom(aDay({ spentMs: 5 }), aDay({ spentMs: 9 }), null),
      credit: fc.constantFrom(full.credit, null),
      settings: fc.constantFrom({ idleSeconds: 30 }, {}, null),
      outbox: fc.constant([1]),
    };
    holds(
      fc.property(fc.record(values), fc.record(values, { requiredKeys: [] }), (before, after) => {
        const changes = Object.fromEntries(
          Object.entries(after).map(([key, newValue]) => [key, { newValue }]),
        );
        expect({ ...parseGuardState(before), ...changedIn(changes) }).toEqual(
          parseGuardState({ ...before, ...after }),
        );
      }),
      300,
    );
  });

  it.each([
    ['an end', { session: change(session, null) }],
    ['an extension', { day: change(aDay(), aDay({ overtimeMs: 5 })) }],
    ['earned time', { day: change(aDay(), aDay({ earnedMs: 5 })) }],
    ['another setting', { settings: change(full.settings, readSettings({})) }],
    ['a pause', { pause: change(null, full.pause) }],
  ])('that %s makes is more than that', (_what, changes) => {
    expect(isTick(changes)).toBe(false);
  });
});
