import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createBadge } from '../../utils/background/badge';
import { createCommands } from '../../utils/background/commands';
import { renewedCurtain } from '../../utils/background/curtains';
import { createDelivery } from '../../utils/background/delivery';
import { createGateHints } from '../../utils/background/gateHints';
import { createLedger } from '../../utils/background/ledger';
import { createLiveStore } from '../../utils/background/liveStore';
import { createLogOpener } from '../../utils/background/openLog';
import { createOwnTexts } from '../../utils/background/ownTexts';
import { createPauses } from '../../utils/background/pauses';
import { createPresence } from '../../utils/background/presence';
import { createRecovery } from '../../utils/background/recovery';
import { createTabSaving } from '../../utils/background/savingTab';
import { createSessions } from '../../utils/background/sessions';
import { createShortcuts } from '../../utils/background/shortcuts';
import { createSurroundings } from '../../utils/background/surroundings';
import { createTodaysList } from '../../utils/background/todaysList';
import { createTrouble } from '../../utils/background/trouble';
import { createSystemClock } from '../../utils/domain/time';
import type { Upkeep } from '../../utils/domain/upkeep';
import { languageOf } from '../../utils/i18n/language';
import { classifyGuarded } from '../../utils/networks/guarded';
import { createDatabase } from '../../utils/storage/database';
import { createJournal } from '../../utils/storage/journal';
import { readLiveState } from '../../utils/storage/liveState';
import { createLog } from '../../utils/storage/log';
import { createPeople } from '../../utils/storage/people';
import { markRecordChanged } from '../../utils/storage/recordVersion';
import { snooze } from '../../utils/storage/snooze';
import { readListRecord } from '../../utils/storage/todaysList';
import { changeUpkeep } from '../../utils/storage/upkeep';
import { composeAgreeing } from './agreeing';
import { composeCovering } from './covering';
import { composeHelping } from './helping';
import { listenToBrowser } from './listening';
import { composeReminding } from './reminding';

/** The worker's composition root: makes its parts and registers every listener at once. */
export default defineBackground(() => {
  const clock = createSystemClock();
  const area = browser.storage.local;
  const database = createDatabase();
  const log = createLog(database);
  const store = createLiveStore({ area, clock, boot: crypto.randomUUID(), derive: renewedCurtain });
  const ledger = createLedger(store, area, clock.wallMs);
  const { policies, sync, experiments } = composeAgreeing({ store, database, clock });
  const deliver = createDelivery(store, area, createJournal(database), clock.wallMs);
  const badge = createBadge(browser.action);
  const pageAddress = (path: string) => browser.runtime.getURL('/').slice(0, -1) + path;
  const openPage = async (path: string) => {
    await browser.tabs.create({ url: pageAddress(path) });
  };
  const settings = async () => (await readLiveState(area)).settings;
  const language = async () =>
    languageOf((await settings()).language, browser.i18n.getUILanguage());
  const { enforcement, menus, registration } = composeCovering({
    settings,
    language,
    pageAddress,
  });
  const { notificationsAllowed, remind, remindOfWeek } = composeReminding({
    database,
    language,
    pageAddress,
  });
  const recovery = createRecovery({
    clock,
    store,
    ledger,
    deliver,
    log,
    remind,
    remindOfWeek,
    notificationsAllowed,
    badge,
    alarms: browser.alarms,
  });

  const changeStoredUpkeep = (change: (upkeep: Upkeep) => Upkeep) =>
    store.between(() => changeUpkeep(area, change));
  const trouble = createTrouble({ badge, changeUpkeep: changeStoredUpkeep, wallMs: clock.wallMs });
  // The edge: what failed is told, and tried again at the next occasion.
  const onError = trouble.tell;
  /** Something else may have changed what is left; pages learn it from the store. */
  const share = async (exchange: () => Promise<boolean>) => {
    if (!(await exchange())) return;
    // The budget of an experiment holds against what other browsers told.
    await experiments.look();
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
  const locales = () => [browser.i18n.getUILanguage(), ...navigator.languages];
  const list = createTodaysList({
    area,
    clock,
    readRecord: () => readListRecord(database),
    snooze: (person, until, nowMs) => snooze(database, person, until, nowMs),
    locales,
  });
  const renewList = () => {
    void list.renew().catch(onError);
    void markRecordChanged(area).catch(onError);
  };
  const gateHints = createGateHints({
    store,
    area,
    browserLanguage: () => browser.i18n.getUILanguage(),
  });
  const renewGateHints = () => void gateHints.renew().catch(onError);
  const renewListIfLanguageChanged = () => void list.renewIfOld(true).catch(onError);
  const recover = () => {
    void list.renewIfOld().catch(onError);
    renewGateHints();
    void registration.apply().catch(onError);
    void menus.apply().catch(onError);
    void share(experiments.look).catch(onError);
    void recovery
      .recover(presence.isAttended())
      .then(trouble.isOver)
      .catch(onError)
      // Last: what the browser's own sync takes its time for holds up nothing of ours.
      .then(() => share(sync.push))
      .catch(onError);
  };
  const obey = () =>
    void policies
      .apply()
      .then(renewGateHints)
      // What it fixes is no longer for an experiment to set.
      .then(() => share(experiments.look))
      // An app is guarded with its network only.
      .then(registration.apply)
      .catch(onError);
  const openPopup = (windowId: number | undefined) =>
    browser.action.openPopup(windowId === undefined ? {} : { windowId });
  const openLog = createLogOpener({
    area,
    log,
    openPopup,
    openPage,
    wallMs: clock.wallMs,
  });
  const sessions = createSessions(store);
  const ownTexts = createOwnTexts({ store, area, onChanged: renewGateHints });
  const command = createCommands({
    store,
    sessions,
    pauses: createPauses(store),
    changeUpkeep: changeStoredUpkeep,
    sync,
    policies,
    experiments,
    ownTexts,
    ...composeHelping({
      store,
      area,
      database,
      log,
      people: createPeople(database),
      ownTexts,
      clock,
      settings,
      locales,
      onSaved: renewList,
    }),
    networkOf: async (address) => classifyGuarded(address, await settings())?.network,
    ownOrigin: browser.runtime.getURL('/'),
    openPage,
    enforcement,
    openLog,
    list,
    renewList,
    renewListIfLanguageChanged,
    recover,
    wallMs: clock.wallMs,
  });

  const saveFromTab = createTabSaving({
    save: (tab) => command({ type: 'savePerson', ...tab }, {}),
    async activeTab() {
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      return tab;
    },
    area,
    openPopup,
    openPage,
    wallMs: clock.wallMs,
  });
  const shortcut = createShortcuts({
    sessions,
    openLog: () => openLog({}, undefined),
    openDashboard: () => openPage('/dashboard.html'),
    savePerson: saveFromTab,
    recover,
  });
  listenToBrowser({
    command,
    presence,
    enforcement,
    shortcut,
    saveFromTab,
    openPage,
    recover,
    obey,
    onSynced: () =>
      share(sync.pull)
        .then(renewListIfLanguageChanged)
        .then(renewGateHints)
        .then(registration.apply),
    onError,
  });
  obey();
  recover();
});
