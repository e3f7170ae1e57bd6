import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type AccessibleNode, type Name, overlayTree, waitFor } from './overlay.ts';
import { until } from './until.ts';

/** More stops than any of our pages has. */
const MOST_STOPS = 120;
/** A stop that looks like the one before, or lies in the browser's own bars, is taken after that. */
const SAME_STOP_MS = 400;

/** Goes by Tab until the wanted element has the focus, as one without a mouse does. */
export async function tabTo(page: Page, role: string, name: Name): Promise<void> {
  await waitFor(page, role, name);
  await focusTab(page);
  let stop = await focusedNode(page);
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (stop?.role === role && fits(stop, name)) return;
    await page.keyboard.press('Tab');
    stop = await nextStop(page, stop);
    // Past the last stop lie those of the browser, where a key may be lost.
    if (!stop) await focusTab(page);
  }
  throw new Error(`Tab never reaches ${role} “${name}”; it is at ${JSON.stringify(stop)}`);
}

/** What assistive technology is told lags behind the key: pressed at once again, a stop is missed. */
async function nextStop(
  page: Page,
  before: AccessibleNode | undefined,
): Promise<AccessibleNode | undefined> {
  const deadline = performance.now() + SAME_STOP_MS;
  for (;;) {
    const now = await focusedNode(page);
    if (now && !isSame(now, before)) return now;
    if (performance.now() > deadline) return now;
    await pause(20);
  }
}

async function focusedNode(page: Page): Promise<AccessibleNode | undefined> {
  // The document itself is told as focused, too, or alone when nothing in it is.
  return (await overlayTree(page)).findLast(({ focused, role }) => focused && !isDocument(role));
}

function isDocument(role: string): boolean {
  return role === 'document' || role === 'RootWebArea';
}

function isSame(node: AccessibleNode, other: AccessibleNode | undefined): boolean {
  return node.role === other?.role && node.name === other.name && node.handle === other.handle;
}

function fits(node: AccessibleNode, name: Name): boolean {
  return typeof name === 'string' ? node.name === name : name.test(node.name);
}

/** A tab that was just opened may have left the focus in the address field, where keys are lost. */
async function focusTab(page: Page): Promise<void> {
  await until(async () => {
    if (await page.evaluate(() => document.hasFocus())) return true;
    await page.bringToFront();
    // In front already, the address field may keep the focus: Firefox does nothing more then.
    await page.evaluate(() => focus());
    return false;
  }, `the tab of ${page.url()} has the focus`);
}
