import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import type { PracticeBrowser } from '../practice/browser.ts';
import { enter } from '../practice/enter.ts';
import { waitFor } from '../practice/overlay.ts';
import { until } from '../practice/until.ts';

const MINUTE_MS = 60_000;

/**
 * CPU time of the browser's extension processes in one minute, in ms, from the kernel's own count
 * (Linux). First with an attended page and a hand on the mouse, then with none and the worker dead.
 */
export async function measureCpu(
  browser: PracticeBrowser,
): Promise<{ attendedMs: number; otherwiseMs: number; workerAlive: boolean }> {
  const page = await browser.openPage(browser.url('facebook', '/'));
  // The welcome of the first day, and the driver's own page, are no part of an ordinary minute.
  await closePages(page.browser(), 'chrome-extension://');
  await enter(page, 'Measure');
  await waitFor(page, 'region', 'Session on Facebook');
  // Nor is what they left behind to be tidied up.
  await attend(page, 45_000);
  const attendedMs = await during(browser, () => attend(page, MINUTE_MS));
  await page.goto(browser.url('elsewhere', '/'));
  await until(async () => !(await browser.workerAlive()), 'the worker sleeps', { timeout: 60_000 });
  const otherwiseMs = await during(browser, () => pause(MINUTE_MS));
  return { attendedMs, otherwiseMs, workerAlive: await browser.workerAlive() };
}

/** A hand on the mouse now and then, on a page in front. */
async function attend(page: Page, ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 5_000) {
    await page.mouse.move(300 + (passed % 100), 300);
    await pause(5_000);
  }
}

async function closePages(browser: Browser, part: string): Promise<void> {
  for (const page of await browser.pages(true)) {
    if (page.url().includes(part)) await page.close();
  }
}

async function during(browser: PracticeBrowser, action: () => Promise<unknown>): Promise<number> {
  const before = cpuMs(browser.profileDir);
  await action();
  return cpuMs(browser.profileDir) - before;
}

/** Nanoseconds on a core, summed over the threads of each extension process of this profile. */
function cpuMs(profileDir: string): number {
  let nanoseconds = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (!command.includes('--extension-process') || !command.includes(profileDir)) continue;
      for (const thread of readdirSync(`/proc/${pid}/task`)) {
        const [onCore = '0'] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(
          ' ',
        );
        nanoseconds += Number(onCore);
      }
    } catch {
      // The process ended while it was being read.
    }
  }
  return nanoseconds / 1e6;
}
