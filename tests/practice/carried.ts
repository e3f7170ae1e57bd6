import type { Page } from 'puppeteer-core';

/** Typed access to the browser's API inside a page of the extension. */
declare const chrome: {
  readonly storage: {
    readonly sync: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      clear(): Promise<void>;
    };
  };
};

/** What the browser's own sync carries, asked from one of the extension's pages. */
export function carried(own: Page): Promise<Record<string, unknown>> {
  return own.evaluate(() => chrome.storage.sync.get(null));
}

/** Lets something arrive as if another browser had written it. */
export async function arrive(own: Page, items: Record<string, unknown>): Promise<void> {
  await own.evaluate((given) => chrome.storage.sync.set(given), items);
}

export async function emptyCarried(own: Page): Promise<void> {
  await own.evaluate(() => chrome.storage.sync.clear());
}
