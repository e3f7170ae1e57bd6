import { describe, expect, it, vi } from 'vitest';
import { createCommands } from '../../../utils/background/commands';
import { createLiveStore } from '../../../utils/background/liveStore';
import { createPolicies } from '../../../utils/background/policy';
import { createSync } from '../../../utils/background/sync';
import { readSettings, type Settings } from '../../../utils/domain/settings';
import { parseLiveState } from '../../../utils/storage/liveState';
import { POLICY_KEY } from '../../../utils/storage/policyState';
import { NOON, PARIS } from '../domain/helpers/make';
import { memoryArea } from '../storage/helpers/memoryArea';

/** A worker with a policy that can change; `undefined` is Firefox without one. */
function worker(policy: Record<string, unknown> | undefined, items: Record<string, unknown> = {}) {
  const area = memoryArea(items);
  const organisation = { policy };
  const clock = { wallMs: () => NOON, monoMs: () => 0, calendar: PARIS.calendar };
  const store = createLiveStore({ area, clock, boot: 'this life' });
  const write = vi.fn((state: object) => area.set({ [POLICY_KEY]: state }));
  const changeSettings = vi.fn((change: (settings: Settings) => Settings) =>
    store.update(({ settings }) => ({
      change: { settings: change(settings) },
      result: undefined,
    })),
  );
  const policies = createPolicies({
    managed: {
      async get() {
        if (!organisation.policy) throw new Error('Managed storage manifest not found');
        return structuredClone(organisation.policy);
      },
    },
    kept: { read: async () => (await area.get(POLICY_KEY))[POLICY_KEY], write },
    changeSettings,
  });
  const settings = () => parseLiveState(area.items).settings;
  return { area, organisation, store, policies, write, changeSettings, settings };
}

const FIXED = { fixed: { dailyBudgetMinutes: 60 } };

describe('the worker under a policy', () => {
  it.each([
    ['in Firefox', undefined],
    ['in Chrome', {}],
  ])('does and writes nothing where there is none, %s', async (_where, none) => {
    const { policies, area, changeSettings } = worker(none);
    await policies.apply();
    expect(area.items).toEqual({});
    expect(changeSettings).not.toHaveBeenCalled();
    expect(await policies.withoutFixed({ unlimited: true })).toEqual({ unlimited: true });
  });

  it('writes the settings as they hold, and what pages need to know', async () => {
    const { policies, area, settings } = worker({
      ...FIXED,
      preset: {
        networks: { linkedin: { mode: 'hands-off' } },
        editorialLine: { tone: 'Plain' },
      },
    });
    await policies.apply();
    expect(settings()).toMatchObject({
      dailyBudgetMinutes: 60,
      networks: { linkedin: { mode: 'hands-off' } },
    });
    expect(area.items[POLICY_KEY]).toEqual({
      fixed: ['dailyBudgetMinutes', 'unlimited'],
      presetDone: ['networks.linkedin.mode'],
      editorialLine: { tone: 'Plain' },
    });
  });

  it('writes nothing twice, in whatever order the browser gives keys back', async () => {
    const { policies, area, write } = worker(FIXED);
    await policies.apply();
    const state = area.items[POLICY_KEY] as object;
    area.items[POLICY_KEY] = Object.fromEntries(Object.entries(state).toReversed());
    const { writes } = area;
    await policies.apply();
    expect(area.writes).toBe(writes);
    expect(write).toHaveBeenCalledOnce();
  });

  it('lets no change pass that touches what is fixed', async () => {
    const { policies } = worker(FIXED);
    const change = { dailyBudgetMinutes: 5, unlimited: true, weeklyTarget: 4 };
    expect(await policies.withoutFixed(change)).toEqual({ weeklyTarget: 4 });
  });

  it('leaves to the person what a policy that is gone had fixed', async () => {
    const { policies, organisation, area, settings } = worker(FIXED);
    await policies.apply();
    organisation.policy = undefined;
    await policies.apply();
    expect(settings().dailyBudgetMinutes).toBe(60);
    expect(area.items[POLICY_KEY]).toEqual({ fixed: [], presetDone: [] });
    expect(await policies.withoutFixed({ dailyBudgetMinutes: 5 })).toEqual({
      dailyBudgetMinutes: 5,
    });
  });

  it('fills a preset in once, over the worker’s lives', async () => {
    const { policies, area, settings } = worker({ preset: { dailyBudgetMinutes: 45 } });
    await policies.apply();
    expect(settings().dailyBudgetMinutes).toBe(45);
    await area.set({ settings: readSettings({}) });
    await policies.apply();
    expect(settings().dailyBudgetMinutes).toBe(20);
  });

  it('fills it in when the note of it was lost, and overrides nothing then', async () => {
    const { policies, area, write, settings } = worker({ preset: { dailyBudgetMinutes: 45 } });
    write.mockRejectedValueOnce(new Error('disk full'));
    await expect(policies.apply()).rejects.toThrow('disk full');
    await area.set({ settings: { ...settings(), dailyBudgetMinutes: 10 } });
    await policies.apply();
    expect(settings().dailyBudgetMinutes).toBe(10);
    expect(area.items[POLICY_KEY]).toMatchObject({ presetDone: ['dailyBudgetMinutes'] });
  });

  it('holds what is fixed after a restored backup, and after everything was erased', async () => {
    const { policies, store, settings, area } = worker(FIXED);
    await policies.apply();
    const restored = readSettings({ dailyBudgetMinutes: 200, unlimited: true, weeklyTarget: 9 });
    await policies.apply(() =>
      store.update(() => ({ change: { settings: restored }, result: undefined })),
    );
    expect(settings()).toMatchObject({
      dailyBudgetMinutes: 60,
      unlimited: false,
      weeklyTarget: 9,
    });
    await policies.apply(() => store.erase());
    expect(settings()).toMatchObject({ dailyBudgetMinutes: 60, weeklyTarget: 3 });
    expect(area.items[POLICY_KEY]).toMatchObject({ fixed: ['dailyBudgetMinutes', 'unlimited'] });
  });
});

