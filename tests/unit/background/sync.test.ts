import { describe, expect, it, vi } from 'vitest';
import { createLiveStore } from '../../../utils/background/liveStore';
import { createSync } from '../../../utils/background/sync';
import { dayLeftMs } from '../../../utils/domain/budget';
import { readSharing } from '../../../utils/domain/sharing';
import { HOUR_MS, MINUTE_MS } from '../../../utils/domain/time';
import { parseLiveState } from '../../../utils/storage/liveState';
import { aDay, NOON, PARIS } from '../domain/helpers/make';
import { type MemoryArea, memoryArea } from '../storage/helpers/memoryArea';

const KEY = 'device:me';

function aBrowser(syncArea: MemoryArea = memoryArea(), name = 'me', fixed: readonly string[] = []) {
  const area = memoryArea({ day: aDay({ spentMs: 2 * MINUTE_MS }) });
  let passedMs = 0;
  const clock = {
    wallMs: () => NOON + passedMs,
    monoMs: () => passedMs,
    calendar: PARIS.calendar,
  };
  const store = createLiveStore({ area, clock, boot: 'this life' });
  const sync = createSync({
    store,
    area,
    syncArea,
    clock,
    newId: () => name,
    organisation: { fixedFields: async () => fixed, holding: async () => (settings) => settings },
  });
  const state = () => parseLiveState(area.items);
  return {
    area,
    syncArea,
    sync,
    state,
    sharing: () => readSharing(area.items.sync),
    spend: (ms: number) =>
      store.update(({ day }) => ({
        change: { day: { ...day, spentMs: day.spentMs + ms } },
        result: undefined,
      })),
    passes(ms: number) {
      passedMs += ms;
    },
    leftMinutes: async () => {
      await store.update(() => ({ result: undefined }));
      const { day, settings } = state();
      return day && dayLeftMs(day, settings) / MINUTE_MS;
    },
  };
}

const counters = (spent: number, earned = 0, overtime = 0) => ({
  spentMs: spent * MINUTE_MS,
  earnedMs: earned * MINUTE_MS,
  overtimeMs: overtime * MINUTE_MS,
});

const aDevice = (
  days: Record<string, unknown>,
  settings: Record<string, unknown> = {},
  updatedAt = NOON,
) => ({ updatedAt, days, settings });

