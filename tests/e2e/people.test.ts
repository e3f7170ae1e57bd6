import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import type { PracticeBrowser } from '../practice/browser.ts';
import { goTo, says, unfold } from '../practice/dashboard.ts';
import { find, press, text, type, waitFor } from '../practice/overlay.ts';
import { A_LITTLE, putRecords } from '../practice/ownRecord.ts';
import { inBrowsers } from '../practice/stage.ts';
import { until } from '../practice/until.ts';
import { manyConnections } from '../unit/interchange/contacts/helpers/manyConnections.ts';

const EXCEL = fileURLToPath(new URL('../fixtures/contacts/linkedin-excel.csv', import.meta.url));
const NO_CONTACTS = fileURLToPath(new URL('../fixtures/database/v1.json', import.meta.url));

async function choose(page: Page, file: string): Promise<void> {
  const input = await page.waitForSelector('input[type=file]');
  if (!input) throw new Error('There is a field for files');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}

async function begun(browser: PracticeBrowser): Promise<void> {
  await browser.storage.set({ settings: { welcomedAt: Date.now(), language: 'en' } });
}

/** Whom today's list holds, as the worker keeps it. */
async function picks(browser: PracticeBrowser): Promise<string[]> {
  const { todaysList } = await browser.storage.get(['todaysList']);
  return ((todaysList as { picks?: { name: string }[] })?.picks ?? []).map(({ name }) => name);
}

inBrowsers('people', ({ open }) => {
  test('30,000 are imported, found, given a relation, proposed today, called and logged', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'practice-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const file = join(folder, 'Connections.csv');
    await writeFile(file, manyConnections(30_000));
    const browser = await open();
    await begun(browser);
    const page = await browser.extensionPage('dashboard.html#import');
    await choose(page, file);
    await press(page, 'button', 'Import 30,000 people', { timeout: 60_000 });
    await waitFor(page, 'button', 'Undo this import', { timeout: 60_000 });

    await goTo(page, '#people');
    await says(page, '30,000 people', 30_000);
    await type(page, 'searchbox', 'Search people', 'works 77 ');
    await says(page, /\d+ of 30,000 people/);
    await press(page, 'button', /^Select all/);
    await page.select('.people-bulk select', 'former-client');
    await press(page, 'button', 'Set relation');
    await says(page, /people: Former client\./);
    const chosen = await until(
      async () => {
        const names = await picks(browser);
        return names.length === 5 && names;
      },
      async () => `five are to be called: ${await picks(browser)}`,
      { timeout: 60_000 },
    );
    await page.close();

    const popup = await browser.extensionPage('popup.html');
    await says(popup, 'Whom to call today');
    const [first = ''] = chosen;
    await press(popup, 'button', `Log: ${first}`);
    await until(
      async () => (await find(popup, 'combobox', 'Person'))?.value === first,
      'the form has the name',
    );
    await press(popup, 'radio', 'Spoke');
    await press(popup, 'button', 'Log it');
    await waitFor(popup, 'button', 'Undo');
    const renewed = await until(
      async () => {
        const names = await picks(browser);
        return !names.includes(first) && names;
      },
      'the list is renewed',
      { timeout: 60_000 },
    );
    // Nobody else has moved.
    expect(renewed.filter((name) => chosen.includes(name))).toEqual(chosen.slice(1));
  }, 240_000);

  test('a file is looked at before it is written, and the import is undone', async () => {
    const browser = await open();
    await begun(browser);
    const page = await browser.extensionPage('dashboard.html#import');
    await choose(page, NO_CONTACTS);
    await waitFor(page, 'alert', /.*/);
    await choose(page, EXCEL);
    await press(page, 'radio', /^The month first/);
    await press(page, 'button', 'Import 5 people');
    await press(page, 'button', 'Undo this import');
    await until(async () => !(await find(page, 'button', 'Undo this import')), 'it is undone');
    await goTo(page, '#people');
    await says(page, 'Nobody is here yet.');
  });

  test('somebody is renamed everywhere, and deleted with all that is theirs until that is undone', async () => {
    const browser = await open();
    await begun(browser);
    const page = await browser.extensionPage('dashboard.html#people');
    await waitFor(page, 'heading', 'People');
    await putRecords(page, A_LITTLE);
    await goTo(page, '#people-p1');
    await waitFor(page, 'heading', 'Marie Dubois');
    expect(await page.$eval('a[href^="tel:"]', (link) => link.getAttribute('href'))).toBe(
      'tel:+33612345678',
    );
    await says(page, 'consent');
    await says(page, 'Send the quote');
    await says(page, 'The roof');
    await unfold(page);
    await press(page, 'textbox', 'Name');
    await page.keyboard.press('End');
    await page.keyboard.type('-Roux');
    await press(page, 'button', 'Save');
    await waitFor(page, 'heading', 'Marie Dubois-Roux');

    // The log knows the new name, and an action that is edited stays hers.
    await goTo(page, '#log');
    await press(page, 'button', /^Edit: Meeting, Marie Dubois-Roux/);
    await press(page, 'button', 'Save');
    await says(page, 'Saved.');
    await goTo(page, '#people');
    await says(page, /(^|\s)2 people/);

    await goTo(page, '#people-p1');
    await waitFor(page, 'heading', 'Marie Dubois-Roux');
    await unfold(page);
    await press(page, 'button', 'Delete this person');
    await press(page, 'button', /^Delete$/);
    await waitFor(page, 'button', 'Undo');
    expect(await text(page)).not.toContain('06 12 34 56 78');
    await press(page, 'button', 'Undo');
    await waitFor(page, 'heading', 'Marie Dubois-Roux');
    await says(page, '06 12 34 56 78');
  });

  test('a plan is the default of what follows in real life, on a network and beside it', async () => {
    const browser = await open();
    await begun(browser);
    const page = await browser.extensionPage('dashboard.html#people');
    await waitFor(page, 'heading', 'People');
    const tomorrow = new Date(Date.now() + 86_400_000);
    await putRecords(page, {
      ...A_LITTLE,
      actions: [],
      plans: [
        {
          id: 'c1',
          day: { each: 'date', on: tomorrow.toLocaleDateString('sv') },
          time: '23:59',
          person: 'p1',
          about: 'the roof',
          updatedAt: 1,
        },
      ],
    });
    await page.evaluate(async () => {
      const { chrome, browser } = globalThis as unknown as Record<string, typeof globalThis>;
      const { runtime } = (browser ?? chrome) as unknown as {
        runtime: { sendMessage(message: object): Promise<unknown> };
      };
      await runtime.sendMessage({ type: 'actionLogged' });
    });
    await until(async () => (await picks(browser)).length > 0, 'the list is made');
    const site = await browser.openPage(browser.url('linkedin', '/feed/'));
    const field = await waitFor(site, 'textbox', /^And then, in real life/);
    expect(field.value).toMatch(/Marie Dubois/);
    await browser.storage.set({
      settings: { welcomedAt: Date.now(), language: 'en', dailyBudgetMinutes: 1e-9 },
    });
    await waitFor(site, 'dialog', 'Time is up');
    await waitFor(site, 'button', /^(Log|I called).*Marie Dubois/);
  });
});
