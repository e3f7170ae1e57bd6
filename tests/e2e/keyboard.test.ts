import { expect, test } from 'vitest';
import { find, overlayTree, text, waitFor, waitGone } from '../practice/overlay.ts';
import { A_LITTLE, putRecords } from '../practice/ownRecord.ts';
import { inBrowsers } from '../practice/stage.ts';
import { tabTo } from '../practice/tabTo.ts';
import { until } from '../practice/until.ts';

const MENU = 'Later, or not at all: Marie Dubois';

inBrowsers('by keyboard alone', ({ open }) => {
  test('the popup logs an action, keeps a half-filled form, and undoes', async () => {
    const browser = await open();
    await browser.storage.set({ settings: { welcomedAt: Date.now() } });
    const popup = await browser.extensionPage('popup.html');
    await waitFor(popup, 'form', 'Log a real-world action');
    await tabTo(popup, 'combobox', 'Person');
    await popup.keyboard.type('Marie Dubois');
    await until(
      async () => JSON.stringify(await browser.storage.get(['draft'])).includes('Marie Dubois'),
      'the draft is kept',
    );
    await popup.close();

    const again = await browser.extensionPage('popup.html');
    await waitFor(again, 'form', 'Log a real-world action');
    expect((await waitFor(again, 'combobox', 'Person')).value).toBe('Marie Dubois');
    await tabTo(again, 'button', 'Log it');
    await again.keyboard.press('Enter');
    // Without an outcome there is a sentence, and the focus goes where it is missing.
    await until(
      async () =>
        (await overlayTree(again)).some(
          ({ role, focused, name }) => role === 'radio' && focused && name === 'Spoke',
        ),
      'the focus is at the outcome',
    );
    await again.keyboard.press(' ');
    await tabTo(again, 'textbox', 'Next step');
    await again.keyboard.type('Send the quote');
    await again.keyboard.press('Enter');
    await waitFor(again, 'button', 'Undo');
    expect(await text(again)).toContain('Logged.');
    await tabTo(again, 'button', 'Undo');
    await again.keyboard.press('Enter');
    await waitGone(again, 'button', 'Undo');
  });

  test('the dashboard adds, finds, edits, deletes and puts back', async () => {
    const browser = await open();
    await browser.storage.set({ settings: { welcomedAt: Date.now() } });
    const page = await browser.extensionPage('dashboard.html#today');
    await waitFor(page, 'navigation', 'Rappel');
    await tabTo(page, 'link', 'Log');
    await page.keyboard.press('Enter');
    await waitFor(page, 'heading', 'Log');
    await tabTo(page, 'combobox', 'Person');
    await page.keyboard.type('Jonas Weber');
    await page.keyboard.press('Tab');
    await tabTo(page, 'radio', 'Spoke');
    await page.keyboard.press(' ');
    await tabTo(page, 'button', 'Log it');
    await page.keyboard.press('Enter');
    await waitFor(page, 'button', 'Undo');
    expect(await text(page)).toContain('Call, Jonas Weber');

    await tabTo(page, 'searchbox', 'Search the log');
    await page.keyboard.type('nobody');
    await until(async () => !(await text(page)).includes('Call, Jonas Weber'), 'it is filtered');
    for (const _letter of 'nobody') await page.keyboard.press('Backspace');
    await page.keyboard.type('jonas');
    await until(async () => (await text(page)).includes('Call, Jonas Weber'), 'it is found');

    await tabTo(page, 'button', /^Delete/);
    await page.keyboard.press('Enter');
    await until(async () => !(await text(page)).includes('Call, Jonas Weber'), 'it is deleted');
    await tabTo(page, 'button', 'Undo');
    await page.keyboard.press('Enter');
    await until(async () => (await text(page)).includes('Call, Jonas Weber'), 'it is back');

    await tabTo(page, 'button', /^Edit/);
    await page.keyboard.press('Enter');
    await waitFor(page, 'dialog', /.*/);
    await page.keyboard.press('Escape');
    await waitGone(page, 'dialog', /.*/);
  });

  test('somebody is found, selected, given a relation, and opened; a planned call is put off', async () => {
    const browser = await open();
    await browser.storage.set({ settings: { welcomedAt: Date.now(), language: 'en' } });
    const page = await browser.extensionPage('dashboard.html#people');
    await waitFor(page, 'heading', 'People');
    await putRecords(page, { ...A_LITTLE, actions: [] });
    await page.close();
    const people = await browser.extensionPage('dashboard.html#people');
    await waitFor(people, 'checkbox', 'Select Marie Dubois');
    await tabTo(people, 'searchbox', 'Search people');
    await people.keyboard.type('marei');
    await tabTo(people, 'checkbox', 'Select Marie Dubois');
    await people.keyboard.press(' ');
    await tabTo(people, 'combobox', 'Relation of those selected');
    await people.keyboard.press('ArrowDown');
    await tabTo(people, 'button', 'Set relation');
    await people.keyboard.press('Enter');
    await tabTo(people, 'button', 'Undo');
    await people.keyboard.press('Enter');
    await until(async () => /as before/.test(await text(people)), 'the relation is back');
    await tabTo(people, 'link', 'Marie Dubois');
    await people.keyboard.press('Enter');
    await waitFor(people, 'heading', 'Marie Dubois');
    await tabTo(people, 'button', 'Log an action');
    await people.keyboard.press('Enter');
    await until(
      async () => (await find(people, 'combobox', 'Person'))?.value === 'Marie Dubois',
      'the form has the name',
    );

    const popup = await browser.extensionPage('popup.html');
    await waitFor(popup, 'button', MENU, { timeout: 15_000 });
    await tabTo(popup, 'button', MENU);
    await popup.keyboard.press('Enter');
    await tabTo(popup, 'button', /^In a week/);
    await popup.keyboard.press('Escape');
    await waitGone(popup, 'button', /^In a week/);
    await popup.keyboard.press('Enter');
    await tabTo(popup, 'button', /^In a week/);
    await popup.keyboard.press('Enter');
    await waitGone(popup, 'button', MENU);
    await tabTo(popup, 'button', 'Undo');
    await popup.keyboard.press('Enter');
    await waitFor(popup, 'button', MENU);
  });
});
