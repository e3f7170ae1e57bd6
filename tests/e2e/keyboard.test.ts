import { expect, test } from 'vitest';
import { overlayTree, text, waitFor, waitGone } from '../practice/overlay.ts';
import { inBrowsers } from '../practice/stage.ts';
import { tabTo } from '../practice/tabTo.ts';
import { until } from '../practice/until.ts';

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
});
