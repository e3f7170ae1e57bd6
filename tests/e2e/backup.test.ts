import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { press, waitFor, waitGone } from '../practice/overlay.ts';
import { inBrowsers, stored, untilStored } from '../practice/stage.ts';
import { until } from '../practice/until.ts';

const OLD_BACKUP = fileURLToPath(new URL('../fixtures/backup/v1.json', import.meta.url));
const NO_BACKUP = fileURLToPath(new URL('../fixtures/database/v1.json', import.meta.url));

async function choose(page: Page, file: string): Promise<void> {
  const input = await page.waitForSelector('input[type=file]');
  if (!input) throw new Error('There is a field for files');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}

/** What the next press lets the browser save, as text. */
async function saved(page: Page, action: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => Object.assign(window, { savedText: text }));
      return createObjectURL.call(URL, blob);
    };
  });
  await action();
  return until(
    () => page.evaluate(() => (window as unknown as { savedText?: string }).savedText),
    'a file is saved',
  );
}

inBrowsers('a backup', ({ open }) => {
  test('is restored after a look at it, saved again, and everything can be erased', async () => {
    const browser = await open();
    await browser.storage.set({ settings: { welcomedAt: Date.now(), language: 'en' } });
    const page = await browser.extensionPage('dashboard.html#settings');
    await waitFor(page, 'button', 'Save a backup');

    await choose(page, NO_BACKUP);
    await waitFor(page, 'alert', /.*/);
    await choose(page, OLD_BACKUP);
    await press(page, 'button', 'Put in the place of what is here');
    const { settings } = await untilStored(
      browser,
      'the settings are those of the backup',
      (state) => state.settings?.dailyBudgetMinutes === 25,
    );
    expect(settings?.welcomedAt).toBe(1763900000000);

    const text = await saved(page, () => press(page, 'button', 'Save a backup'));
    const { record, version } = JSON.parse(text);
    expect(version).toBe(2);
    expect(record.people).toMatchObject([{ name: 'Marie Dubois' }]);
    expect(record.sessions[0].slices).toEqual([[1763900000000, 1763900240000, 240000]]);

    await page.evaluate(() => {
      location.hash = '#log';
    });
    await waitFor(page, 'button', /^Delete: Call, Marie Dubois/);
    await page.evaluate(() => {
      location.hash = '#settings';
    });
    await waitFor(page, 'button', 'Save a backup');
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await page.click('.backup form input');
    await page.keyboard.type('erase');
    await press(page, 'button', 'Erase everything');
    await until(async () => !(await stored(browser)).settings, 'nothing is stored any more');
    await page.evaluate(() => {
      location.hash = '#log';
    });
    await waitGone(page, 'button', /^Delete: Call, Marie Dubois/);
  });
});
