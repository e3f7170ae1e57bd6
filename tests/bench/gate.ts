import type { PracticeBrowser } from '../practice/browser.ts';
import { until } from '../practice/until.ts';
import { median } from './median.ts';

type Seen = { gateMs: number; interactiveMs: number };

/**
 * From the page's own document_start to the moment at which our host stands in it with the dialog
 * open: both happen in one task, and the page can see the first.
 */
export async function measureGate(
  browser: PracticeBrowser,
  times: number,
): Promise<{ medianMs: number; slowestMs: number; ratio: number }> {
  const page = await browser.openPage();
  await page.evaluateOnNewDocument(() => {
    const startMs = performance.now();
    const observer = new MutationObserver(() => {
      const foreign = [...(document.documentElement?.children ?? [])].some(
        (child) => child.localName === 'div',
      );
      if (!foreign) return;
      observer.disconnect();
      Object.assign(window, { gateMs: performance.now() - startMs });
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  const seen: Seen[] = [];
  for (let time = 0; time < times; time += 1) {
    await page.goto(browser.url('linkedin', '/feed/'));
    seen.push(
      await until(
        () =>
          page.evaluate(() => {
            const { gateMs } = window as unknown as { gateMs?: number };
            const [timing] = performance.getEntriesByType('navigation');
            const interactiveMs = (timing as PerformanceNavigationTiming).domInteractive;
            return gateMs === undefined ? undefined : { gateMs, interactiveMs };
          }),
        'the gate is there',
      ),
    );
  }
  await page.close();
  const gates = seen.map(({ gateMs }) => gateMs);
  return {
    medianMs: median(gates),
    slowestMs: Math.max(...gates),
    ratio: median(seen.map(({ gateMs, interactiveMs }) => gateMs / interactiveMs)),
  };
}
