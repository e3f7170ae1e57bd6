import type { Page } from 'puppeteer-core';
import type { PracticeBrowser } from './browser.ts';
import { emptyCarried } from './carried.ts';
import { until } from './until.ts';

export type ReusableBrowser = PracticeBrowser & {
  /** Closes the tabs of the test before, and empties what the extension stores. */
  clean(): Promise<void>;
};

/** A browser for several tests, one after the other: to start Firefox takes longer than most tests. */
export function reusable(browser: PracticeBrowser): ReusableBrowser {
  const opened = new Set<Page>();
  const remember =
    <Arguments extends unknown[]>(open: (...given: Arguments) => Promise<Page>) =>
    async (...given: Arguments): Promise<Page> => {
      const page = await open(...given);
      opened.add(page);
      return page;
    };

  async function emptyStorage(): Promise<boolean> {
    const keys = Object.keys(await browser.storage.get());
    if (keys.length === 0) return true;
    await browser.storage.remove(keys);
    return false;
  }

  return {
    ...browser,
    openPage: remember(browser.openPage),
    openWindow: remember(browser.openWindow),
    extensionPage: remember(browser.extensionPage),
    extensionFile: remember(browser.extensionFile),
    openPopup: remember(browser.openPopup),
    async clean() {
      for (const page of opened) await page.close().catch(() => undefined);
      opened.clear();
      // A worker that is still writing would bring back what is removed here.
      if (await browser.workerAlive()) await browser.killWorker();
      await until(emptyStorage, 'storage.local is empty');
      // It takes a fraction of a page's time.
      const own = await browser.extensionFile();
      await own.evaluate(emptyDatabase);
      await emptyCarried(own);
      await own.evaluate(giveBackSites);
      await own.close();
      if (await browser.workerAlive()) await browser.killWorker();
      await until(emptyStorage, 'storage.local stays empty');
    },
  };
}

/** Typed access to the browser's API inside the page. */
declare const chrome: {
  readonly permissions: {
    getAll(): Promise<{ origins?: string[] }>;
    remove(what: { origins: string[] }): Promise<boolean>;
  };
  readonly runtime: { getManifest(): { host_permissions?: string[] } };
};

/** What was granted beyond the sites of the manifest. Runs in a page of the extension. */
async function giveBackSites(): Promise<void> {
  const own = chrome.runtime.getManifest().host_permissions ?? [];
  const { origins = [] } = await chrome.permissions.getAll();
  const more = origins.filter((origin) => !own.includes(origin));
  if (more.length > 0) await chrome.permissions.remove({ origins: more });
}

/** Runs in a page of the extension. */
async function emptyDatabase(): Promise<void> {
  const known = (await indexedDB.databases()).some(({ name }) => name === 'rappel');
  if (!known) return;
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('rappel');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const stores = [...database.objectStoreNames];
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(stores, 'readwrite');
    for (const store of stores) transaction.objectStore(store).clear();
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}
