import type { Page } from 'puppeteer-core';
import { text } from './overlay.ts';
import { until } from './until.ts';

/** Waits until a page of ours says something. */
export async function says(page: Page, words: string | RegExp, timeout = 15_000): Promise<void> {
  const isSaid = async () => {
    const all = await text(page);
    return typeof words === 'string' ? all.includes(words) : words.test(all);
  };
  await until(isSaid, async () => `it says ${words}: ${await text(page)}`, { timeout });
}

/** To another page of the dashboard, by its address. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((wanted) => {
    location.hash = wanted;
  }, hash);
}

/** Opens every fold. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}
