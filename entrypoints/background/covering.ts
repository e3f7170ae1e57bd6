import { browser } from 'wxt/browser';
import { createEnforcement } from '../../utils/background/enforcement';
import { createMenus } from '../../utils/background/menus';
import { createRegistration, MORE_NETWORKS_FILES } from '../../utils/background/registration';
import type { Settings } from '../../utils/domain/settings';
import { companionMessages } from '../../utils/i18n/companion';
import type { Language } from '../../utils/i18n/language';
import { REGISTERED_KEY } from '../../utils/storage/registered';

interface Parts {
  settings(): Promise<Settings>;
  language(): Promise<Language>;
  pageAddress(path: string): string;
}

/** What brings Rappel to the pages that it is to cover: scripts, the own page, the context menu. */
export function composeCovering({ settings, language, pageAddress }: Parts) {
  const enforcement = createEnforcement({
    tabs: browser.tabs,
    inject: (tabId, files) =>
      browser.scripting.executeScript({
        target: { tabId },
        files: [...files],
        injectImmediately: true,
      }),
    pageAddress,
    settings,
    moreNetworksFiles: MORE_NETWORKS_FILES,
  });
  const menus = createMenus({
    menus: browser.contextMenus,
    settings,
    title: async () => companionMessages(await language()).savePerson,
  });
  const registration = createRegistration({
    scripting: browser.scripting,
    permissions: browser.permissions,
    settings,
    guardOpenTabs: enforcement.guardOpenTabs,
    onRegistered: (matches) => browser.storage.local.set({ [REGISTERED_KEY]: matches }),
  });
  return { enforcement, menus, registration };
}
