import { expect, test } from 'vitest';
import { enter } from '../practice/enter.ts';
import { find, press, text, waitFor, waitGone } from '../practice/overlay.ts';
import { inBrowsers, stored, untilStored, writtenMs } from '../practice/stage.ts';
import { until } from '../practice/until.ts';

inBrowsers('the settings', ({ open }) => {
  test('count at once on a page that is open', async () => {
    const browser = await open();
    await browser.storage.set({ settings: { welcomedAt: Date.now(), language: 'en' } });
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
    const settings = await browser.extensionPage('dashboard.html#settings');
    await press(settings, 'radio', 'Français');
    await page.bringToFront();
    await waitFor(page, 'dialog', /^Pourquoi ouvrir LinkedIn/);
    await settings.bringToFront();
    await press(settings, 'checkbox', 'Demander et compter ici');
    await untilStored(
      browser,
      'LinkedIn is off',
      ({ settings: { networks } = {} }) =>
        (networks as { linkedin?: { on?: boolean } } | undefined)?.linkedin?.on === false,
    );
    await page.bringToFront();
    await waitGone(page, 'dialog', /^Pourquoi ouvrir LinkedIn/);
  });

  test('order, names and additions of purposes stand at the gate', async () => {
    const browser = await open();
    await browser.storage.set({
      settings: {
        welcomedAt: Date.now(),
        language: 'en',
        purposes: [
          { id: 'own-1', name: 'Fair in Lyon' },
          { id: 'watch', hidden: true },
          { id: 'publish', name: 'Write' },
        ],
      },
    });
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await waitFor(page, 'radio', 'Fair in Lyon');
    await waitFor(page, 'radio', 'Write');
    expect(await find(page, 'radio', 'Industry watch')).toBeUndefined();
    await press(page, 'radio', 'Fair in Lyon');
    await enter(page, 'Book a stand');
    const { session } = await untilStored(browser, 'a visit runs', (state) => !!state.session);
    expect(session?.goal).toEqual({ purpose: 'own-1', words: 'Book a stand' });
  });

  test('strict mode asks for a reason from the first extension of time on', async () => {
    const browser = await open();
    await browser.storage.set({
      settings: { welcomedAt: Date.now(), language: 'en', strict: true, dailyBudgetMinutes: 1e-9 },
    });
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await waitFor(page, 'dialog', 'Time is up');
    await press(page, 'button', '5 more minutes');
    await waitFor(page, 'textbox', 'What are these minutes for?');
    await page.keyboard.type('A client waits');
    await press(page, 'button', '5 more minutes');
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
    expect((await stored(browser)).day?.overtimeMs).toBeGreaterThan(0);
  });

  test('without a limit the gate offers it, and the pill has no number', async () => {
    const browser = await open();
    await browser.storage.set({
      settings: {
        welcomedAt: Date.now(),
        language: 'en',
        unlimited: true,
        dailyBudgetMinutes: 1e-9,
      },
    });
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
    await press(page, 'radio', 'No limit');
    await enter(page, 'Read at my pace');
    await waitFor(page, 'region', 'Session on LinkedIn');
    await untilStored(browser, 'time is counted', (state) => writtenMs(state) > 0);
    expect(await find(page, 'dialog', 'Time is up')).toBeUndefined();
  });

  test('on a day that is not guarded nothing is asked', async () => {
    const browser = await open();
    await browser.storage.set({ settings: { welcomedAt: Date.now(), guardedDays: [] } });
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await browser.storage.set({ settings: { welcomedAt: Date.now() } });
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
    await browser.storage.set({ settings: { welcomedAt: Date.now(), guardedDays: [] } });
    await waitGone(page, 'dialog', 'Why open LinkedIn now?');
  });

  test('add a site in one press, and coverage tells when the browser takes it away', async () => {
    const browser = await open();
    const site = ['*://*.example.com/*'];
    await browser.storage.set({ settings: { welcomedAt: Date.now(), language: 'en' } });
    const page = await browser.extensionPage('dashboard.html#settings');
    await browser.willGrant(site);
    await page.bringToFront();
    await press(page, 'textbox', 'Its address');
    await page.keyboard.type('https://www.example.com/some/page');
    await press(page, 'button', 'Add the site');
    await waitFor(page, 'button', 'Remove: example.com');
    await press(page, 'link', 'What is really covered');
    await until(
      async () => (await text(page)).includes('All that is switched on is covered'),
      'the site is covered',
    );
    await browser.revoke(site);
    await waitFor(page, 'button', 'Allow: example.com');
    await browser.grant(site);
    await waitGone(page, 'button', 'Allow: example.com');
    await until(
      async () => (await text(page)).includes('All that is switched on is covered'),
      'the site is covered again',
    );
  });

  test('are the options page of the browser, too', async () => {
    const browser = await open();
    const page = await browser.extensionPage('popup.html');
    await page.evaluate(() => (globalThis as never as Extension).chrome.runtime.openOptionsPage());
    await until(
      () =>
        page.evaluate(() =>
          (globalThis as never as Extension).chrome.extension
            .getViews({ type: 'tab' })
            .some(({ location }) => location.href.endsWith('/dashboard.html#settings')),
        ),
      'the settings are open',
      { timeout: 10_000 },
    );
  });
});

/** What the browser offers to a page of the extension, as far as it is asked for here. */
type Extension = {
  chrome: {
    runtime: { openOptionsPage(): Promise<void> };
    extension: { getViews(wanted: { type: 'tab' }): { location: Location }[] };
  };
};