describe('sharing between browsers', () => {
  it('is off by default, and then neither reads nor writes what the browser carries', async () => {
    const { sync, syncArea, sharing } = aBrowser(
      memoryArea({ 'device:other': aDevice({ '2026-11-23': counters(9) }) }),
    );
    const get = vi.spyOn(syncArea, 'get');
    const remove = vi.spyOn(syncArea, 'remove');
    await sync.pull();
    await sync.push();
    await sync.pushInTurn();
    await sync.change((settings) => ({ ...settings, weeklyTarget: 9 }));
    await sync.switchOff();
    expect([get.mock.calls, remove.mock.calls, syncArea.writes]).toEqual([[], [], 0]);
    expect(sharing()).toEqual(readSharing({}));
  });

  it('tells minutes and declared settings under a key of its own, once it is on', async () => {
    const { sync, syncArea } = aBrowser();
    await sync.switchOn();
    await sync.change((settings) => ({ ...settings, weeklyTarget: 9 }));
    await sync.push();
    expect(syncArea.items).toEqual({
      [KEY]: {
        updatedAt: NOON,
        days: { '2026-11-23': counters(2) },
        settings: { weeklyTarget: [9, NOON] },
      },
    });
  });

  it('takes over what another browser declared, and counts what it spent', async () => {
    const { sync, syncArea, state, leftMinutes } = aBrowser();
    await sync.switchOn();
    expect(await leftMinutes()).toBe(18);
    syncArea.items['device:other'] = aDevice(
      { '2026-11-23': counters(7, 5, 1), '2026-11-22': counters(19) },
      { weeklyTarget: [9, NOON] },
    );
    expect(await sync.pull()).toBe(true);
    expect(await leftMinutes()).toBe(18 - 7 + 5 + 1);
    expect(state().settings.weeklyTarget).toBe(9);
    expect(await sync.pull()).toBe(false);
    delete syncArea.items['device:other'];
    await sync.pull();
    expect(await leftMinutes()).toBe(18);
    expect(state().settings.weeklyTarget).toBe(9);
  });

  it('begins with what others have declared, wherever they have, not with what lies here', async () => {
    const { sync, syncArea, area, state } = aBrowser(
      memoryArea({ 'device:other': aDevice({}, { weeklyTarget: [9, 5_000] }) }),
    );
    area.items.settings = { weeklyTarget: 2, currency: 'CHF' };
    await sync.switchOn();
    expect(state().settings).toMatchObject({ weeklyTarget: 9, currency: 'CHF' });
    // Nobody else has said anything of the currency.
    expect(syncArea.items[KEY]).toMatchObject({
      settings: { weeklyTarget: [9, 5_000], currency: ['CHF', 1] },
    });
  });

  it('shares what lay here before it joined', async () => {
    const first = aBrowser();
    first.area.items.settings = { weeklyTarget: 2, nextDailyBudgetMinutes: 40, welcomedAt: 1 };
    await first.sync.switchOn();
    // A raise that waits here must not come true by sharing it.
    expect(first.state().settings).toMatchObject({
      dailyBudgetMinutes: 20,
      nextDailyBudgetMinutes: 40,
    });
    const second = aBrowser(first.syncArea, 'second');
    await second.sync.switchOn();
    expect(second.state().settings).toMatchObject({
      weeklyTarget: 2,
      dailyBudgetMinutes: 20,
      nextDailyBudgetMinutes: 40,
    });
    expect(second.state().settings.welcomedAt).toBeUndefined();
  });

  it('starts a day without what others took of the day before', async () => {
    const { sync, syncArea, leftMinutes, passes, sharing } = aBrowser();
    const other = { '2026-11-23': counters(7), '2026-11-24': counters(3) };
    syncArea.items['device:other'] = aDevice(other);
    await sync.switchOn();
    expect(await leftMinutes()).toBe(11);
    passes(24 * HOUR_MS);
    expect(await leftMinutes()).toBe(20);
    await sync.push();
    expect(await leftMinutes()).toBe(17);
    expect(Object.keys(sharing().days)).toEqual(['2026-11-23', '2026-11-24']);
    passes(48 * HOUR_MS);
    await sync.push();
    expect(Object.keys(sharing().days)).toEqual(['2026-11-24', '2026-11-26']);
  });

  it('tells minutes once a minute at most, and does not answer minutes with minutes', async () => {
    const { sync, syncArea, spend, passes } = aBrowser();
    await sync.switchOn();
    await sync.push();
    const { writes } = syncArea;
    for (let second = 0; second < 180; second += 15) {
      await spend(15_000);
      passes(15_000);
      await sync.pushInTurn();
    }
    expect(syncArea.writes - writes).toBe(3);
    await spend(1_000);
    await sync.pull();
    expect(syncArea.writes - writes).toBe(3);
    await sync.push();
    expect(syncArea.items[KEY]).toMatchObject({
      days: { '2026-11-23': { spentMs: 5 * MINUTE_MS + 1_000 } },
    });
  });

  it('writes its key again where the browser has cleared it', async () => {
    const { sync, syncArea } = aBrowser();
    await sync.switchOn();
    await sync.change((settings) => ({ ...settings, weeklyTarget: 9 }));
    await sync.push();
    const before = syncArea.items[KEY];
    delete syncArea.items[KEY];
    await sync.pull();
    expect(syncArea.items[KEY]).toEqual(before);
  });

  it.each([
    ['QUOTA_BYTES quota exceeded', 'quota'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'quota'],
    ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'quota'],
    ['Sync is disabled', 'refused'],
  ])('tells of “%s”, goes on here, and tries again', async (words, problem) => {
    const { sync, syncArea, sharing, state, spend, leftMinutes } = aBrowser();
    await sync.switchOn();
    const set = vi.spyOn(syncArea, 'set').mockRejectedValue(new Error(words));
    await sync.change((settings) => ({ ...settings, weeklyTarget: 9 }));
    await spend(MINUTE_MS);
    await sync.push();
    expect(sharing().problem).toBe(problem);
    expect(state().settings.weeklyTarget).toBe(9);
    expect(await leftMinutes()).toBe(17);
    set.mockRestore();
    await sync.pull();
    expect(sharing().problem).toBeUndefined();
    expect(syncArea.items[KEY]).toMatchObject({ settings: { weeklyTarget: [9, NOON] } });
  });

  it('lets settings change and is switched off while the browser does not answer', async () => {
    const { sync, syncArea, sharing, state } = aBrowser();
    await sync.switchOn();
    let answer = () => {};
    const hangs = new Promise<Record<string, unknown>>((resolve) => {
      answer = () => resolve({ 'device:other': aDevice({}, { currency: ['CHF', NOON] }) });
    });
    vi.spyOn(syncArea, 'get').mockReturnValueOnce(hangs);
    const pushing = sync.push();
    await sync.change((settings) => ({ ...settings, weeklyTarget: 9 }));
    expect(state().settings.weeklyTarget).toBe(9);
    const off = sync.switchOff();
    await vi.waitFor(() => expect(sharing().on).toBe(false));
    answer();
    expect(await pushing).toBe(false);
    await off;
    expect(state().settings.currency).toBe('EUR');
    expect(syncArea.items).toEqual({});
  });

  it('joins later where the browser refuses even to read', async () => {
    const { sync, syncArea, sharing, state } = aBrowser(
      memoryArea({ 'device:other': aDevice({}, { weeklyTarget: [9, 5_000] }) }),
    );
    vi.spyOn(syncArea, 'get').mockRejectedValueOnce(new Error('not now'));
    await sync.change((settings) => ({ ...settings, weeklyTarget: 2, hourlyRate: 90 }));
    await sync.switchOn();
    expect(sharing()).toMatchObject({ on: true, problem: 'refused' });
    await sync.change((settings) => ({ ...settings, currency: 'CHF' }));
    await sync.pull();
    expect(sharing().problem).toBeUndefined();
    expect(state().settings.weeklyTarget).toBe(9);
    expect(syncArea.items[KEY]).toMatchObject({
      settings: { weeklyTarget: [9, 5_000], hourlyRate: [90, 1], currency: ['CHF', NOON] },
    });
  });

  it('takes its key back when it is switched off; what was spent elsewhere stays spent', async () => {
    const { sync, syncArea, sharing, leftMinutes } = aBrowser();
    syncArea.items['device:other'] = aDevice({ '2026-11-23': counters(7) });
    await sync.switchOn();
    await sync.switchOff();
    expect(Object.keys(syncArea.items)).toEqual(['device:other']);
    expect(sharing()).toEqual(readSharing({ on: false, device: 'me' }));
    expect(await leftMinutes()).toBe(11);
  });

  it('is off even if the browser keeps the key, and never counts itself as another', async () => {
    const { sync, syncArea, sharing, leftMinutes } = aBrowser();
    await sync.switchOn();
    vi.spyOn(syncArea, 'remove').mockRejectedValueOnce(new Error('no'));
    await expect(sync.switchOff()).rejects.toThrow('no');
    expect(sharing().on).toBe(false);
    await sync.switchOn();
    expect(await leftMinutes()).toBe(18);
    expect(Object.keys(syncArea.items)).toEqual([KEY]);
  });

  it.each([
    ['no object', 7],
    ['nothing', null],
    ['no time', { days: {}, settings: {} }],
    ['a negative time', aDevice({ '2026-11-23': counters(-50) })],
    ['no number', aDevice({ '2026-11-23': { ...counters(1), spentMs: '9' } })],
    ['an unknown setting', aDevice({}, { goals: [['Anna'], NOON + 1] })],
    ['a value that is not valid', aDevice({}, { weeklyTarget: [-3, NOON + 1] })],
    ['a setting without its time', aDevice({}, { weeklyTarget: 9 })],
    ['no list of settings', { updatedAt: NOON, days: [], settings: 'x' }],
    ['a field of the prototype', JSON.parse(`{"updatedAt":1,"settings":{"__proto__":[1,2]}}`)],
  ])('is not harmed by what is %s', async (_what, raw) => {
    const { sync, syncArea, state, leftMinutes } = aBrowser();
    await sync.switchOn();
    await sync.change((before) => ({ ...before, weeklyTarget: 7 }));
    const { settings } = state();
    syncArea.items['device:bad'] = raw;
    syncArea.items['another key'] = aDevice({ '2026-11-23': counters(7) });
    await sync.push();
    expect(await leftMinutes()).toBe(18);
    expect(state().settings).toEqual(settings);
  });

  it('removes the key of a device that is gone, not one of yesterday nor one it cannot read', async () => {
    const { sync, syncArea, state, sharing } = aBrowser();
    const daysAgo = (days: number) => NOON - days * 24 * HOUR_MS;
    syncArea.items = {
      'device:gone': aDevice({ '2026-11-23': counters(7) }, {}, daysAgo(61)),
      'device:seldom': aDevice({}, { weeklyTarget: [9, 5_000] }, daysAgo(59)),
      'device:newer': { v: 2 },
      'something else': 1,
    };
    await sync.switchOn();
    expect(Object.keys(syncArea.items).toSorted()).toEqual(
      [KEY, 'device:newer', 'device:seldom', 'something else'].toSorted(),
    );
    expect(state().settings.weeklyTarget).toBe(9);
    expect(state().day?.elsewhereMs ?? 0).toBe(0);
    expect(sharing().others).toBe(1);
  });

  it('fits the place that the browser gives to one key, with many purposes too', async () => {
    const { sync, syncArea } = aBrowser();
    await sync.switchOn();
    await sync.change((settings) => ({
      ...settings,
      hourlyRate: 100_000,
      purposes: Array.from({ length: 20 }, (_, index) => ({
        id: `own-${String(index).padStart(36, '0')}` as const,
        name: 'é'.repeat(40),
        hidden: true,
      })),
    }));
    await sync.push();
    const bytes = Buffer.byteLength(JSON.stringify(syncArea.items[KEY])) + KEY.length;
    expect(bytes).toBeLessThan(8_192);
  });

  it('tells nobody what an organisation has fixed on this browser', async () => {
    const { area, sync, syncArea } = aBrowser(memoryArea(), 'me', [
      'dailyBudgetMinutes',
      'networks.linkedin.mode',
    ]);
    await area.set({
      settings: {
        dailyBudgetMinutes: 60,
        weeklyTarget: 9,
        networks: { linkedin: { mode: 'hands-off' } },
      },
    });
    await sync.switchOn();
    const { settings } = syncArea.items[KEY] as { settings: Record<string, unknown> };
    expect(Object.keys(settings)).toEqual(['weeklyTarget']);
    await sync.change((before) => ({
      ...before,
      weeklyTarget: 4,
      networks: { ...before.networks, facebook: { on: false, mode: 'on-page' } },
    }));
    await sync.push();
    const told = syncArea.items[KEY] as { settings: Record<string, unknown> };
    expect(told.settings).toEqual({ weeklyTarget: [4, NOON] });
  });
});
