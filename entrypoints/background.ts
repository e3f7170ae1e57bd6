import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createBadge } from '../utils/background/badge';
import { createCommands } from '../utils/background/commands';
import { createDelivery } from '../utils/background/delivery';
import { createEnforcement } from '../utils/background/enforcement';
import { createLedger } from '../utils/background/ledger';
import { createLiveStore } from '../utils/background/liveStore';
import { createLogOpener } from '../utils/background/openLog';
import { createPauses } from '../utils/background/pauses';
import { createPolicies } from '../utils/background/policy';
import { createPresence } from '../utils/background/presence';
import { ALARMS, createRecovery } from '../utils/background/recovery';
import { createReminders } from '../utils/background/reminders';
import { createSessions } from '../utils/background/sessions';
import { createShortcuts } from '../utils/background/shortcuts';
import { createSurroundings } from '../utils/background/surroundings';
import { createSync } from '../utils/background/sync';
import { createTrouble } from '../utils/background/trouble';
import { createSystemClock } from '../utils/domain/time';
import type { Upkeep } from '../utils/domain/upkeep';
import { languageOf } from '../utils/i18n/language';
import { reminderMessages } from '../utils/i18n/reminder';
import { createDatabase } from '../utils/storage/database';
import { createJournal } from '../utils/storage/journal';
import { readLiveState } from '../utils/storage/liveState';
import { createLog } from '../utils/storage/log';
import { POLICY_KEY } from '../utils/storage/policyState';
import { changeUpkeep } from '../utils/storage/upkeep';

/** The worker's composition root: makes its parts and registers every listener at once. */
export default defineBackground(() => {
  const clock = createSystemClock();
  const area = browser.storage.local;
  const database = createDatabase();
  const log = createLog(database);
  const store = createLiveStore({ area, clock, boot: crypto.randomUUID() });
  const ledger = createLedger(store, area, clock.wallMs);
  const policies = createPolicies({
    managed: browser.storage.managed,
    kept: {
      read: async () => (await area.get(POLICY_KEY))[POLICY_KEY],
      write: (state) => area.set({ [POLICY_KEY]: state }),
    },
    changeSettings: (change) =>
      store.update(({ settings }) => ({
        change: { settings: change(settings) },
        result: undefined,
      })),
  });
  const sync = createSync({
    store,
    area,
    syncArea: browser.storage.sync,
    clock,
    newId: () => crypto.randomUUID(),
    organisation: policies,
  });
  const deliver = createDelivery(store, area, createJournal(database), clock.wallMs);
  const badge = createBadge(browser.action);
  const pageAddress = (path: string) => browser.runtime.getURL('/').slice(0, -1) + path;
  const openPage = async (path: string) => {
    await browser.tabs.create({ url: pageAddress(path) });
  };
  const enforcement = createEnforcement({
    tabs: browser.tabs,
    injectGuard: (tabId) =>
      browser.scripting.executeScript({
        target: { tabId },
        files: ['/guard.js'],
        injectImmediately: true,
      }),
    pageAddress,
  });
  const notificationsAllowed = () =>
    browser.permissions.contains({ permissions: ['notifications'] });
  const remind = createReminders({
    notifier: {
      isAllowed: notificationsAllowed,
      async notify(id, title, message) {
        const iconUrl = pageAddress('/icons/128.png');
        await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
      },
    },
    remembered: {
      async read() {
        const { reminded } = await area.get('reminded');
        return Array.isArray(reminded) ? reminded : [];
      },
      write: (reminded) => area.set({ reminded }),
    },
    async texts() {
      const { settings } = await readLiveState(area);
      return reminderMessages(languageOf(settings.language, browser.i18n.getUILanguage()));
    },
  });
  const recovery = createRecovery({
    clock,
    store,
    ledger,
    deliver,
    log,
    remind,
    notificationsAllowed,
    badge,
    alarms: browser.alarms,
  });

  const changeStoredUpkeep = (change: (upkeep: Upkeep) => Upkeep) =>
    store.between(() => changeUpkeep(area, change));
  const trouble = createTrouble({ badge, changeUpkeep: changeStoredUpkeep, wallMs: clock.wallMs });
  // The edge: what failed is told, and tried again at the next occasion.
  const onError = trouble.tell;
  /** Other browsers may have changed what is left; pages learn it from the store. */
  const share = async (exchange: () => Promise<boolean>) => {
    if (!(await exchange())) return;
    const left = await ledger.left();
    await recovery.armSessionAlarm(left, presence.isAttended());
    await recovery.showBadge(left);
  };
  const presence = createPresence({
    ledger,
    surroundingsOf: createSurroundings(browser),
    onError,
    onWritten(left) {
      void recovery.showBadge(left).catch(onError);
      void share(sync.pushInTurn).catch(onError);
    },
    onAttention(left, attended) {
      void recovery.armSessionAlarm(left, attended).catch(onError);
      void recovery.showBadge(left).catch(onError);
      if (attended) return;
      void deliver().catch(onError);
      void share(sync.push).catch(onError);
    },
  });
  const recover = () => {
    void recovery
      .recover(presence.isAttended())
      .then(trouble.isOver)
      .catch(onError)
      // Last: what the browser's own sync takes its time for holds up nothing of ours.
      .then(() => share(sync.push))
      .catch(onError);
  };
  const obey = () => void policies.apply().catch(onError);
  const openLog = createLogOpener({
    area,
    log,
    openPopup: (windowId) => browser.action.openPopup(windowId === undefined ? {} : { windowId }),
    openPage,
  });
  const sessions = createSessions(store);
  const command = createCommands({
    store,
    sessions,
    pauses: createPauses(store),
    changeUpkeep: changeStoredUpkeep,
    sync,
    policies,
    openPage,
    enforcement,
    openLog,
    recover,
    wallMs: clock.wallMs,
  });

  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    return command(message, sender).catch((): { ok: false; why: 'failed' } => {
      onError();
      return { ok: false, why: 'failed' };
    });
  });
  // Of this area alone: `storage.onChanged` would wake the worker at each beat that a page writes.
  browser.storage.sync.onChanged.addListener(() => void share(sync.pull).catch(onError));
  browser.runtime.onConnect.addListener((port) => presence.connect(port));
  browser.alarms.onAlarm.addListener(({ name }) => {
    recover();
    if (name !== ALARMS.reminder) void enforcement.askToLookAgain().catch(onError);
  });
  browser.runtime.onStartup.addListener(recover);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    recover();
    void enforcement.guardOpenTabs().catch(onError);
    // Beside what the person is doing, not in front of it; the popup leads there, too.
    if (reason === 'install') {
      void browser.tabs.create({ url: pageAddress('/dashboard.html#welcome'), active: false });
    }
  });
  const shortcut = createShortcuts({
    sessions,
    openLog: () => openLog(undefined, undefined),
    openDashboard: () => openPage('/dashboard.html'),
    recover,
  });
  browser.commands.onCommand.addListener((name) => void shortcut(name).catch(onError));
  browser.permissions.onAdded.addListener(recover);
  browser.storage.managed.onChanged.addListener(obey);
  obey();
  recover();
});
