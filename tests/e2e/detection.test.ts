import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { enterFor } from '../practice/enter.ts';
import { extensionDir } from '../practice/extensionDir.ts';
import { press, waitFor, waitGone } from '../practice/overlay.ts';
import { seenOn } from '../practice/sight.ts';
import { inBrowsers } from '../practice/stage.ts';
import { goTo } from '../practice/travel.ts';
import { until } from '../practice/until.ts';

/** What a site that looks for us by all means has found, as `?suspicious=1` plays it. */
type Found = {
  marks: string[];
  foreign: object[];
  rootStyle: string | null;
  adopted: string[];
  animations: string[];
  active: string;
  canTalk: string;
  globals: string[];
  symbols: string[];
  ofDocument: string[];
  sheets: string[];
  messages: string[];
  logged: string[];
  errors: string[];
  kept: string[];
  fonts: number;
};
type Site = { look(): Promise<Found>; load(urls: readonly string[]): Promise<string[]> };

const lookOn = (page: Page) =>
  page.evaluate(() => (window as unknown as { site: Site }).site.look());

/** Of anything of ours: an address, a name, what somebody typed. */
const OURS = /extension:\S*|rappel|secret|of mine|feed waits|guard\.js|companion/gi;
/** A stylesheet that hides the feed, and an animation of another name on each page. */
const HIDING =
  /^[^{]+\{ (?:content-visibility: hidden|display: none|visibility: hidden)[^}]*\}$|^@keyframes a[\da-f-]{36} \{\s*\}$|^[^{]+\{ animation: [^}]*a[\da-f-]{36}[^}]*\}$/;
/** Below <html>, beside the page's own: one element without anything, closed to the page. */
const HOST = { html: '<div></div>', root: null, text: '', style: 'block' };
/** What changed on <html> while nothing could be seen yet, and is as it was. */
const VEIL = /^html\[style=".*"\]$/;

inBrowsers('a site that looks for us', ({ open, kind }) => {
  test('finds one empty element and what hides the feed, and nothing of ours in either', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/feed/?suspicious=1'));
    await waitFor(page, 'dialog', /^Why open/);
    const atGate = await lookOn(page);
    await enterFor(page, 'Something else', 'A secret of mine');
    await waitFor(page, 'region', 'The feed waits');
    const inVisit = await lookOn(page);
    await page.click('#to-network');
    await page.click('a[href="/in/jonas-weber/"]');
    await press(page, 'button', 'Save this person');
    await waitFor(page, 'text', 'Jonas Weber is saved.');
    await page.click('#to-feed');
    await press(page, 'button', 'Show the feed for this visit');
    await waitGone(page, 'region', 'The feed waits');
    const later = await lookOn(page);

    for (const found of [atGate, inVisit, later]) {
      const { adopted, marks, ...rest } = found;
      expect(JSON.stringify(rest).match(OURS)).toBeNull();
      expect(adopted.filter((rule) => !HIDING.test(rule))).toEqual([]);
      const ofPage = /^$|^<(?:head|body|html)|^div\[data-path=|<!doctype/i;
      const others = marks.filter((mark) => !ofPage.test(mark) && !VEIL.test(mark));
      expect(new Set(others)).toEqual(new Set(['<div></div>']));
      expect(found).toMatchObject({
        foreign: [HOST],
        rootStyle: null,
        messages: [],
        logged: [],
        globals: [],
        symbols: [],
        ofDocument: ['location'],
        sheets: ['null style'],
        animations: [],
        kept: [],
        fonts: 0,
        canTalk: 'undefined',
      });
    }
    expect(atGate).toMatchObject({ adopted: [], active: '<div></div>' });
    expect(inVisit.adopted.length).toBeGreaterThan(0);

    // The addresses of our files, which a page cannot guess in Firefox, and can in Chromium.
    const own = await browser.extensionFile();
    const start = own.url().replace('icon.svg', '');
    await own.close();
    const files = readdirSync(extensionDir(kind), { recursive: true }).map(String);
    const urls = files.filter((file) => file.includes('.')).map((file) => start + file);
    expect(urls.length).toBeGreaterThan(20);
    expect(
      await page.evaluate((all) => (window as unknown as { site: Site }).site.load(all), urls),
    ).toEqual([]);

    // Hands-off, there is nothing at all once the page may be seen.
    const networks = { linkedin: { on: true, mode: 'hands-off' } };
    await browser.storage.set({ settings: { networks, welcomedAt: Date.now() } });
    await browser.storage.remove(['curtain']);
    await goTo(page, browser.url('linkedin', '/feed/?suspicious=1&sight=1'));
    await until(async () => (await seenOn(page)).feed > 0, 'the page is seen');
    const untouched = await lookOn(page);
    expect(JSON.stringify(untouched).match(OURS)).toBeNull();
    expect(untouched).toMatchObject({ foreign: [], rootStyle: null, adopted: [], messages: [] });
  });
});
