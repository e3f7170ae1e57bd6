import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { enter } from '../practice/enter.ts';
import { waitFor } from '../practice/overlay.ts';
import { inBrowsers } from '../practice/stage.ts';

/** A window of 1280 × 800 at 200 %, and a narrow one. */
const VIEWS = {
  'at 200 %': { width: 640, height: 400, deviceScaleFactor: 2 },
  '320 px wide': { width: 320, height: 640, deviceScaleFactor: 1 },
} as const;

const GATE = `gate.html?return=${encodeURIComponent('https://www.linkedin.com/feed/')}`;
const PAGES = [
  'popup.html',
  'dashboard.html#today',
  'dashboard.html#log',
  'dashboard.html#settings',
  'dashboard.html#welcome',
  'dashboard.html#welcome-2',
  'dashboard.html#welcome-3',
  GATE,
];

/** What stands out to the right of the window, or of a box that does not scroll sideways. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    return [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { right, left, width } = element.getBoundingClientRect();
        return width > 1 && (right > clientWidth + 1 || left < -1);
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

inBrowsers('nothing is cut off', ({ open }) => {
  for (const [name, view] of Object.entries(VIEWS)) {
    for (const language of ['en', 'fr'] as const) {
      test(`${name}, in ${language}`, async () => {
        const browser = await open();
        await browser.storage.set({ settings: { language, welcomedAt: Date.now() } });
        const found: Record<string, string[]> = {};
        for (const path of PAGES) {
          const page = await browser.extensionPage(path);
          await page.setViewport(view);
          await waitFor(page, path === GATE ? 'dialog' : 'heading', /./);
          found[path] = await cutOff(page);
          await page.close();
        }
        expect(found).toEqual(Object.fromEntries(PAGES.map((path) => [path, []])));
      });
    }
  }

  test('a button of the gate over a page is in reach at 200 %', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await page.setViewport(VIEWS['at 200 %']);
    await enter(page, 'Answer Anna');
    await waitFor(page, 'region', 'Session on LinkedIn');
  });
});

inBrowsers(
  'reduced motion',
  ({ open }) => {
    for (const motion of ['reduce', 'no-preference'] as const) {
      test(`${motion}: what moves at most fades in`, async () => {
        const browser = await open();
        await browser.storage.set({
          settings: { welcomedAt: Date.now(), dailyBudgetMinutes: 1e-9 },
        });
        const page = await browser.extensionPage(GATE);
        await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: motion }]);
        await page.evaluateOnNewDocument(() => {
          addEventListener('animationstart', ({ animationName }) => {
            Object.assign(window, { moved: animationName });
          });
        });
        await page.reload();
        await waitFor(page, 'dialog', /^Time is up/);
        const moved = await page.evaluate(async () => {
          await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
          return (window as unknown as { moved?: string }).moved;
        });
        if (motion === 'reduce') expect(moved).toBeUndefined();
        else expect(moved).toBeDefined();
      });
    }
  },
  ['chromium'],
);
