import type { PracticeBrowser } from '../practice/browser.ts';
import { until } from '../practice/until.ts';
import { median } from './median.ts';

/** From the popup's navigation to the moment at which the time left and the form stand there. */
export async function measurePopup(
  browser: PracticeBrowser,
  times: number,
): Promise<{ medianMs: number }> {
  const page = await browser.extensionPage('popup.html');
  await page.evaluateOnNewDocument(() => {
    const observer = new MutationObserver(() => {
      const isUseful = document.querySelector('form') && /min left/.test(document.body.textContent);
      if (!isUseful) return;
      observer.disconnect();
      Object.assign(window, { usefulMs: performance.now() });
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });
  const seen: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await page.reload();
    seen.push(
      await until(
        () => page.evaluate(() => (window as unknown as { usefulMs?: number }).usefulMs),
        'the popup is useful',
      ),
    );
  }
  await page.close();
  return { medianMs: median(seen) };
}
