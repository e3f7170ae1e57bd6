import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { BACKUP_VERSION } from '../../utils/interchange/backup';
import { press, text, waitFor, waitGone } from '../practice/overlay.ts';
import { inBrowsers, stored, untilStored } from '../practice/stage.ts';
import { TEN_YEARS, tenYearsBackup } from '../practice/tenYears.ts';
import { until } from '../practice/until.ts';

const OLD_BACKUP = fileURLToPath(new URL('../fixtures/backup/v1.json', import.meta.url));
const NO_BACKUP = fileURLToPath(new URL('../fixtures/database/v1.json', import.meta.url));

async function choose(page: Page, file: string): Promise<void> {
  const input = await page.waitForSelector('input[type=file]');
  if (!input) throw new Error('There is a field for files');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}

/** What the next press lets the browser save: the text stays in the page, where it can be asked. */
async function save(page: Page, action: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => Object.assign(window, { savedText: text }));
      return createObjectURL.call(URL, blob);
    };
  });
  await action();
  await until(() => page.evaluate(() => 'savedText' in window), 'a file is saved', {
    timeout: 60_000,
  });
}

async function savedText(page: Page): Promise<string> {
  return page.evaluate(() => (window as unknown as { savedText: string }).savedText);
}

/** One of the ten years that the unit tests read and write: all of them take a browser a minute. */
const counts = {
  actions: TEN_YEARS.actions / 10,
  sessions: TEN_YEARS.sessions / 10,
  people: TEN_YEARS.people / 10,
};

inBrowsers('a backup', ({ open }) => {
  test('is restored after a look at it, saved again, and everything can be erased', async () => {
    const browser = await open();
    await browser.storage.set({ settings: { welcomedAt: Date.now(), language: 'en' } });
    const page = await browser.extensionPage('dashboard.html#settings');
    await waitFor(page, 'button', 'Save a backup');

    await choose(page, NO_BACKUP);
    await waitFor(page, 'alert', /.*/);
    const folder = await mkdtemp(join(tmpdir(), 'practice-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const huge = join(folder, 'huge.json');
    await writeFile(huge, '');
    // It takes no room on the disk: there is nothing in it but its length.
    await truncate(huge, 500_000_001);
    await choose(page, huge);
    await until(async () => (await text(page)).includes('larger than 500 MB'), 'it is refused');
    await choose(page, OLD_BACKUP);
    await press(page, 'button', 'Replace what is here');
    const { settings } = await untilStored(
      browser,
      'the settings are those of the backup',
      // Its budget is a raise here, so it waits for tomorrow.
      (state) => state.settings?.nextDailyBudgetMinutes === 25,
    );
    expect(settings?.welcomedAt).toBe(1763900000000);

    await save(page, () => press(page, 'button', 'Save a backup'));
    const { record, version } = JSON.parse(await savedText(page));
    expect(version).toBe(BACKUP_VERSION);
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

  test('of a busy year is restored and saved again, whole', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'practice-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const file = join(folder, 'ten-years.json');
    await writeFile(file, tenYearsBackup(counts));
    const browser = await open();
    await browser.storage.set({ settings: { welcomedAt: Date.now(), language: 'en' } });
    const page = await browser.extensionPage('dashboard.html#settings');
    await waitFor(page, 'button', 'Save a backup');
    await choose(page, file);
    await waitFor(page, 'button', 'Replace what is here', { timeout: 60_000 });
    expect(await text(page)).toContain(
      `${counts.actions.toLocaleString('en')} actions, ${counts.people.toLocaleString('en')} people`,
    );
    await press(page, 'button', 'Replace what is here');
    await until(async () => (await text(page)).includes('The backup is restored.'), 'restored', {
      timeout: 120_000,
    });
    await save(page, () => press(page, 'button', 'Save a backup'));
    const inFile = await page.evaluate(() => {
      const { record } = JSON.parse((window as unknown as { savedText: string }).savedText);
      const { actions, sessions, people } = record;
      return { actions: actions.length, sessions: sessions.length, people: people.length };
    });
    expect(inFile).toEqual(counts);
  }, 240_000);
});
