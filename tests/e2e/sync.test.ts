import { expect, test } from 'vitest';
import { arrive, carried } from '../practice/carried.ts';
import { press, waitFor } from '../practice/overlay.ts';
import { inBrowsers, stored, untilStored } from '../practice/stage.ts';
import { until } from '../practice/until.ts';

inBrowsers('several machines', ({ open }) => {
  test('share settings and minutes once that is switched on, and no longer than that', async () => {
    const browser = await open();
    await browser.storage.set({
      settings: { welcomedAt: 1, language: 'en', hourlyRate: 90 },
      recent: [{ purpose: 'watch', words: 'A secret of mine' }],
    });
    const settings = await browser.extensionPage('dashboard.html#settings');
    const ownKeys = async () =>
      Object.keys(await carried(settings)).filter((key) => key !== 'device:other');
    await waitFor(settings, 'checkbox', 'Share settings and minutes between my browsers');
    expect(await carried(settings)).toEqual({});

    await press(settings, 'checkbox', 'Share settings and minutes between my browsers');
    await until(async () => (await ownKeys()).length === 1, 'a key of its own lies there');
    await until(
      () => settings.evaluate(() => document.body.textContent?.includes('No other browser of')),
      'it says that no other is heard of',
    );
    const told = JSON.stringify(await carried(settings));
    expect(told).toContain('hourlyRate');
    expect(told).not.toContain('secret');

    // What another browser tells wakes a worker that is asleep.
    const key = (await stored(browser)).day?.key ?? '';
    if (await browser.workerAlive()) await browser.killWorker();
    await arrive(settings, {
      'device:other': {
        updatedAt: Date.now(),
        days: { [key]: { spentMs: 12 * 60_000, earnedMs: 0, overtimeMs: 0 } },
        settings: { language: ['fr', Date.now()] },
      },
    });
    await untilStored(
      browser,
      'the setting is taken over',
      (now) => now.settings?.language === 'fr',
    );
    const popup = await browser.extensionPage('popup.html');
    await until(
      () => popup.evaluate(() => document.body.textContent?.includes('8 min restantes sur 20')),
      () => popup.evaluate(() => `fewer minutes are left: ${document.body.textContent}`),
    );

    await settings.bringToFront();
    await press(settings, 'checkbox', 'Partager réglages et minutes entre mes navigateurs');
    await until(async () => (await ownKeys()).length === 0, 'its own key is gone');
    expect(Object.keys(await carried(settings))).toEqual(['device:other']);
  });
});
