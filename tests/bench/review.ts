import type { PracticeBrowser } from '../practice/browser.ts';
import { waitFor } from '../practice/overlay.ts';

export type ReviewTimes = {
  /** From the press on "Review" to its first figures. */
  firstMs: number;
  /** From the same press until the whole record has been read, too. */
  wholeMs: number;
  /** The slowest of several periods, among them ten years, once it has. */
  slowestMs: number;
  /** The longest task of the page in all that, where the browser tells of one; else 0. */
  longestTaskMs: number;
};

/** The review of a filled record, in a page that was just opened. */
export async function measureReview(browser: PracticeBrowser): Promise<ReviewTimes> {
  const page = await browser.extensionPage('dashboard.html#settings');
  await waitFor(page, 'navigation', 'Rappel');
  const { firstMs, wholeMs } = await page.evaluate(async () => {
    const seen: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.push(duration);
    }).observe({ type: 'longtask' });
    Object.assign(window, { longTasks: seen });
    const startMs = performance.now();
    const passed = async (isSo: () => boolean) => {
      while (!isSo()) await new Promise(requestAnimationFrame);
      return performance.now() - startMs;
    };
    location.hash = '#review';
    const first = await passed(() => document.querySelector('.review-cards .card') !== null);
    // The effort since the beginning is told only of the whole record, and stands behind all others.
    const whole = await passed(
      () => document.querySelector('.review-cards > :nth-child(10) .says') !== null,
    );
    return { firstMs: first, wholeMs: whole };
  });
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  const periods = [
    `own-${day(3_660)}-${day(0)}`,
    `month-${day(900)}`,
    `year-${day(2_000)}`,
    `own-${day(3_000)}-${day(1)}`,
  ];
  const times: number[] = [];
  for (const period of periods) times.push(await page.evaluate(timeOf, period));
  const longest = await page.evaluate(() => {
    const { longTasks } = window as unknown as { longTasks: number[] };
    return Math.max(0, ...longTasks);
  });
  await page.close();
  return { firstMs, wholeMs, slowestMs: Math.max(...times), longestTaskMs: longest };
}

/** Runs in the page: from a change of the period to its figures. */
async function timeOf(period: string): Promise<number> {
  const startMs = performance.now();
  location.hash = `#review-${period}`;
  const body = () => document.querySelector('.review-body');
  // It is busy from the next drawing on, and then no longer; a quick answer may come in between.
  for (let frame = 0; frame < 6 && body()?.getAttribute('aria-busy') !== 'true'; frame += 1) {
    await new Promise(requestAnimationFrame);
  }
  while (body()?.getAttribute('aria-busy') === 'true') await new Promise(requestAnimationFrame);
  return performance.now() - startMs;
}
