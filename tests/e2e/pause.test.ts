import { expect, test } from 'vitest';
import { find, press, waitFor, waitGone } from '../practice/overlay.ts';
import { inBrowsers, stored, untilStored } from '../practice/stage.ts';
import { until } from '../practice/until.ts';

inBrowsers('a pause', ({ open }) => {
  test('is chosen in the popup, frees the page, and can be ended there', async () => {
    const browser = await open();
    await browser.storage.set({ settings: { welcomedAt: Date.now(), language: 'en' } });
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
    const popup = await browser.extensionPage('popup.html');
    await waitFor(popup, 'button', 'Log it');
    await popup.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await press(popup, 'button', '1 hour');
    await waitFor(popup, 'button', 'End the pause');
    const told = () =>
      popup.evaluate(async () => {
        const { action, alarms } = (globalThis as never as Extension).chrome;
        return {
          badge: await action.getBadgeText({}),
          at: (await alarms.get('pause'))?.scheduledTime,
        };
      });
    // On the badge, and with an alarm for its end.
    await until(async () => (await told()).badge === 'II', 'the badge says so');
    const { until: end } = (await stored(browser)).pause ?? {};
    expect((await told()).at).toBe(end);
    await page.bringToFront();
    await waitGone(page, 'dialog', 'Why open LinkedIn now?');
    await popup.bringToFront();
    await press(popup, 'button', 'End the pause');
    await page.bringToFront();
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
  });

  test('is led to from the gate, and ends by itself', async () => {
    const browser = await open();
    await browser.storage.set({ settings: { welcomedAt: Date.now(), language: 'en' } });
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await waitFor(page, 'button', 'Pause Rappel');
    const pages = async () => (await page.browser().pages()).length;
    const before = await pages();
    await press(page, 'button', 'Pause Rappel');
    await until(async () => (await pages()) > before, 'another page of ours opens');
    const settings = await browser.extensionPage('dashboard.html#settings');
    await press(settings, 'button', 'One week');
    await untilStored(browser, 'it pauses', (state) => 'pause' in state && state.pause !== null);
    await page.bringToFront();
    await waitGone(page, 'dialog', 'Why open LinkedIn now?');
    await browser.storage.set({ pause: { at: 1, until: Date.now() - 1 } });
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
    expect(await find(page, 'button', 'Pause Rappel')).toBeDefined();
  });
});

/** What the browser tells a page of the extension, as far as it is asked for here. */
type Extension = {
  chrome: {
    action: { getBadgeText(of: object): Promise<string> };
    alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
  };
};
