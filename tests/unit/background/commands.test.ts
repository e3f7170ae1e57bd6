import { describe, expect, it, vi } from 'vitest';
import { createCommands } from '../../../utils/background/commands';
import { createLiveStore } from '../../../utils/background/liveStore';
import { createPauses } from '../../../utils/background/pauses';
import { createPolicies } from '../../../utils/background/policy';
import { createSessions } from '../../../utils/background/sessions';
import { createSync } from '../../../utils/background/sync';
import { readSettings } from '../../../utils/domain/settings';
import { changeUpkeep } from '../../../utils/storage/upkeep';
import { NOON, PARIS } from '../domain/helpers/make';
import { memoryArea } from '../storage/helpers/memoryArea';

function aWorker() {
  const area = memoryArea();
  const syncArea = memoryArea();
  const clock = { wallMs: () => NOON, monoMs: () => 0, calendar: PARIS.calendar };
  const store = createLiveStore({ area, clock, boot: 'b' });
  const sync = createSync({
    store,
    area,
    syncArea,
    clock,
    newId: () => 'me',
    organisation: { fixedFields: async () => [], holding: async () => (settings) => settings },
  });
  const policies = createPolicies({
    managed: { get: async () => ({}) },
    kept: { read: async () => undefined, write: async () => {} },
    changeSettings: async () => {},
  });
  const command = createCommands({
    store,
    sync,
    policies,
    sessions: createSessions(store),
    pauses: createPauses(store),
    enforcement: {
      leave: vi.fn(),
      showOwnPage: vi.fn(),
      askToLookAgain: vi.fn(),
      guardOpenTabs: vi.fn(),
    },
    changeUpkeep: (change) => store.between(() => changeUpkeep(area, change)),
    openPage: vi.fn(),
    openLog: vi.fn(),
    recover: vi.fn(),
    wallMs: clock.wallMs,
  });
  const told = async () => {
    await sync.push();
    return syncArea.items['device:me'];
  };
  return { area, syncArea, told, command: (message: unknown) => command(message, {}) };
}

describe('a command', () => {
  it('that eases something is asked about later, and can be taken back', async () => {
    const { command, area } = aWorker();
    await command({ type: 'welcomed' });
    await command({ type: 'changeSettings', change: { dailyBudgetMinutes: 60 } });
    const easing = { what: 'budget', at: NOON, minutes: 20 };
    expect(area.items.upkeep).toMatchObject({ easings: [easing] });
    const question = { kind: 'easing', easing };
    await command({ type: 'answer', question, keep: true });
    expect(area.items.upkeep).toMatchObject({ easings: [] });
    expect(area.items.settings).toMatchObject({ nextDailyBudgetMinutes: 60 });
    await command({ type: 'changeSettings', change: { dailyBudgetMinutes: 90 } });
    await command({ type: 'answer', question, keep: false });
    expect(area.items.settings).toMatchObject({ dailyBudgetMinutes: 20 });
    expect(area.items.settings).not.toHaveProperty('nextDailyBudgetMinutes');
    expect(area.items.upkeep).toMatchObject({ easings: [] });
  });

  it('switches the sharing on and off', async () => {
    const { command, syncArea } = aWorker();
    expect(await command({ type: 'sync', on: true })).toEqual({ ok: true });
    expect(Object.keys(syncArea.items)).toEqual(['device:me']);
    expect(await command({ type: 'sync', on: false })).toEqual({ ok: true });
    expect(syncArea.items).toEqual({});
  });

  it('tells other browsers what the person sets, and what a backup puts in its place', async () => {
    const { command, told, area } = aWorker();
    await command({ type: 'sync', on: true });
    await command({ type: 'changeSettings', change: { weeklyTarget: 9 } });
    await command({ type: 'welcomed' });
    expect(await told()).toMatchObject({ settings: { weeklyTarget: [9, NOON] } });
    const settings = readSettings({ weeklyTarget: 4, currency: 'CHF' });
    await command({ type: 'restored', settings, recent: [] });
    expect(area.items.settings).toMatchObject({ weeklyTarget: 4, currency: 'CHF' });
    expect(await told()).toMatchObject({
      settings: { weeklyTarget: [4, NOON + 1], currency: ['CHF', NOON] },
    });
  });

  it('that restores a backup buys no minutes today, except on a browser that is new', async () => {
    const restored = {
      type: 'restored',
      settings: readSettings({ dailyBudgetMinutes: 200 }),
      recent: [],
    };
    const fresh = aWorker();
    await fresh.command(restored);
    expect(fresh.area.items.settings).toMatchObject({ dailyBudgetMinutes: 200 });
    const used = aWorker();
    await used.command({ type: 'welcomed' });
    await used.command(restored);
    expect(used.area.items.settings).toMatchObject({
      dailyBudgetMinutes: 20,
      nextDailyBudgetMinutes: 200,
    });
  });

  it('erases everything here and the own key, and here even if the browser keeps that', async () => {
    const { command, syncArea, area } = aWorker();
    await command({ type: 'sync', on: true });
    expect(await command({ type: 'erase' })).toEqual({ ok: true });
    expect([area.items, syncArea.items]).toEqual([{}, {}]);
    await command({ type: 'sync', on: true });
    vi.spyOn(syncArea, 'remove').mockRejectedValueOnce(new Error('no'));
    await expect(command({ type: 'erase' })).rejects.toThrow('no');
    // Nothing but the name of the key that is still to be taken away.
    expect(Object.keys(area.items)).toEqual(['sync']);
    expect(await command({ type: 'erase' })).toEqual({ ok: true });
    expect([area.items, syncArea.items]).toEqual([{}, {}]);
  });
});
