import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { isChecked, overlayTree, press, type, waitFor, waitGone } from '../practice/overlay.ts';
import { seenOn } from '../practice/sight.ts';
import { inBrowsers, spentMs, stored, untilStored, writtenMs } from '../practice/stage.ts';
import { addressOf, goTo, headFor, pressBack } from '../practice/travel.ts';
import { until } from '../practice/until.ts';

const HANDS_OFF = {
  networks: { linkedin: { on: true, mode: 'hands-off' } },
  welcomedAt: Date.now(),
};

async function lookFor(page: Page, goal: string): Promise<void> {
  await press(page, 'radio', 'Find prospects');
  await until(() => isChecked(page, 'radio', 'Find prospects'), 'the purpose is chosen');
  await type(page, 'textbox', 'Goal of this visit', goal);
  await press(page, 'button', 'Enter');
}

inBrowsers('hands-off', ({ open }) => {
  test('the gate stands on its own page, leads on, and the page stays untouched', async () => {
    const browser = await open();
    await browser.storage.set({ settings: HANDS_OFF });
    const page = await browser.openPage();
    await headFor(page, browser.url('linkedin', '/messaging/thread/2-abc/'));
    await until(async () => (await addressOf(page)).includes('gate.html'), 'the own page asks');
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
    await page.keyboard.type('Answer Anna');
    await press(page, 'button', 'Enter');
    await until(async () => (await addressOf(page)).includes('/messaging/thread/'), 'it leads on');
    await untilStored(browser, 'time counts', (state) => writtenMs(state) > 0);
    expect(await overlayTree(page)).toEqual([]);
    const foreign = await page.evaluate(() => document.documentElement.children.length);
    expect(foreign).toBe(2);
    expect((await stored(browser)).session?.network).toBe('linkedin');
  });

  test('the goal leads straight to its page, and the feed is left as it is', async () => {
    const browser = await open();
    await browser.storage.set({ settings: HANDS_OFF });
    const page = await browser.openPage();
    await headFor(page, browser.url('linkedin', '/feed/'));
    await until(async () => (await addressOf(page)).includes('gate.html'), 'the own page asks');
    await lookFor(page, 'joiners');
    const searched = '/search/results/people/?keywords=joiners';
    await until(
      async () => (await addressOf(page)).includes(searched),
      async () => `it leads to the search, not to ${await addressOf(page)}`,
    );
    await goTo(page, browser.url('linkedin', '/feed/?sight=1'));
    await until(async () => (await seenOn(page)).feed > 0, 'the feed is seen');
    expect(await overlayTree(page)).toEqual([]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  test('a goal with a number is counted in the popup', async () => {
    const browser = await open();
    await browser.storage.set({ settings: HANDS_OFF });
    const page = await browser.openPage();
    await headFor(page, browser.url('linkedin', '/feed/'));
    await until(async () => (await addressOf(page)).includes('gate.html'), 'the own page asks');
    await lookFor(page, '2 joiners in Lyon');
    await until(async () => (await addressOf(page)).includes('keywords=joiners'), 'it leads on');
    await goTo(page, browser.url('linkedin', '/in/jonas-weber/'));
    await untilStored(browser, 'time counts', (state) => writtenMs(state) > 0);
    const popup = await browser.openPopup();
    await waitFor(popup, 'text', '0 of 2');
    await press(popup, 'button', 'One more');
    await waitFor(popup, 'text', '1 of 2');
    await press(popup, 'button', 'One more');
    await waitFor(popup, 'button', 'Leave early');
    await press(popup, 'button', 'One fewer');
    await waitGone(popup, 'button', 'Leave early');
  });

  test('time up leads to the own page, and back afterwards', async () => {
    const browser = await open();
    await browser.storage.set({ settings: { ...HANDS_OFF, dailyBudgetMinutes: 0.05 } });
    const page = await browser.openPage();
    await headFor(page, browser.url('linkedin', '/feed/'));
    await until(async () => (await addressOf(page)).includes('gate.html'), 'the own page asks');
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
    await page.keyboard.type('Answer Anna');
    await press(page, 'button', 'Enter');
    await until(async () => (await addressOf(page)).includes('/feed/'), 'it leads on');
    await until(
      async () => (await addressOf(page)).includes('gate.html'),
      'time is up on the own page',
      {
        timeout: 15_000,
      },
    );
    await waitFor(page, 'dialog', 'Time is up');
    expect(await spentMs(browser)).toBeLessThan(4_500);
    await press(page, 'button', 'Finish (2 min)');
    await until(async () => (await addressOf(page)).includes('/feed/'), 'it leads back');
    await waitGone(page, 'dialog', 'Time is up');
  });

  test('Back leads past the page that waits, when time is up', async () => {
    const browser = await open();
    await browser.storage.set({ settings: { ...HANDS_OFF, dailyBudgetMinutes: 1e-9 } });
    const page = await browser.openPage(browser.url('elsewhere', '/'));
    await headFor(page, browser.url('linkedin', '/feed/'));
    await until(async () => (await addressOf(page)).includes('gate.html'), 'the own page comes');
    await waitFor(page, 'dialog', 'Time is up');
    await pressBack(page);
    await until(
      async () => (await addressOf(page)).includes('elsewhere'),
      async () => `one is where one came from, not at ${await addressOf(page)}`,
    );
  });
});
