import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { PracticeBrowser } from '../practice/browser.ts';
import { enter } from '../practice/enter.ts';
import { press, text, waitFor, waitGone } from '../practice/overlay.ts';
import { inBrowsers, stored } from '../practice/stage.ts';
import { until } from '../practice/until.ts';

type Badged = { action: { getBadgeText(details: object): Promise<string> } };

function badge(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as { browser?: Badged; chrome: Badged };
    return (browser ?? chrome).action.getBadgeText({});
  });
}

/** A page of the extension that stands in the background, to ask the browser from. */
async function asking(browser: PracticeBrowser): Promise<Page> {
  const page = await browser.extensionPage('dashboard.html#settings');
  await waitFor(page, 'navigation', 'Rappel');
  return page;
}

inBrowsers('what is recorded and shown', ({ open }) => {
  test('the toolbar shows the minutes left of a visit, and nothing without one', async () => {
    const browser = await open();
    const own = await asking(browser);
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await enter(page, 'Answer Anna');
    await until(async () => (await badge(own)) === '10', 'ten minutes are on the badge');
    await press(page, 'button', 'Done');
    await waitFor(page, 'dialog', 'Visit ended');
    await until(async () => (await badge(own)) === '', 'the badge is empty');
  });

  test('visits and openings of the day stand in the dashboard, entered and left', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await enter(page, 'Answer Anna');
    await press(page, 'button', 'Done');
    await press(page, 'radio', 'Partly');
    await until(
      async () => JSON.stringify((await stored(browser)).ended).includes('partly'),
      'the outcome is kept',
    );
    await page.goto(browser.url('elsewhere', '/'));
    const other = await browser.openPage(browser.url('facebook', '/'));
    await waitFor(other, 'dialog', 'Why open Facebook now?');
    await press(other, 'button', 'Leave');
    const today = await browser.extensionPage('dashboard.html#today');
    await until(
      async () => /2 openings, 1 left at the gate/.test(await text(today)),
      async () => `both openings: ${await text(today)}`,
    );
    expect(await text(today)).toContain('Answer Anna');
    expect(await text(today)).toMatch(/partly/i);
  });

  test('a next step is called to mind on its day: a mark on the badge, a line in the popup', async () => {
    const browser = await open();
    const due = new Date().toLocaleDateString('sv');
    await browser.storage.set({
      settings: { welcomedAt: Date.now() },
      draft: {
        kind: 'call',
        person: 'Karim Benali',
        reach: 'spoke',
        next: 'Send the quote',
        due,
        note: '',
        on: '',
        time: '',
      },
    });
    const popup = await browser.extensionPage('popup.html');
    await press(popup, 'button', 'Log it');
    await waitFor(popup, 'button', 'Undo');
    await until(async () => (await badge(popup)) === '•', 'the badge has its mark');
    const again = await browser.extensionPage('popup.html');
    await until(async () => (await text(again)).includes('Send the quote'), 'the popup says it');
    await press(again, 'button', /^Done/);
    await until(async () => (await badge(again)) === '', 'the mark is gone');
  });

  test('the budget: lowering counts at once, raising from tomorrow', async () => {
    const browser = await open();
    await browser.storage.set({ settings: { welcomedAt: Date.now() } });
    const page = await browser.extensionPage('dashboard.html#settings');
    const field = await waitFor(page, 'spinbutton', 'Minutes per day');
    expect(field.value).toContain('20');
    await press(page, 'spinbutton', 'Minutes per day');
    const write = async (minutes: string) => {
      await press(page, 'spinbutton', 'Minutes per day');
      await page.keyboard.press('End');
      for (let digit = 0; digit < 4; digit += 1) await page.keyboard.press('Backspace');
      await page.keyboard.type(minutes);
      await press(page, 'button', 'Set');
    };
    await write('30');
    await until(
      async () => (await stored(browser)).settings?.nextDailyBudgetMinutes === 30,
      'the raise waits',
    );
    expect((await stored(browser)).settings?.dailyBudgetMinutes).toBe(20);
    await write('15');
    await until(
      async () => (await stored(browser)).settings?.dailyBudgetMinutes === 15,
      'the lower budget counts',
    );
    expect((await stored(browser)).settings?.nextDailyBudgetMinutes).toBeUndefined();
    await waitGone(page, 'alert', /./);
  });
});
