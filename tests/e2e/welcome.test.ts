import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { press, text, waitFor, waitGone } from '../practice/overlay.ts';
import { inBrowsers, stored, untilStored } from '../practice/stage.ts';
import { until } from '../practice/until.ts';

const BUDGET = 'Minutes a day on LinkedIn and Facebook together';

async function atStep(page: Page, title: string): Promise<void> {
  await waitFor(page, 'heading', title);
  // The new step is read out: its heading has the focus.
  await until(
    () => page.evaluate((words) => document.activeElement?.textContent === words, title),
    'the heading has the focus',
  );
}

inBrowsers('the welcome', ({ open }) => {
  test('leads in three steps from the minutes to a try at the gate', async () => {
    const browser = await open();
    await browser.storage.set({ settings: { language: 'en' } });
    const page = await browser.extensionPage('dashboard.html#welcome');
    await waitFor(page, 'spinbutton', BUDGET);
    await page.click('input[type=number]', { count: 3 });
    await page.keyboard.type('30');
    await page.keyboard.press('Enter');
    await atStep(page, 'Your data, and the networks');
    // The first budget of all is no raise.
    expect((await stored(browser)).settings?.dailyBudgetMinutes).toBe(30);
    await page.click('input[name="mode-facebook"][value="hands-off"]');
    await press(page, 'button', 'Next');
    await atStep(page, 'Try the gate');
    expect((await stored(browser)).settings?.networks).toMatchObject({
      linkedin: { mode: 'on-page' },
      facebook: { mode: 'hands-off' },
    });
    expect((await stored(browser)).settings?.welcomedAt).toBeUndefined();

    const before = await stored(browser);
    await press(page, 'link', 'Open the practice page');
    await waitFor(page, 'dialog', 'Why open the practice page now?');
    await page.keyboard.type('Answer Anna');
    await press(page, 'button', 'Enter');
    await waitFor(page, 'region', 'Session on the practice page');
    expect(await text(page)).toContain('Your goal stays at the edge, with the 10 minutes');
    await press(page, 'button', 'Done');
    await waitGone(page, 'region', 'Session on the practice page');
    expect(await text(page)).toContain('in with a goal, out with a call');
    expect(await stored(browser)).toEqual(before);

    await press(page, 'link', 'Back to the welcome');
    await waitFor(page, 'heading', 'Try the gate');
    await press(page, 'button', 'Start');
    await waitFor(page, 'heading', 'Today');
    await untilStored(browser, 'the welcome is over', ({ settings }) =>
      Number.isFinite(settings?.welcomedAt),
    );
  });

  test('can be left at the practice gate by Esc, skipped, and read again', async () => {
    const browser = await open();
    await browser.storage.set({ settings: { language: 'en' } });
    const practice = await browser.extensionPage('gate.html?practice');
    await waitFor(practice, 'dialog', 'Why open the practice page now?');
    await practice.keyboard.press('Escape');
    await until(async () => (await text(practice)).includes('You left.'), 'it is left');
    await press(practice, 'button', 'Once more');
    await waitFor(practice, 'dialog', 'Why open the practice page now?');

    const page = await browser.extensionPage('dashboard.html#welcome');
    await press(page, 'button', 'Skip the rest');
    await waitFor(page, 'heading', 'Today');
    await waitGone(page, 'link', 'How Rappel works');
    await page.evaluate(() => {
      location.hash = '#settings';
    });
    await press(page, 'link', 'How Rappel works');
    await waitFor(page, 'heading', 'Welcome to Rappel');
  });

  test('a tab that was open before the installation is guarded without a reload', async () => {
    const browser = await open({});
    await browser.uninstallExtension();
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    const openedAt = await page.evaluate(() => performance.timeOrigin);
    await browser.installExtension();
    await page.bringToFront();
    await waitFor(page, 'dialog', /LinkedIn/, { timeout: 15_000 });
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(openedAt);
  });
});
