import type { Browser, Page } from 'puppeteer-core';
import type { ExtensionStorage } from '../browser.ts';
import { until } from '../until.ts';

/**
 * A tab in the background at a file of the extension that runs no script of its own. It has the
 * extension's rights, keeps no worker alive and wakes none, and the tab in front stays in front.
 */
export type Observer = {
  readonly storage: ExtensionStorage;
  openPopup(): Promise<void>;
  /** Asks the browser for the access to sites as a press of the person does. */
  askFor(origins: readonly string[]): Promise<void>;
  reloadExtension(): Promise<void>;
};

/** Typed access to the browser's API inside the page. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(keys: string[] | null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      remove(keys: string[]): Promise<void>;
    };
  };
  readonly runtime: { reload(): void };
  readonly action: { openPopup(options: { windowId: number }): Promise<void> };
  readonly windows: { getLastFocused(): Promise<{ id: number }> };
};

export async function openObserver(browser: Browser, extensionId: string): Promise<Observer> {
  const url = `chrome-extension://${extensionId}/manifest.json`;

  async function open(): Promise<Page> {
    const page = await browser.newPage({ type: 'tab', background: true });
    // Just after an install or a reload the extension's pages are refused for a moment.
    const attempt = () =>
      page.goto(url).then(
        () => true,
        () => false,
      );
    await until(attempt, `${url} opens`, { timeout: 15_000 });
    return page;
  }

  let observer = await open();
  /** The browser closes the extension's pages when the extension is reloaded. */
  async function page(): Promise<Page> {
    if (observer.isClosed()) observer = await open();
    return observer;
  }

  return {
    storage: {
      async get(keys) {
        const asked = keys ? [...keys] : null;
        return (await page()).evaluate((wanted) => chrome.storage.local.get(wanted), asked);
      },
      async set(items) {
        await (await page()).evaluate((given) => chrome.storage.local.set(given), { ...items });
      },
      async remove(keys) {
        await (await page()).evaluate((named) => chrome.storage.local.remove(named), [...keys]);
      },
    },

    async askFor(origins) {
      const session = await (await page()).createCDPSession();
      const asking = `chrome.permissions.request(${JSON.stringify({ origins })})`;
      const { result } = await session.send('Runtime.evaluate', {
        expression: asking,
        awaitPromise: true,
        // Without one, the browser refuses to ask.
        userGesture: true,
      });
      await session.detach();
      if (result.value !== true) throw new Error(`Not granted: ${origins.join(', ')}`);
    },

    async openPopup() {
      await (await page()).evaluate(async () => {
        const { id } = await chrome.windows.getLastFocused();
        await chrome.action.openPopup({ windowId: id });
      });
    },

    async reloadExtension() {
      const old = await page();
      // The page goes away under the call, so the call may well be cut off.
      await old.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      await until(async () => old.isClosed(), 'the reload closes the extension’s pages');
      observer = await open();
    },
  };
}
