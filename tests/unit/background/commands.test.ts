import { describe, expect, it, vi } from 'vitest';
import { createCommands } from '../../../utils/background/commands';
import { createExperimentKeeper } from '../../../utils/background/experiments';
import { createLiveStore } from '../../../utils/background/liveStore';
import { createOwnTexts } from '../../../utils/background/ownTexts';
import { createPauses } from '../../../utils/background/pauses';
import { createPolicies } from '../../../utils/background/policy';
import { createSessions } from '../../../utils/background/sessions';
import { createSync } from '../../../utils/background/sync';
import { createTodaysList } from '../../../utils/background/todaysList';
import { contactsOf } from '../../../utils/domain/contacts';
import { readSettings } from '../../../utils/domain/settings';
import { createExperiments } from '../../../utils/storage/experiments';
import { changeUpkeep } from '../../../utils/storage/upkeep';
import { NOON, PARIS } from '../domain/helpers/make';
import { memoryArea } from '../storage/helpers/memoryArea';
import { freshDatabase } from '../storage/helpers/openDatabase';

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
  const list = createTodaysList({
    area,
    clock,
    readRecord: async () => ({ people: [], contacts: contactsOf([]), plans: [], ofPlanned: [] }),
    snooze: vi.fn(async () => true),
    locales: () => ['en-GB'],
  });
  const experiments = createExperimentKeeper({
    store,
    area,
    experiments: createExperiments(freshDatabase().source),
    organisation: policies,
    random: () => 0,
    wallMs: clock.wallMs,
  });
  const renewList = vi.fn();
  const openLog = vi.fn();
  const command = createCommands({
    list,
    renewList,
    renewListIfLanguageChanged: vi.fn(),
    store,
    sync,
    policies,
    experiments,
    leading: { pageFor: async () => undefined },
    acquaintances: {
      whoIs: async () => undefined,
      save: async () => undefined,
      describe: async () => undefined,
      introduces: async () => undefined,
    },
    feedHelp: { seen: vi.fn() },
    logPost: vi.fn(),
    networkOf: async () => undefined,
    ownOrigin: 'chrome-extension://rappel/',
    ownTexts: createOwnTexts({ store, area, onChanged: vi.fn() }),
    sessions: createSessions(store),
    pauses: createPauses(store),
    enforcement: {
      leave: vi.fn(),
      showOwnPage: vi.fn(),
      askToLookAgain: vi.fn(),
      guardOpenTabs: vi.fn(),
      bringCompanion: vi.fn(),
      lead: vi.fn(),
    },
    changeUpkeep: (change) => store.between(() => changeUpkeep(area, change)),
    openPage: vi.fn(),
    openLog,
    recover: vi.fn(),
    wallMs: clock.wallMs,
  });
  const told = async () => {
    await sync.push();
    return syncArea.items['device:me'];
  };
  return {
    area,
    syncArea,
    told,
    renewList,
    openLog,
    command: (message: unknown) => command(message, {}),
  };
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

  it('begins an experiment, which refuses a change of the budget, and stops it', async () => {
    const { command, area } = aWorker();
    await command({ type: 'welcomed' });
    const begin = { budgets: [10, 20], weeks: 8 };
    expect(await command({ type: 'experiment', begin })).toEqual({ ok: true });
    expect(area.items.experiment).toMatchObject({ startsOn: '2026-11-30' });
    const refused = { type: 'changeSettings', change: { dailyBudgetMinutes: 5 } };
    expect(await command(refused)).toEqual({ ok: false, why: 'failed' });
    const inPart = { ...refused, change: { dailyBudgetMinutes: 5, weeklyTarget: 4 } };
    expect(await command(inPart)).toEqual({ ok: true });
    expect(area.items.settings).toMatchObject({ dailyBudgetMinutes: 20, weeklyTarget: 4 });
    expect(await command({ type: 'experiment', stop: true })).toEqual({ ok: true });
    expect(await command(refused)).toEqual({ ok: true });
    expect(area.items.settings).toMatchObject({ dailyBudgetMinutes: 5 });
    expect(area.items.upkeep ?? {}).not.toHaveProperty('easings.0');
  });

  it('keeps a question whose answer an experiment refuses, and says so', async () => {
    const { command, area } = aWorker();
    await command({ type: 'welcomed' });
    await command({ type: 'changeSettings', change: { dailyBudgetMinutes: 60 } });
    await command({ type: 'experiment', begin: { budgets: [10, 20], weeks: 8 } });
    const easing = { what: 'budget', at: NOON, minutes: 20 };
    const answer = { type: 'answer', question: { kind: 'easing', easing }, keep: false };
    expect(await command(answer)).toEqual({ ok: false, why: 'failed' });
    expect(area.items.upkeep).toMatchObject({ easings: [easing] });
    expect(await command({ ...answer, keep: true })).toEqual({ ok: true });
    expect(area.items.upkeep).toMatchObject({ easings: [] });
  });

  it('that restores a backup ends what ran here, and leaves the settings of the file', async () => {
    const { command, area } = aWorker();
    await command({ type: 'experiment', begin: { budgets: [10, 20], weeks: 8 } });
    const settings = readSettings({ dailyBudgetMinutes: 15 });
    await command({ type: 'restored', settings, recent: [] });
    expect(area.items.settings).toMatchObject({ dailyBudgetMinutes: 15 });
  });

  it.each([
    { begin: { budgets: [10, 10], weeks: 8 } },
    { begin: { budgets: [10, 300], weeks: 8 } },
    { begin: { budgets: [10, 20], weeks: 7 } },
    { begin: { budgets: [10], weeks: 8 } },
    { stop: false },
    {},
  ])('of an experiment that cannot be is none: %j', async (act) => {
    const { command, area } = aWorker();
    expect(await command({ type: 'experiment', ...act })).toBeUndefined();
    expect(area.items).toEqual({});
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

  it.each([
    { type: 'actionLogged' },
    { type: 'dismissPick', person: 'p1', why: 'not now' },
    { type: 'readmitPick', person: 'p1', places: ['p1', 'p2'] },
    { type: 'snooze', person: 'p1', until: '2026-12-01' },
    { type: 'snooze', person: 'p1' },
    { type: 'restored', settings: readSettings({}), recent: [] },
  ])('of $type asks for a new list of today', async (message) => {
    const { command, renewList } = aWorker();
    expect(await command(message)).toEqual({ ok: true });
    expect(renewList).toHaveBeenCalledOnce();
  });

  it.each([
    { type: 'dismissPick', person: 'p1' },
    { type: 'dismissPick', person: '', why: '' },
    { type: 'dismissPick', person: 'p1', why: 'x'.repeat(201) },
    { type: 'readmitPick', person: 'p1', places: Array(6).fill('p') },
    { type: 'snooze', person: 'p1', until: 'tomorrow' },
  ])('that is half one is none: $type %#', async (message) => {
    const { command, renewList } = aWorker();
    expect(await command(message)).toBeUndefined();
    expect(renewList).not.toHaveBeenCalled();
  });

  it('that changes nothing of the record, or erases all of it, asks for no list', async () => {
    const { command, renewList, area } = aWorker();
    await command({ type: 'dismissPick', person: 'p1', why: '' });
    renewList.mockClear();
    await command({ type: 'welcomed' });
    await command({ type: 'askForList' });
    await command({ type: 'erase' });
    expect(renewList).not.toHaveBeenCalled();
    // Whom one dismissed is forgotten with the rest.
    expect(area.items).toEqual({});
  });

  it('restoring another record forgets who was dismissed in this one', async () => {
    const { command, area } = aWorker();
    await command({ type: 'dismissPick', person: 'p1', why: '' });
    expect(area.items.todaysList).toMatchObject({ kept: { dismissed: [{ person: 'p1' }] } });
    await command({ type: 'restored', settings: readSettings({}), recent: [] });
    expect(area.items.todaysList).toMatchObject({ kept: { dismissed: [] } });
  });

  it('leads to the log form with whom the panel proposed', async () => {
    const { command, openLog } = aWorker();
    await command({ type: 'openLog', person: 'p1' });
    expect(openLog).toHaveBeenCalledExactlyOnceWith({ type: 'openLog', person: 'p1' }, undefined);
  });
});
