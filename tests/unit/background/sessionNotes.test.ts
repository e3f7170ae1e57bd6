import { beforeEach, describe, expect, it } from 'vitest';
import { createLiveStore } from '../../../utils/background/liveStore';
import { createSessions, type Sessions } from '../../../utils/background/sessions';
import type { Goal, Session } from '../../../utils/domain/session';
import { readSettings } from '../../../utils/domain/settings';
import { parseLiveState } from '../../../utils/storage/liveState';
import { personId } from '../domain/helpers/actions';
import { NOON, PARIS, sessionId } from '../domain/helpers/make';
import { type MemoryArea, memoryArea } from '../storage/helpers/memoryArea';

const MARIE = personId('marie');
const KARIM = personId('karim');
const GONE = { ok: false, why: 'gone' };
const OTHER = sessionId('another');

let area: MemoryArea;
let sessions: Sessions;
const state = () => parseLiveState(area.items);
const journal = () => (area.items.outbox ?? []) as { kind: string; session?: Session }[];

async function begin(goal: Goal) {
  await sessions.begin({
    type: 'beginSession',
    network: 'linkedin',
    goal,
    plannedMs: 600_000,
    allThatIsLeft: false,
  } as Parameters<Sessions['begin']>[0]);
  const { session } = state();
  if (!session) throw new Error('Nothing began');
  return session.id;
}
const PROSPECTS: Goal = { purpose: 'prospects', words: '3 prospects' };

beforeEach(() => {
  area = memoryArea({ settings: readSettings({}) });
  const clock = { wallMs: () => NOON, monoMs: () => 0, calendar: PARIS.calendar };
  sessions = createSessions(createLiveStore({ area, clock, boot: 'b' }));
});

describe('a person who was saved', () => {
  it('counts once towards the target, and the journal learns how far it is', async () => {
    await begin(PROSPECTS);
    expect(state().session).toMatchObject({ goal: { target: 3 }, reached: 0 });
    for (const person of [MARIE, MARIE, KARIM, MARIE]) {
      expect(await sessions.countSaved(person, 'linkedin')).toEqual({ ok: true });
    }
    expect(state().session?.reached).toBe(2);
    expect(state().notes?.count.saved).toEqual([MARIE, KARIM]);
    expect(journal().at(-1)).toMatchObject({ kind: 'session', session: { reached: 2 } });
  });

  it('counts for an introduction, too, and for no goal that is not about people', async () => {
    await begin({ purpose: 'introduction', words: '2 introductions' });
    await sessions.countSaved(MARIE, 'linkedin');
    expect(state().session?.reached).toBe(1);
    await sessions.endRunning();
    await begin({ purpose: 'messages', words: '3 messages' });
    expect(await sessions.countSaved(MARIE, 'linkedin')).toEqual({ ok: true });
    expect(state().session).toMatchObject({ goal: { target: 3 }, reached: 0 });
  });

  it('counts nowhere else: on another network, without a target, without a session', async () => {
    expect(await sessions.countSaved(MARIE, 'linkedin')).toEqual({ ok: true });
    await begin(PROSPECTS);
    await sessions.countSaved(MARIE, 'facebook');
    await sessions.countSaved(MARIE, undefined);
    expect(state().session?.reached).toBe(0);
    await sessions.endRunning();
    await begin({ purpose: 'prospects', words: 'some builders' });
    await sessions.countSaved(MARIE, 'linkedin');
    expect(state().session?.reached).toBe(0);
  });

  it('counts again in the next session', async () => {
    await begin(PROSPECTS);
    await sessions.countSaved(MARIE, 'linkedin');
    await sessions.endRunning();
    expect(state().ended?.reached).toBe(1);
    await begin(PROSPECTS);
    await sessions.countSaved(MARIE, 'linkedin');
    expect(state().session?.reached).toBe(1);
  });

  it('reaches the target, which is noted once', async () => {
    const id = await begin({ purpose: 'prospects', words: '1 prospect' });
    await sessions.countSaved(MARIE, 'linkedin');
    expect(state().notes?.count.said).toBe(true);
    await sessions.readNote(id, 'reached');
    await sessions.count(id, { did: 'fewer' });
    await sessions.countSaved(KARIM, 'linkedin');
    expect(state().session?.reached).toBe(1);
    expect(state().notes).toMatchObject({ read: ['reached'], count: { said: true } });
  });
});

describe('by hand', () => {
  it('it goes up and down for the session that runs', async () => {
    const id = await begin(PROSPECTS);
    await sessions.count(id, { did: 'more' });
    await sessions.count(id, { did: 'more' });
    expect(await sessions.count(id, { did: 'fewer' })).toEqual({ ok: true });
    expect(state().session?.reached).toBe(1);
  });

  it('nothing is counted for one that is over', async () => {
    const id = await begin(PROSPECTS);
    expect(await sessions.count(OTHER, { did: 'more' })).toEqual(GONE);
    await sessions.endRunning();
    expect(await sessions.count(id, { did: 'more' })).toEqual(GONE);
    expect(state().ended?.reached).toBe(0);
  });
});

describe('what is noted of a session', () => {
  it('is what was asked to be shown, each part once and in its order', async () => {
    const id = await begin(PROSPECTS);
    await sessions.show(id, ['news', 'feed']);
    expect(await sessions.show(id, ['feed'])).toEqual({ ok: true });
    expect(state().notes?.shown).toEqual(['feed', 'news']);
    expect(await sessions.show(OTHER, ['reels'])).toEqual(GONE);
    expect(state().notes?.shown).toEqual(['feed', 'news']);
  });

  it('is what was read, each once', async () => {
    const id = await begin(PROSPECTS);
    await sessions.readNote(id, 'midway');
    await sessions.readNote(id, 'midway');
    await sessions.readNote(id, 'reached');
    expect(state().notes?.read).toEqual(['midway', 'reached']);
    expect(await sessions.readNote(OTHER, 'midway')).toEqual(GONE);
  });

  it('keeps the rest of it at each of these steps', async () => {
    const id = await begin(PROSPECTS);
    await sessions.show(id, ['feed']);
    await sessions.readNote(id, 'midway');
    await sessions.countSaved(MARIE, 'linkedin');
    await sessions.count(id, { did: 'more' });
    expect(state().notes).toMatchObject({
      session: id,
      shown: ['feed'],
      read: ['midway'],
      count: { saved: [MARIE] },
    });
  });

  it('falls with the session, and the next begins with nothing', async () => {
    const id = await begin(PROSPECTS);
    await sessions.show(id, ['feed']);
    await sessions.endRunning();
    expect(state().notes).toBeUndefined();
    const next = await begin(PROSPECTS);
    expect(state().notes).toMatchObject({ session: next, shown: [], read: [] });
    expect(await sessions.readNote(id, 'midway')).toEqual(GONE);
  });
});
