import type { Page } from 'puppeteer-core';
import type { PracticeBrowser } from '../practice/browser.ts';
import { until } from '../practice/until.ts';
import { median } from './median.ts';

type Seen = { usefulMs: number; filledMs?: number; interactiveMs: number };

/** What makes a page useful, beside the time left; and a row of its list, where it has one. */
type Wanted = { path: string; heading: string; row?: string };

/**
 * From the popup's navigation to the moment at which the time left and the form stand there; each
 * time in a new tab, since a popup takes no other page's place. DOM interactive, before any script
 * of ours has run, is the browser's own share of it.
 */
export function measurePopup(browser: PracticeBrowser, times: number) {
  return measureOpening(browser, { path: 'popup.html', heading: 'form' }, times);
}

/**
 * The same for the dashboard: the time left and the headings of its lists stand there. `filledMs`
 * tells when the first row of a list does: the whole log is read by then.
 */
export function measureDashboard(browser: PracticeBrowser, times: number) {
  const wanted = { path: 'dashboard.html#today', heading: 'main section h2', row: 'main .row' };
  return measureOpening(browser, wanted, times);
}

async function measureOpening(
  browser: PracticeBrowser,
  wanted: Wanted,
  times: number,
): Promise<{ medianMs: number; filledMs: number; interactiveMs: number }> {
  const first = await browser.extensionPage(wanted.path);
  const url = first.url();
  await first.close();
  const seen: Seen[] = [];
  for (let time = 0; time < times; time += 1) {
    const page = await browser.openPage();
    await watchForUse(page, wanted);
    await page.goto(url);
    seen.push(
      await until(() => useOf(page, wanted), `${wanted.path} is useful`, { timeout: 30_000 }),
    );
    await page.close();
  }
  return {
    medianMs: median(seen.map(({ usefulMs }) => usefulMs)),
    filledMs: median(seen.map(({ usefulMs, filledMs = usefulMs }) => filledMs)),
    interactiveMs: median(seen.map(({ interactiveMs }) => interactiveMs)),
  };
}

async function watchForUse(page: Page, { heading, row }: Wanted): Promise<void> {
  await page.evaluateOnNewDocument(
    (heading: string, row: string | undefined) => {
      const times: { usefulMs?: number; filledMs?: number } = {};
      const observer = new MutationObserver(() => {
        const isUseful =
          document.querySelector(heading) && /min left/.test(document.body.textContent);
        if (isUseful) times.usefulMs ??= performance.now();
        if (row && document.querySelector(row)) times.filledMs ??= performance.now();
        const isFull = times.usefulMs !== undefined && (!row || times.filledMs !== undefined);
        if (!isFull) return;
        observer.disconnect();
        Object.assign(window, { times });
      });
      observer.observe(document, { childList: true, subtree: true, characterData: true });
    },
    heading,
    row,
  );
}

function useOf(page: Page, { row }: Wanted): Promise<Seen | undefined> {
  return page.evaluate((hasRow) => {
    const { times } = window as unknown as { times?: { usefulMs: number; filledMs?: number } };
    const [timing] = performance.getEntriesByType('navigation');
    const { domInteractive: interactiveMs } = timing as PerformanceNavigationTiming;
    if (!times || (hasRow && times.filledMs === undefined)) return undefined;
    return { ...times, interactiveMs };
  }, row !== undefined);
}
