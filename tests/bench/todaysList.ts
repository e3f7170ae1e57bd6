import type { PracticeBrowser } from '../practice/browser.ts';
import { median } from './median.ts';

/** Typed access to the browser's API inside the page. */
declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly storage: {
    readonly local: { remove(key: string): Promise<void> };
    readonly onChanged: {
      addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
    };
  };
};

/**
 * From "an action was logged" to the moment at which today's list stands in the store anew, in ms,
 * with a worker that is awake; what was kept is taken away before, or nothing would have to be
 * written. Nothing where no list comes: then no worker renews it.
 */
export async function measureTodaysList(
  browser: PracticeBrowser,
  times: number,
): Promise<number | undefined> {
  const page = await browser.extensionPage('manifest.json');
  // The first wakes the worker, and is not counted.
  const seen: (number | undefined)[] = [];
  for (let time = 0; time <= times; time += 1) seen.push(await page.evaluate(renewalMs));
  await page.close();
  const counted = seen.slice(1).filter((ms) => ms !== undefined);
  return counted.length > 0 ? median(counted) : undefined;
}

/** Runs in a page of the extension. */
async function renewalMs(): Promise<number | undefined> {
  await chrome.storage.local.remove('todaysList');
  const { promise, resolve } = Promise.withResolvers<number | undefined>();
  chrome.storage.onChanged.addListener(({ todaysList }) => {
    if (todaysList?.newValue !== undefined) resolve(performance.now());
  });
  const limit = setTimeout(() => resolve(undefined), 20_000);
  const startMs = performance.now();
  await chrome.runtime.sendMessage({ type: 'actionLogged' });
  const endMs = await promise;
  clearTimeout(limit);
  return endMs === undefined ? undefined : endMs - startMs;
}
