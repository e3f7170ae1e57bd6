import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { enter } from '../practice/enter.ts';
import { find, press, waitFor } from '../practice/overlay.ts';
import {
  creditedMs,
  inBrowsers,
  spentMs,
  stored,
  untilStored,
  writtenMs,
} from '../practice/stage.ts';
import { goBack } from '../practice/travel.ts';

declare global {
  interface Window {
    inSightMs?: number;
  }
}

/** Runs in a page: adds up how long it is in sight. */
function noteSight(): void {
  let since = performance.now();
  window.inSightMs = 0;
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') since = performance.now();
    else window.inSightMs = (window.inSightMs ?? 0) + performance.now() - since;
  });
}

const sightMs = () => window.inSightMs ?? 0;

inBrowsers('several tabs', ({ open, network }) => {
  test('fault 11: three tabs and two windows count once', async () => {
    const browser = await open();
    const first = await browser.openPage(browser.url('linkedin', '/feed/'));
    await enter(first, 'Answer Anna');
    const beganAt = performance.now();
    await browser.openPage(browser.url('linkedin', '/in/anna-keller/'));
    const third = await browser.openWindow(browser.url('linkedin', '/messaging/thread/2-abc/'));
    await waitFor(third, 'region', 'Session on LinkedIn');
    await untilStored(browser, 'ten seconds', ({ day }) => (day?.spentMs ?? 0) > 10_000, 30_000);
    const lastedMs = performance.now() - beganAt;
    expect(await creditedMs(browser)).toBeLessThan(lastedMs + 1_000);
  });

  test('fault 12: fifty quick switches never count more than the time that passed', async () => {
    const browser = await open();
    const first = await browser.openPage(browser.url('linkedin', '/feed/'));
    await enter(first, 'Answer Anna');
    const beganAt = performance.now();
    const second = await browser.openPage(browser.url('linkedin', '/in/anna-keller/'));
    for (const page of [first, second]) await page.evaluate(noteSight);
    for (let turn = 0; turn < 25; turn += 1) {
      await first.bringToFront();
      await pause(40);
      await second.bringToFront();
      await pause(40);
    }
    await browser.openPage(browser.url('elsewhere', '/'));
    const lastedMs = performance.now() - beganAt;
    const inSightMs = (await first.evaluate(sightMs)) + (await second.evaluate(sightMs));
    // All is sent when the page is hidden; a slower worker may still be writing.
    await untilStored(browser, 'time is written', ({ slice }) => !slice);
    const spent = await spentMs(browser);
    expect(spent).toBeLessThanOrEqual(lastedMs + 300);
    // Not of what passed, but of what could be attended: a busy machine shows neither for a while.
    expect(spent).toBeGreaterThan(Math.min(inSightMs, lastedMs) * 0.5);
  });

  test('after "Done" in one tab, another meets the gate when it is next visible', async () => {
    const browser = await open();
    const first = await browser.openPage(browser.url('linkedin', '/feed/'));
    await enter(first, 'Answer Anna');
    await waitFor(first, 'region', 'Session on LinkedIn');
    const second = await browser.openPage(browser.url('linkedin', '/in/anna-keller/'));
    await waitFor(second, 'region', 'Session on LinkedIn');
    await press(second, 'button', 'Done');
    await waitFor(second, 'dialog', 'Visit ended');
    await first.bringToFront();
    await waitFor(first, 'dialog', 'Why open LinkedIn now?');
  });

  test('fault 18: back from bfcache the visit goes on, and a spent day stands there at once', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await enter(page, 'Answer Anna');
    await waitFor(page, 'region', 'Session on LinkedIn');
    await page.goto(browser.url('elsewhere', '/'));
    await goBack(page);
    await waitFor(page, 'region', 'Session on LinkedIn');
    const before = await spentMs(browser);
    await untilStored(browser, 'time counts on', (state) => writtenMs(state) > before + 1_000);

    const { day, session } = await stored(browser);
    await browser.storage.set({
      day: { ...day, spentMs: 1e9 },
      session: { ...session, spentMs: 1e9 },
    });
    await waitFor(page, 'dialog', 'Time is up');
    expect(await find(page, 'button', '5 more minutes')).toBeDefined();
    expect(network().requests.some(({ host }) => host.includes('rappel'))).toBe(false);
  });
});
