import { browser } from 'wxt/browser';
import type { createCommands } from '../../utils/background/commands';
import type { createEnforcement } from '../../utils/background/enforcement';
import { SAVE_PERSON_MENU } from '../../utils/background/menus';
import { createNotificationClicks } from '../../utils/background/notificationClicks';
import type { Presence } from '../../utils/background/presence';
import { ALARMS } from '../../utils/background/recovery';
import type { createTabSaving } from '../../utils/background/savingTab';
import type { createShortcuts } from '../../utils/background/shortcuts';

interface Parts {
  command: ReturnType<typeof createCommands>;
  presence: Presence;
  enforcement: ReturnType<typeof createEnforcement>;
  shortcut: ReturnType<typeof createShortcuts>;
  saveFromTab: ReturnType<typeof createTabSaving>;
  openPage(path: string): Promise<void>;
  /** Looks after everything that may have been missed. */
  recover(): void;
  /** What an organisation fixes may be another. */
  obey(): void;
  /** Another browser of the person's said something. */
  onSynced(): Promise<unknown>;
  /** The edge: what failed is told, and tried again at the next occasion. */
  onError(): void;
}

/**
 * Every event by which the browser wakes the worker. To be called as it starts: one that is
 * listened to later would be missed.
 */
export function listenToBrowser(parts: Parts): void {
  const { command, presence, enforcement, shortcut, saveFromTab } = parts;
  const { openPage, recover, obey, onSynced, onError } = parts;

  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    return command(message, sender).catch((): { ok: false; why: 'failed' } => {
      onError();
      return { ok: false, why: 'failed' };
    });
  });
  // Of this area alone: `storage.onChanged` would wake the worker at each beat that a page writes.
  browser.storage.sync.onChanged.addListener(() => void onSynced().catch(onError));
  browser.runtime.onConnect.addListener((port) => presence.connect(port));
  browser.alarms.onAlarm.addListener(({ name }) => {
    recover();
    const isReminder = name === ALARMS.reminder || name === ALARMS.week;
    if (!isReminder) void enforcement.askToLookAgain().catch(onError);
  });
  browser.runtime.onStartup.addListener(recover);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    recover();
    void enforcement.guardOpenTabs().catch(onError);
    // Beside what the person is doing, not in front of it; the popup leads there, too.
    if (reason === 'install') {
      const url = browser.runtime.getURL('/dashboard.html#welcome');
      void browser.tabs.create({ url, active: false });
    }
  });
  browser.commands.onCommand.addListener((name, tab) => void shortcut(name, tab).catch(onError));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === SAVE_PERSON_MENU) void saveFromTab(tab).catch(onError);
  });
  const listenToClicks = createNotificationClicks({
    notifications: () => browser.notifications,
    openPage,
    onError,
  });
  listenToClicks();
  browser.permissions.onAdded.addListener(() => {
    listenToClicks();
    recover();
    // Pages that were open before they could be guarded.
    void enforcement.guardOpenTabs().catch(onError);
  });
  browser.permissions.onRemoved.addListener(recover);
  browser.storage.managed.onChanged.addListener(obey);
}
