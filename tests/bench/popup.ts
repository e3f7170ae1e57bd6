import type { Page } from 'puppeteer-core';
import type { PracticeBrowser } from '../practice/browser.ts';
import { until } from '../practice/until.ts';
import { median } from './median.ts';

type Seen = { usefulMs: number; interactiveMs: number };

/**
 * From the popup's navigation to the moment at which the time left and the form stand there; each
 * time in a new tab, since a popup takes no other page's place. DOM interactive, before any script
 * of ours has run, is the browser's own share of it.
 */
export async function measurePopup(
  browser: PracticeBrowser,
  times: number,
): Promise<{ medianMs: number; interactiveMs: number }> {
  const first = await browser.extensionPage('popup.html');
  const url = first.url();
  await first.close();
  const seen: Seen[] = [];
  for (let time = 0; time < times; time += 1) {
    const page = await browser.openPage();
    await watchForUse(page);
    await page.goto(url);
    seen.push(await until(() => useOf(page), 'the popup is useful'));
    await page.close();
  }
  return {
    medianMs: median(seen.map(({ usefulMs }) => usefulMs)),
    interactiveMs: median(seen.map(({ interactiveMs }) => interactiveMs)),
  };
}

async function watchForUse(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const observer = new MutationObserver(() => {
      const isUseful = document.querySelector('form') && /min left/.test(document.body.textContent);
      if (!isUseful) return;
      observer.disconnect();
      Object.assign(window, { usefulMs: performance.now() });
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });
}

function useOf(page: Page): Promise<Seen | undefined> {
  return page.evaluate(() => {
    const { usefulMs } = window as unknown as { usefulMs?: number };
    const [timing] = performance.getEntriesByType('navigation');
    const { domInteractive: interactiveMs } = timing as PerformanceNavigationTiming;
    return usefulMs === undefined ? undefined : { usefulMs, interactiveMs };
  });
}
