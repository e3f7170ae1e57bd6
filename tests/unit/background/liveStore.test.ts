import { describe, expect, it, vi } from 'vitest';
import { createLiveStore } from '../../../utils/background/liveStore';
import { parseLiveState } from '../../../utils/storage/liveState';
import { aDay, aSession, NOON, PARIS } from '../domain/helpers/make';
import { memoryArea } from '../storage/helpers/memoryArea';

function stored(items: Record<string, unknown> = { day: aDay() }) {
  const area = memoryArea(items);
  const clock = { wallMs: () => NOON, monoMs: () => 0, calendar: PARIS.calendar };
  const store = createLiveStore({ area, clock, boot: 'this life' });
  const get = vi.spyOn(area, 'get');
  const set = vi.spyOn(area, 'set');
  const spend = (ms: number) =>
    store.update(({ day, settings }) => ({
      change: { day: { ...day, spentMs: day.spentMs + ms } },
      result: settings.dailyBudgetMinutes,
    }));
  const spentMs = () => parseLiveState(area.items).day?.spentMs;
  return { area, store, get, set, spend, spentMs };
}

describe('the live store', () => {
  it('reads anew for each update', async () => {
    const { get, spend } = stored();
    await spend(1);
    await spend(1);
    expect(get).toHaveBeenCalledTimes(2);
  });

  it('takes in what somebody else wrote meanwhile', async () => {
    const { area, spend, spentMs } = stored();
    expect(await spend(100)).toBe(20);
    await area.set({ settings: { dailyBudgetMinutes: 0.5 } });
    expect(await spend(100)).toBe(0.5);
    await area.set({ day: aDay({ spentMs: 7_000 }) });
    await spend(100);
    expect(spentMs()).toBe(7_100);
  });

  it('trusts nothing after a write that failed', async () => {
    const { set, spend, spentMs } = stored();
    await spend(100);
    set.mockRejectedValueOnce(new Error('disk full'));
    await expect(spend(100)).rejects.toThrow('disk full');
    await spend(100);
    expect(spentMs()).toBe(200);
  });

  it('erases everything, and remembers nothing of it', async () => {
    const { store, area, spend, spentMs } = stored({ day: aDay(), draft: { person: 'Anna' } });
    await spend(100);
    await store.erase();
    expect(area.items).toEqual({});
    await spend(5);
    expect(spentMs()).toBe(5);
  });

  it('lets nothing of the former record follow a restored one', async () => {
    const { store, area } = stored({
      day: aDay({ spentMs: 60_000 }),
      session: aSession(),
      outbox: [{ kind: 'session', session: aSession() }],
    });
    await store.replace([]);
    const state = parseLiveState(area.items);
    expect(state).toMatchObject({ session: undefined, recent: [] });
    expect(area.items.outbox).toEqual([]);
    expect(state.day?.spentMs).toBe(60_000);
  });
});
