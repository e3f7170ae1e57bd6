import { expect, test } from 'vitest';
import { find, press, text, waitFor, waitGone } from '../practice/overlay.ts';
import { inBrowsers, untilStored } from '../practice/stage.ts';
import { until } from '../practice/until.ts';

const DAY_MS = 86_400_000;

inBrowsers('what Rappel asks', ({ open }) => {
  test('a backup is spoken of after a month, once', async () => {
    const browser = await open();
    const welcomedAt = Date.now() - 31 * DAY_MS;
    await browser.storage.set({ settings: { welcomedAt, language: 'en' } });
    const popup = await browser.extensionPage('popup.html');
    await waitFor(popup, 'button', 'Go to backup');
    await press(popup, 'button', 'Not now');
    await waitGone(popup, 'button', 'Go to backup');
    const again = await browser.extensionPage('popup.html');
    await waitFor(again, 'button', 'Log it');
    expect(await find(again, 'button', 'Go to backup')).toBeUndefined();
  });

  test('an easing can be taken back after a week', async () => {
    const browser = await open();
    const settings = { welcomedAt: Date.now(), language: 'en' };
    await browser.storage.set({
      settings: { ...settings, networks: { facebook: { on: false } } },
      upkeep: { easings: [{ what: 'network', at: Date.now() - 8 * DAY_MS, network: 'facebook' }] },
    });
    const page = await browser.extensionPage('dashboard.html');
    await press(page, 'button', 'Switch it back on for Facebook');
    await waitGone(page, 'button', 'Switch it back on for Facebook');
    const facebook = await browser.openPage(browser.url('facebook', '/'));
    await waitFor(facebook, 'dialog', 'Why open Facebook now?');
  });

  test('settings that cannot be read are put aside and told, and the rest holds', async () => {
    const browser = await open();
    await browser.storage.set({
      settings: { welcomedAt: Date.now(), language: 'en', dailyBudgetMinutes: 'many' },
    });
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
    const popup = await browser.extensionPage('popup.html');
    await waitFor(popup, 'button', 'Save it as a file');
    await until(async () => (await text(popup)).includes('20 min left'), 'the default holds');
    const stored = await untilStored(browser, 'it lies aside', (state) =>
      Object.keys(state).some((key) => key.startsWith('unreadable:')),
    );
    expect(JSON.stringify(stored)).toContain('"dailyBudgetMinutes":"many"');
    await press(popup, 'button', 'OK');
    await waitGone(popup, 'button', 'Save it as a file');
  });

  test('says that it has no access to the sites, and offers to ask for it', async () => {
    const browser = await open({});
    await browser.storage.set({ settings: { language: 'en' } });
    await browser.revokeHosts();
    for (const path of ['popup.html', 'dashboard.html#welcome-2']) {
      const page = await browser.extensionPage(path);
      await waitFor(page, 'button', 'Allow these sites');
    }
  });
});
