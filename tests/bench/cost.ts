import type { Page } from 'puppeteer-core';

/** What a page costs on its main thread. */
export type Cost = { taskMs: number; scriptMs: number; layouts: number };

/** So long a page is left alone until all that it begins with is over; the same for each. */
const SETTLE_MS = 700;

export async function settle(page: Page): Promise<void> {
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), SETTLE_MS);
}

export async function costOf(page: Page, action: () => Promise<void>): Promise<Cost> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await session.send('Performance.getMetrics');
  await action();
  const after = await session.send('Performance.getMetrics');
  await session.detach();
  const spent = (wanted: string) =>
    figureIn(after.metrics, wanted) - figureIn(before.metrics, wanted);
  return {
    taskMs: spent('TaskDuration') * 1000,
    scriptMs: spent('ScriptDuration') * 1000,
    layouts: spent('LayoutCount'),
  };
}

function figureIn(metrics: readonly { name: string; value: number }[], wanted: string): number {
  const found = metrics.find(({ name }) => name === wanted);
  if (!found) throw new Error(`The browser tells the ${wanted} of a page`);
  return found.value;
}
