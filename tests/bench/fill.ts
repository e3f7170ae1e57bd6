import type { Page } from 'puppeteer-core';
import type { PracticeBrowser } from '../practice/browser.ts';
import { waitFor } from '../practice/overlay.ts';
import { until } from '../practice/until.ts';

/** As many records as one message to the browser carries: some 2 MB. */
const CHUNK = 5_000;

/** Puts records into the extension's database, as if they had been logged and imported. */
export async function fill(
  browser: PracticeBrowser,
  record: Readonly<Record<string, readonly Record<string, unknown>[]>>,
): Promise<void> {
  await browser.storage.set({ settings: { welcomedAt: Date.now(), language: 'en' } });
  // The product makes the database, in the shape of its own version.
  const own = await browser.extensionPage('dashboard.html#settings');
  await waitFor(own, 'navigation', 'Rappel');
  await until(() => hasStores(own, Object.keys(record)), 'the database is made');
  // Its page would read all anew after each change.
  await own.goto(new URL('manifest.json', own.url()).href);
  for (const [store, things] of Object.entries(record)) {
    for (let from = 0; from < things.length; from += CHUNK) {
      await own.evaluate(put, store, things.slice(from, from + CHUNK));
    }
  }
  await own.close();
  // What the worker derived from the empty record is derived anew when it wakes.
  if (await browser.workerAlive()) await browser.killWorker();
}

function hasStores(page: Page, stores: readonly string[]): Promise<boolean> {
  return page.evaluate(
    async (wanted) => {
      if (!(await indexedDB.databases()).some(({ name }) => name === 'rappel')) return false;
      return new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('rappel');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const there = [...opening.result.objectStoreNames];
          opening.result.close();
          resolve(wanted.every((name) => there.includes(name)));
        };
      });
    },
    [...stores],
  );
}

/** Runs in a page of the extension. */
async function put(store: string, things: readonly Record<string, unknown>[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('rappel');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction([store], 'readwrite');
    for (const thing of things) transaction.objectStore(store).put(thing);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}
