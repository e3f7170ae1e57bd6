import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createLiveStore } from '../../../utils/background/liveStore';
import { readSettings } from '../../../utils/domain/settings';
import { parseLiveState } from '../../../utils/storage/liveState';
import { aDay, aSession, NOON, PARIS } from '../domain/helpers/make';
import { holdsAsync } from '../domain/helpers/seed';
import { memoryStorage } from '../storage/helpers/memoryStorage';

function stored(items: Record<string, unknown> = { day: aDay() }) {
  const storage = memoryStorage(items);
  const clock = { wallMs: () => NOON, monoMs: () => 0, calendar: PARIS.calendar };
  const store = createLiveStore({ storage, clock, boot: 'this life' });
  const get = vi.spyOn(storage.local, 'get');
  const set = vi.spyOn(storage.local, 'set');
  const spend = (ms: number) =>
    store.update(({ day, settings }) => ({
      change: { day: { ...day, spentMs: day.spentMs + ms } },
      result: settings.dailyBudgetMinutes,
    }));
  const spentMs = () => parseLiveState(storage.local.items).day?.spentMs;
  return { storage, store, get, set, spend, spentMs };
}

/** Somebody else writes, and the news of it has arrived. */
async function written(task: Promise<void>): Promise<void> {
  await task;
  await new Promise((resolve) => setTimeout(resolve));
}

describe('the live store', () => {
  it('reads anew for each update', async () => {
    const { get, spend } = stored();
    await spend(1);
    await spend(1);
    expect(get).toHaveBeenCalledTimes(2);
  });

  it('reads once while it remembers, and writes each time', async () => {
    const { store, get, set, spend, spentMs } = stored();
    store.remember(true);
    for (let beat = 0; beat < 5; beat += 1) await written(spend(100).then(() => {}));
    expect(get).toHaveBeenCalledOnce();
    expect(set).toHaveBeenCalledTimes(5);
    expect(spentMs()).toBe(500);
  });

  it('takes in what somebody else wrote meanwhile', async () => {
    const { store, storage, spend, spentMs } = stored();
    store.remember(true);
    expect(await spend(100)).toBe(20);
    await written(storage.local.set({ settings: { dailyBudgetMinutes: 0.5 } }));
    expect(await spend(100)).toBe(0.5);
    await written(storage.local.set({ day: aDay({ spentMs: 7_000 }) }));
    await spend(100);
    expect(spentMs()).toBe(7_100);
  });

  it('takes in the same mark written back by somebody else', async () => {
    const { store, storage, spend, spentMs } = stored();
    store.remember(true);
    await written(spend(100).then(() => {}));
    const copy = { ...storage.local.items, day: aDay({ spentMs: 9_000 }) };
    await written(storage.local.set(copy));
    await spend(100);
    expect(spentMs()).toBe(9_100);
  });

  it('trusts nothing after a write that failed', async () => {
    const { store, set, spend, spentMs } = stored();
    store.remember(true);
    await spend(100);
    set.mockRejectedValueOnce(new Error('disk full'));
    await expect(spend(100)).rejects.toThrow('disk full');
    await spend(100);
    expect(spentMs()).toBe(200);
  });

  it('remembers nothing over what somebody wrote while it was at work', async () => {
    const { store, storage, spend, spentMs } = stored();
    store.remember(true);
    await written(spend(100).then(() => {}));
    // The write of somebody else, and the news of it, come between recalling and writing.
    await store.update(({ day }) => {
      void storage.local.set({ settings: { dailyBudgetMinutes: 7 } });
      return { change: { day: { ...day, spentMs: day.spentMs + 1 } }, result: undefined };
    });
    expect(await spend(100)).toBe(7);
    expect(spentMs()).toBe(201);
  });

  it('erases everything, and remembers nothing of it', async () => {
    const { store, storage, spend, spentMs } = stored({ day: aDay(), draft: { person: 'Anna' } });
    store.remember(true);
    await spend(100);
    await store.erase();
    expect(storage.local.items).toEqual({});
    await spend(5);
    expect(spentMs()).toBe(5);
  });

  it('lets nothing of the former record follow a restored one', async () => {
    const { store, storage } = stored({
      day: aDay({ spentMs: 60_000 }),
      session: aSession(),
      outbox: [{ kind: 'session', session: aSession() }],
    });
    await store.replace({ settings: readSettings({ language: 'fr' }), recent: [] });
    const state = parseLiveState(storage.local.items);
    expect(state).toMatchObject({ session: undefined, settings: { language: 'fr' } });
    expect(storage.local.items.outbox).toEqual([]);
    expect(state.day?.spentMs).toBe(60_000);
  });

  it('listens only while it remembers', () => {
    const { store, storage } = stored();
    expect(storage.listeners.size).toBe(0);
    store.remember(true);
    store.remember(true);
    expect(storage.listeners.size).toBe(1);
    store.remember(false);
    expect(storage.listeners.size).toBe(0);
  });

  it('comes to the same with a memory as without one', async () => {
    const event = fc.oneof(
      fc.record({ kind: fc.constant('spend' as const), ms: fc.integer({ min: 1, max: 5000 }) }),
      fc.record({ kind: fc.constant('fail' as const), ms: fc.integer({ min: 1, max: 5000 }) }),
      fc.record({ kind: fc.constant('rewrite' as const), ms: fc.integer({ min: 0, max: 90_000 }) }),
      fc.record({ kind: fc.constant('switch' as const), on: fc.boolean() }),
    );
    await holdsAsync(
      fc.asyncProperty(fc.array(event, { maxLength: 25 }), async (events) => {
        const { store, storage, set, spend, spentMs } = stored();
        let expected = 0;
        for (const one of events) {
          if (one.kind === 'switch') store.remember(one.on);
          else if (one.kind === 'rewrite') {
            await written(storage.local.set({ day: aDay({ spentMs: one.ms }) }));
            expected = one.ms;
          } else if (one.kind === 'fail') {
            set.mockRejectedValueOnce(new Error('disk full'));
            await expect(spend(one.ms)).rejects.toThrow('disk full');
          } else {
            await spend(one.ms);
            expected += one.ms;
          }
        }
        expect(spentMs() ?? 0).toBe(expected);
      }),
    );
  });
});
