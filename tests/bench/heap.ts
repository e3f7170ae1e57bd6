import type { Page } from 'puppeteer-core';

/** What the scripts of a page hold after everything that nobody holds was swept away; in MB. */
export async function heapMb(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const used = metrics.find(({ name }) => name === 'JSHeapUsedSize');
  if (!used) throw new Error('The browser tells the size of the heap');
  return used.value / 1_000_000;
}
