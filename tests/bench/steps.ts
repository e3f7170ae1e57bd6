import type { Page } from 'puppeteer-core';
import type { PracticeBrowser } from '../practice/browser.ts';
import { type Cost, costOf, settle } from './cost.ts';
import type { Browsers } from './loads.ts';
import { median } from './median.ts';
import { ownCallsMs } from './ownCalls.ts';

/** Where a step leads from, and to. */
export type Paths = readonly [from: string, to: string];

const STEPS = 20;
const ROUNDS = 7;

/** What an in-app step on a heavy page costs more than in the bare browser: the median of rounds. */
export async function addedToStep(
  browsers: Browsers,
  paths: Paths,
): Promise<Cost & { bareMs: number }> {
  const ours = await openHeavy(browsers.ours, paths);
  const bare = await openHeavy(browsers.bare, paths);
  const rounds: { bare: Cost; ours: Cost }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({ bare: await costOfStep(bare, paths), ours: await costOfStep(ours, paths) });
  }
  await ours.close();
  await bare.close();
  const more = (of: keyof Cost) => median(rounds.map((costs) => costs.ours[of] - costs.bare[of]));
  return {
    bareMs: median(rounds.map((costs) => costs.bare.taskMs)),
    taskMs: more('taskMs'),
    scriptMs: more('scriptMs'),
    layouts: more('layouts'),
  };
}

/** What the guard itself does of such a step, in ms. */
export async function callsInStep(browser: PracticeBrowser, paths: Paths): Promise<number> {
  const page = await openHeavy(browser, paths);
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await settle(page);
    const ms = await ownCallsMs(page, 'guard.js', () => goThereAndBack(page, paths));
    rounds.push(ms / STEPS);
  }
  await page.close();
  return median(rounds);
}

function openHeavy(browser: PracticeBrowser, [from]: Paths): Promise<Page> {
  return browser.openPage(browser.url('linkedin', `${from}?heavy=1`));
}

/** Of one in-app step among many there and back, with the frames that follow it. */
async function costOfStep(page: Page, paths: Paths): Promise<Cost> {
  await settle(page);
  const { taskMs, scriptMs, layouts } = await costOf(page, () => goThereAndBack(page, paths));
  return { taskMs: taskMs / STEPS, scriptMs: scriptMs / STEPS, layouts: layouts / STEPS };
}

function goThereAndBack(page: Page, [from, to]: Paths): Promise<void> {
  return page.evaluate(
    async (paths, times) => {
      for (let time = 0; time < times; time += 1) {
        document.querySelector<HTMLElement>(`nav a[href="${paths[time % 2]}"]`)?.click();
        for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
      }
    },
    [to, from],
    STEPS,
  );
}
