import type { Page } from 'puppeteer-core';
import type { PracticeBrowser } from '../practice/browser.ts';
import { enter } from '../practice/enter.ts';
import { waitFor } from '../practice/overlay.ts';

/** Time that our script takes on the page's main thread for a load, from a sampling profile. */
export async function measureMainThread(
  browser: PracticeBrowser,
): Promise<{ gateMs: number; visitMs: number }> {
  const page = await browser.openPage(browser.url('elsewhere', '/'));
  const gateMs = await profile(page, async () => {
    await page.goto(browser.url('linkedin', '/feed/'));
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
  });
  await enter(page, 'Measure');
  await waitFor(page, 'region', 'Session on LinkedIn');
  const visitMs = await profile(page, async () => {
    await page.goto(browser.url('linkedin', '/in/anna-keller/'));
    await waitFor(page, 'region', 'Session on LinkedIn');
  });
  await page.close();
  return { gateMs, visitMs };
}

async function profile(page: Page, action: () => Promise<void>): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await action();
  const { profile: taken } = await session.send('Profiler.stop');
  await session.detach();
  const ours = new Set(
    taken.nodes.filter(({ callFrame }) => callFrame.url.endsWith('/guard.js')).map(({ id }) => id),
  );
  const { samples = [], timeDeltas = [] } = taken;
  const microseconds = samples.reduce(
    (sum, id, index) => sum + (ours.has(id) ? (timeDeltas[index] ?? 0) : 0),
    0,
  );
  return microseconds / 1000;
}
