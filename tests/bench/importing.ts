import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { PracticeBrowser } from '../practice/browser.ts';
import { until } from '../practice/until.ts';
import { manyConnections } from '../unit/interchange/contacts/helpers/manyConnections.ts';
import { heapMb } from './heap.ts';

/** What the page writes down about itself, in ms of its own clock. */
type Watched = { chosenMs?: number; previewMs?: number; doneMs?: number; longestTaskMs: number };

/**
 * An import of so many rows of LinkedIn's own file, by the real page in an empty browser. `readMs`:
 * from the choice of the file to the preview. `writtenMs`: from the press of Import to the sentence
 * that it is done. `bareMs`: what as many of the smallest records take, which IndexedDB writes for
 * the same page in one transaction: the browser's own share of it. `longestTaskMs`: the
 * longest time for which the page could answer to nothing; the browser tells only of those of 50
 * ms and more, so 0 stands for all below. `heapMb`: what the page holds once it is done.
 */
export async function measureImport(
  browser: PracticeBrowser,
  rows: number,
): Promise<{
  readMs: number;
  writtenMs: number;
  bareMs: number;
  longestTaskMs: number;
  heapMb: number;
}> {
  await browser.storage.set({ settings: { welcomedAt: Date.now(), language: 'en' } });
  const folder = await mkdtemp(join(tmpdir(), 'rappel-bench-'));
  try {
    const file = join(folder, 'Connections.csv');
    await writeFile(file, manyConnections(rows));
    const page = await browser.extensionPage('dashboard.html#import');
    const input = await page.waitForSelector('main input[type=file]');
    if (!input) throw new Error('There is a field for the file');
    // Opening the page is measured elsewhere.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
    await page.evaluate(watch);
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await has(page, 'previewMs', 'the preview is there');
    const pressedMs = await page.evaluate(pressImport);
    await has(page, 'doneMs', 'the import is done');
    const { chosenMs, previewMs, doneMs, longestTaskMs } = await watched(page);
    if (chosenMs === undefined || previewMs === undefined || doneMs === undefined)
      throw new Error('A file was chosen, shown and imported');
    return {
      readMs: previewMs - chosenMs,
      writtenMs: doneMs - pressedMs,
      longestTaskMs,
      heapMb: await heapMb(page),
      bareMs: await page.evaluate(bareWrite, rows),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs in the page; what it wrote is taken away again. In ms. */
async function bareWrite(records: number): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('bench', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('things', { keyPath: 'id' });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const beganMs = performance.now();
  const transaction = database.transaction('things', 'readwrite');
  for (let id = 0; id < records; id += 1) transaction.objectStore('things').put({ id });
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  const tookMs = performance.now() - beganMs;
  database.close();
  indexedDB.deleteDatabase('bench');
  return tookMs;
}

/** Runs in the page. */
function watch(): void {
  const watched: Watched = { longestTaskMs: 0 };
  Object.assign(window, { watched });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      watched.longestTaskMs = Math.max(watched.longestTaskMs, duration);
  }).observe({ type: 'longtask' });
  document.addEventListener(
    'change',
    () => {
      watched.chosenMs ??= performance.now();
    },
    true,
  );
  const links = () => document.querySelectorAll('main a[href="#people"]').length;
  const linksBefore = links();
  const look = () => {
    const isOffered = [...document.querySelectorAll('main button.primary:enabled')].some((one) =>
      /^Import/.test(one.textContent.trim()),
    );
    if (isOffered && watched.chosenMs !== undefined) watched.previewMs ??= performance.now();
    if (watched.previewMs !== undefined && links() > linksBefore)
      watched.doneMs ??= performance.now();
  };
  new MutationObserver(look).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
}

/** Runs in the page; the moment of the press, by its own clock. */
function pressImport(): number {
  const button = [
    ...document.querySelectorAll<HTMLButtonElement>('main button.primary:enabled'),
  ].find((one) => /^Import/.test(one.textContent.trim()));
  if (!button) throw new Error('There is a button to import');
  const pressedMs = performance.now();
  button.click();
  return pressedMs;
}

function watched(page: Page): Promise<Watched> {
  return page.evaluate(() => (window as unknown as { watched: Watched }).watched);
}

async function has(page: Page, what: 'previewMs' | 'doneMs', complaint: string): Promise<void> {
  const isSo = async () => (await watched(page))[what] !== undefined;
  await until(isSo, complaint, { timeout: 120_000 });
}
