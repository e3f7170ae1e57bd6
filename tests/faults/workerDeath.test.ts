import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { enter } from '../practice/enter.ts';
import { waitFor } from '../practice/overlay.ts';
import { creditedMs, inBrowsers, spentMs, untilStored } from '../practice/stage.ts';
import { until } from '../practice/until.ts';

/** How long the attended minute of fault 1 lasts, and how often the worker dies in it. */
const MINUTE_MS = 60_000;
const DEATH_EVERY_MS = 2_000;

inBrowsers('a worker that dies', ({ open }) => {
  test('fault 1: killed every 2 s for 60 s of attention, it counts 60 ± 1 s, one time-up', async () => {
    const browser = await open();
    await browser.storage.set({ settings: { dailyBudgetMinutes: 1, welcomedAt: Date.now() } });
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await enter(page, 'Answer Anna', 'All that is left');
    await waitFor(page, 'region', 'Session on LinkedIn');
    const beganAt = performance.now();
    while (performance.now() - beganAt < MINUTE_MS - 4_000) {
      await pause(DEATH_EVERY_MS);
      await browser.killWorker();
      // A hand on the mouse: the person is there.
      await page.mouse.move(300 + Math.random() * 50, 300);
    }
    await waitFor(page, 'dialog', 'Time is up', { timeout: 15_000 });
    const lastedMs = performance.now() - beganAt;
    expect(Math.abs(lastedMs - MINUTE_MS)).toBeLessThan(2_500);
    const state = await untilStored(
      browser,
      'the minute is written',
      ({ day }) => (day?.spentMs ?? 0) > MINUTE_MS - 1_000,
    );
    expect(state.day?.spentMs).toBeLessThan(MINUTE_MS + 1_000);
  });

  test('fault 2: killed between credit and acknowledgement, a beat counts once', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await enter(page, 'Answer Anna');
    await waitFor(page, 'region', 'Session on LinkedIn');
    const elsewhere = await browser.openPage(browser.url('elsewhere', '/'));
    // What was attended until here is written, and not what this is about.
    await until(async () => (await creditedMs(browser)) > 0, 'the first look is credited');
    const spentBefore = await spentMs(browser);
    await noteWhenSeen(page);
    for (let kill = 0; kill < 3; kill += 1) {
      const before = await creditedMs(browser);
      // As soon as a credit is in the store; its acknowledgement may be on the way or not.
      const credited = (ms: number) =>
        until(async () => (await creditedMs(browser)) > before + ms, 'a report is credited', {
          timeout: 30_000,
        });
      await page.bringToFront();
      // One report comes in the course of attention, the others at its end.
      if (kill === 0) {
        await credited(10_000);
        await browser.killWorker();
        await elsewhere.bringToFront();
      } else {
        await pause(3_000);
        await elsewhere.bringToFront();
        await credited(1_000);
        await browser.killWorker();
      }
    }
    const seen = await seenMs(page);
    const spent = (await spentMs(browser)) - spentBefore;
    expect(spent).toBeLessThan(seen + 200);
    expect(spent).toBeGreaterThan(seen - 500);
  });
});

/** From now on the page, out of sight, notes itself how long it is in sight. */
async function noteWhenSeen(page: Page): Promise<void> {
  await page.evaluate(() => {
    let sinceMs = 0;
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') sinceMs = performance.now();
      else document.body.dataset.seenMs = String(seenMs() + performance.now() - sinceMs);
    });
    function seenMs(): number {
      return Number(document.body.dataset.seenMs ?? 0);
    }
  });
}

function seenMs(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.body.dataset.seenMs));
}
