import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { aYear } from '../practice/aYear.ts';
import { enter } from '../practice/enter.ts';
import { text, waitFor } from '../practice/overlay.ts';
import { A_LITTLE, OWN_TEXTS, putRecords } from '../practice/ownRecord.ts';
import { inBrowsers } from '../practice/stage.ts';
import { until } from '../practice/until.ts';

/** A window of 1280 × 800 at 200 %, and a narrow one. */
const VIEWS = {
  'at 200 %': { width: 640, height: 400, deviceScaleFactor: 2 },
  '320 px wide': { width: 320, height: 640, deviceScaleFactor: 1 },
} as const;

const GATE = `gate.html?return=${encodeURIComponent('https://www.linkedin.com/feed/')}`;
const PAGES = [
  'popup.html',
  'dashboard.html#today',
  'dashboard.html#people',
  'dashboard.html#people-p1',
  'dashboard.html#people-p2',
  'dashboard.html#import',
  'dashboard.html#log',
  'dashboard.html#strategy',
  'dashboard.html#line',
  'dashboard.html#settings',
  'dashboard.html#coverage',
  'dashboard.html#welcome',
  'dashboard.html#welcome-2',
  'dashboard.html#welcome-3',
  'dashboard.html#team',
  GATE,
  'dashboard.html#week',
  'dashboard.html#review',
];

/** Those that show what is in the record, once it is read. */
const WITH_PEOPLE = /#(today|people|people-p1|log)$/;

/** What stands out to the right of the window, or a table of what it stands in. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    return [...document.body.querySelectorAll('*')]
      .filter((element) => {
        // What a closed fold holds keeps its place from before the window changed.
        if (!element.checkVisibility({ contentVisibilityAuto: true })) return false;
        // Read row by row, a table has no need to move.
        if (
          element.matches('.figures-scroll:has(> .stacked)') &&
          element.scrollWidth > element.clientWidth
        ) {
          return true;
        }
        // A table of many columns moves in a box of its own, which stays in view.
        const box = element.parentElement?.closest('.figures-scroll, .wide-table');
        if (box) return false;
        const { right, left, width } = element.getBoundingClientRect();
        const card = element instanceof HTMLTableElement && element.parentElement;
        if (card) {
          const padding = Number.parseFloat(getComputedStyle(card).paddingRight);
          if (right > card.getBoundingClientRect().right - padding + 1) return true;
        }
        return width > 1 && (right > clientWidth + 1 || left < -1);
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** Firefox looks in one language, for want of time: in the one that takes more room. */
const LANGUAGES = { chromium: ['en', 'fr'], firefox: ['fr'] } as const;

inBrowsers('nothing is cut off', ({ open, kind }) => {
  for (const language of LANGUAGES[kind]) {
    test(`in ${language}`, async () => {
      const browser = await open();
      await browser.storage.set({ settings: { language, welcomedAt: Date.now() }, ...OWN_TEXTS });
      const own = await browser.extensionPage('dashboard.html#people');
      await waitFor(own, 'heading', /^People|^Personnes/);
      await putRecords(own, A_LITTLE);
      await own.close();
      const found: Record<string, string[]> = {};
      for (const path of PAGES) {
        const page = await browser.extensionPage(path);
        // From here on there is a whole year: the pages before are quicker with a little.
        if (path.endsWith('#week')) await putRecords(page, aYear(Date.now()));
        for (const [name, view] of Object.entries(VIEWS)) {
          await page.setViewport(view);
          await waitFor(page, path === GATE ? 'dialog' : 'heading', /./);
          if (/#review/.test(path))
            await waitFor(page, 'heading', /^(Twelve weeks|Douze semaines)/);
          if (WITH_PEOPLE.test(path)) {
            await until(async () => /Marie/.test(await text(page)), `${path} shows its people`);
          }
          found[`${path}, ${name}`] = await cutOff(page);
        }
        await page.close();
      }
      const whole = Object.fromEntries(Object.keys(found).map((key) => [key, []]));
      expect(found).toEqual(whole);
    });
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
