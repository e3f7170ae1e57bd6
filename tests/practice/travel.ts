import type { Page } from 'puppeteer-core';
import { contextOf, sendBidi } from './firefox/bidi.ts';
import { runInContent } from './firefox/runInContent.ts';
import { isFirefox } from './isFirefox.ts';
import { until } from './until.ts';

/**
 * The browser's own Back and Forward. When Firefox takes a page out of its back/forward cache it
 * reports no load; puppeteer's `goBack` waits for one in vain, and so does every `goto` after it.
 * So in Firefox go on with `goTo` from there.
 */
export const goBack = (page: Page) => travel(page, -1);
export const goForward = (page: Page) => travel(page, 1);

export async function goTo(page: Page, url: string): Promise<void> {
  if (!(await isFirefox(page))) return void (await page.goto(url));
  const asked = { context: contextOf(page), url, wait: 'complete' };
  await sendBidi(page.browser(), 'browsingContext.navigate', asked);
}

/** Sets out without waiting, for where the extension may lead elsewhere on the way. */
export async function headFor(page: Page, url: string): Promise<void> {
  if (await isFirefox(page)) {
    const asked = { context: contextOf(page), url, wait: 'none' };
    await sendBidi(page.browser(), 'browsingContext.navigate', asked);
    return;
  }
  const session = await page.createCDPSession();
  await session.send('Page.navigate', { url });
  await session.detach();
}

/** Back, without waiting for where it leads: the extension may lead elsewhere on the way. */
export async function pressBack(page: Page): Promise<void> {
  if (await isFirefox(page)) await runInContent(page, 'content.history.back()');
  else await page.evaluate(() => void setTimeout(() => history.back()));
}

async function travel(page: Page, steps: number): Promise<void> {
  const where = () => page.evaluate(() => location.href);
  const before = await where();
  // In a task of its own: a page that goes at once takes the answer to this along.
  await page.evaluate((count) => void setTimeout(() => history.go(count)), steps);
  const hasLeft = async () => (await where()) !== before;
  // Between two documents there is nobody to ask.
  await until(() => hasLeft().catch(() => false), `${before} is left through the history`);
}

/** Where a tab is now, the extension's own pages included, of which Firefox reports no navigation. */
export async function addressOf(page: Page): Promise<string> {
  if (!(await isFirefox(page))) return page.url();
  return (await runInContent<string>(page, 'content.location.href')) ?? '';
}
