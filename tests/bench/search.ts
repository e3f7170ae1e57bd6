import type { Page } from 'puppeteer-core';
import type { PracticeBrowser } from '../practice/browser.ts';
import { until } from '../practice/until.ts';
import { median } from './median.ts';

/** A name, a company, a role, a typing error, and capitals without accents. */
const TYPED = ['marie dubois', 'atelier', 'architecte', 'cabinte', 'HELENE mo'];
/** As a hand types; also so that what one key began is at its end before the next. */
const BETWEEN_KEYS_MS = 120;

/**
 * Time of a key in the search of the People page, in ms: from the event `input` to the moment at
 * which the number of people found stands in the status, in the page's own clock. The painting
 * that follows is the browser's, and not in it; a wait before the search begins is. A key that
 * leaves the number as it was cannot be timed so, and is passed over. The first key of all, which
 * may have to make the index, is told apart.
 */
export async function measureSearch(
  browser: PracticeBrowser,
): Promise<{ medianMs: number; slowestMs: number; firstMs: number }> {
  const page = await browser.extensionPage('dashboard.html#people');
  await until(() => page.evaluate(hasCounted), 'everybody is counted', { timeout: 30_000 });
  const [firstMs = Number.NaN] = await typeInto(page, 'a');
  const times: number[] = [];
  for (const words of TYPED) times.push(...(await typeInto(page, words)));
  await page.close();
  const keys = TYPED.join('').length;
  if (times.length < keys / 2) throw new Error(`Only ${times.length} of ${keys} keys were timed`);
  return { medianMs: median(times), slowestMs: Math.max(...times), firstMs };
}

/** Runs in the page: the status says a number, so the list is there. */
function hasCounted(): boolean {
  const isThere = document.querySelector('main input[type=search]') !== null;
  const said = [...document.querySelectorAll('main [role=status]')].map((one) => one.textContent);
  return isThere && said.some((words) => /\d/.test(words));
}

/** The times of the keys of some words, in an empty field, as far as they could be seen. */
function typeInto(page: Page, words: string): Promise<number[]> {
  return page.evaluate(
    async (words, betweenMs) => {
      const input = document.querySelector<HTMLInputElement>('main input[type=search]');
      if (!input) throw new Error('There is a field to search in');
      const said = () =>
        [...document.querySelectorAll('main [role=status]')].map((one) => one.textContent).join();
      const pause = () => new Promise((resolve) => setTimeout(resolve, betweenMs));

      async function timeOf(value: string): Promise<number | undefined> {
        const before = said();
        const { promise, resolve } = Promise.withResolvers<number | undefined>();
        const observer = new MutationObserver(() => {
          if (said() !== before) resolve(performance.now());
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        const limit = setTimeout(() => resolve(undefined), 1_000);
        if (input) input.value = value;
        const startMs = performance.now();
        input?.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
        const endMs = await promise;
        clearTimeout(limit);
        observer.disconnect();
        return endMs === undefined ? undefined : endMs - startMs;
      }

      const times: number[] = [];
      for (let end = 1; end <= words.length; end += 1) {
        const time = await timeOf(words.slice(0, end));
        if (time !== undefined) times.push(time);
        await pause();
      }
      await timeOf('');
      await pause();
      return times;
    },
    words,
    BETWEEN_KEYS_MS,
  );
}
