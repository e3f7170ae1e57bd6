import { expect, test } from 'vitest';
import { enter } from '../practice/enter.ts';
import { waitFor } from '../practice/overlay.ts';
import { inBrowsers, spentMs, stored } from '../practice/stage.ts';
import { until } from '../practice/until.ts';

inBrowsers('a tab that nobody looks at', ({ open }) => {
  test('fault 3: a hidden tab counts nothing, and the first look at it wakes the worker', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await enter(page, 'Answer Anna');
    await waitFor(page, 'region', 'Session on LinkedIn');
    await browser.openPage(browser.url('elsewhere', '/'));
    await until(async () => !(await browser.workerAlive()), 'the worker died of idleness', {
      timeout: 60_000,
    });
    const hidden = await spentMs(browser);
    await page.bringToFront();
    await until(() => browser.workerAlive(), 'the worker is awake');
    await until(async () => (await spentMs(browser)) > hidden, 'time counts on', {
      timeout: 10_000,
    });
    expect((await spentMs(browser)) - hidden).toBeLessThan(8_000);
    await waitFor(page, 'region', 'Session on LinkedIn');
    expect((await stored(browser)).session).toBeTruthy();
  });
});
