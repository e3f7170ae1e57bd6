import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** In how many frames something could be seen so far, on a page with `?sight=1`. */
export type Sight = { frames: number; feed: number; adverts: number };

type Eye = { sight?: { seen(): Sight; forget(): void } };

export async function seenOn(page: Page): Promise<Sight> {
  const seen = await page.evaluate(() => (window as unknown as Eye).sight?.seen());
  if (!seen) throw new Error(`${page.url()} has no eye: ?sight=1`);
  return seen;
}

/** Waits until some frames more have been looked at, and tells what was seen in all of them so far. */
export async function seenLater(page: Page, frames = 3): Promise<Sight> {
  const { frames: before } = await seenOn(page);
  return until(async () => {
    const seen = await seenOn(page);
    return seen.frames >= before + frames && seen;
  }, `the page shows ${frames} frames more`);
}

/** What was seen until now no longer counts. */
export async function forgetSight(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as Eye).sight?.forget());
}