describe('commands under a policy', () => {
  function commanded() {
    const parts = worker(FIXED);
    const { area, store, policies } = parts;
    type Parts = Parameters<typeof createCommands>[0];
    const list = {
      startAfresh: async () => {},
      atRest: (task: () => Promise<unknown>) => task(),
    } as Parts['list'];
    const others = {
      recover: () => {},
      renewList: () => {},
      renewListIfLanguageChanged: () => {},
      list,
      experiments: {
        withoutBudget: async (change: object) => change,
        startAfresh: (task: () => Promise<void>) => task(),
        atRest: (task: () => Promise<void>) => task(),
      },
      wallMs: () => NOON,
    } as unknown as Parts;
    const syncArea = memoryArea();
    const sync = createSync({
      store,
      area,
      syncArea,
      clock: { wallMs: () => NOON, monoMs: () => 0, calendar: PARIS.calendar },
      newId: () => 'me',
      organisation: policies,
    });
    const changeUpkeep = async () => {};
    const command = createCommands({ ...others, store, policies, sync, changeUpkeep });
    return { ...parts, tell: (message: object) => command(message, {}) };
  }

  it('change what is the person’s, and not what is fixed', async () => {
    const { tell, settings } = commanded();
    const change = { dailyBudgetMinutes: 5, unlimited: true, weeklyTarget: 4 };
    expect(await tell({ type: 'changeSettings', change })).toEqual({ ok: true });
    expect(settings()).toMatchObject({
      dailyBudgetMinutes: 20,
      unlimited: false,
      weeklyTarget: 4,
    });
  });

  it('have brought the settings in line when they answer', async () => {
    const { tell, settings } = commanded();
    const restored = readSettings({ dailyBudgetMinutes: 200, unlimited: true });
    await tell({ type: 'restored', settings: restored, recent: [] });
    expect(settings()).toMatchObject({ dailyBudgetMinutes: 60, unlimited: false });
    await tell({ type: 'erase' });
    expect(settings()).toMatchObject({ dailyBudgetMinutes: 60 });
  });
});
