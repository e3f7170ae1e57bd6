import type { Page } from 'puppeteer-core';
import type { PracticeBrowser } from '../practice/browser.ts';
import { enterFor } from '../practice/enter.ts';
import { waitFor } from '../practice/overlay.ts';
import { type Cost, costOf, settle } from './cost.ts';
import { withEmptyScript } from './emptyScript.ts';
import { heapMb } from './heap.ts';
import { median } from './median.ts';
import { meanOfTheMiddle } from './middle.ts';
import { ownCallsMs } from './ownCalls.ts';
import type { InBrowser, Row } from './row.ts';
import { measureSize } from './size.ts';

const STEP = ['/mynetwork/', '/notifications/'] as const;
/** A page and its twins are loaded in turn: what the machine is busy with meets all. */
const LOADS = 30;
const STEPS = 20;
const ROUNDS = 7;

/**
 * What Rappel adds to a heavy page once the gate is passed: what the page costs more than its twin,
 * which is the same page where nobody guards it; of loads the mean of their middle, of steps the median.
 */
export async function measureGuest(inBrowser: InBrowser): Promise<Row[]> {
  const size = measureSize('companion.js');
  const measure = async (browser: PracticeBrowser) => {
    const first = await browser.openPage(browser.url('linkedin', '/messaging/'));
    await enterFor(first, 'Something else', 'Measure');
    await waitFor(first, 'region', 'Session on LinkedIn');
    await first.close();
    return {
      guard: await addedToLoad(browser, '/messaging/?heavy=1'),
      companion: await addedToLoad(browser, '/in/jonas-weber/?heavy=1'),
      step: await addedToStep(browser, STEP),
      calls: await callsInStep(browser, STEP),
      toFeed: await addedToStep(browser, ['/feed/', '/mynetwork/']),
    };
  };
  const { guard, companion, step, calls, toFeed } = await withEmptyScript((dir) =>
    inBrowser(measure, dir),
  );
  const row = (what: string, value: number, unit: string, bound?: number): Row => {
    const named = { what: `guest: ${what}`, value, unit };
    return bound === undefined ? named : { ...named, bound };
  };
  return [
    row('companion, gzip', size.gzipBytes / 1000, 'kB'),
    row('main thread of a heavy load, bare', guard.bareMs, 'ms'),
    row('added by the guard', guard.taskMs, 'ms', 5),
    row('of this uncertain, plus or minus', guard.withinMs, 'ms'),
    row('added by a script that does nothing', guard.emptyMs, 'ms'),
    row('of which script', guard.scriptMs, 'ms'),
    row('layouts added', guard.layouts, '', 1),
    row('memory added', guard.heapMb, 'MB'),
    row('added with the companion (a profile)', companion.taskMs, 'ms'),
    row('layouts added', companion.layouts, ''),
    row('memory added', companion.heapMb, 'MB'),
    row('an in-app step, bare', step.bareMs, 'ms'),
    row('added to a step', step.taskMs, 'ms', 1),
    row('of which script', step.scriptMs, 'ms'),
    row('a step, in calls of the guard', calls, 'ms'),
    row('layouts added to a step', step.layouts, ''),
    row('added to a step to or from a hidden feed', toFeed.taskMs, 'ms'),
    row('layouts added to such a step', toFeed.layouts, ''),
  ];
}

/** Where a step leads from, and to. */
type Paths = readonly [from: string, to: string];
type Pair<One> = { readonly ours: One; readonly bare: One };

async function addedToLoad(browser: PracticeBrowser, path: string) {
  const pairs: (Pair<Cost & { heapMb: number }> & { empty: Cost })[] = [];
  for (let time = 0; time < LOADS; time += 1) {
    const bare = await costOfLoad(browser, browser.url('unguarded', path));
    const empty = await costOfLoad(browser, browser.url('scripted', path));
    pairs.push({ bare, empty, ours: await costOfLoad(browser, browser.url('linkedin', path)) });
  }
  const more = meanOfTheMiddle(pairs.map(({ ours, bare }) => ours.taskMs - bare.taskMs));
  const byEmpty = meanOfTheMiddle(pairs.map(({ empty, bare }) => empty.taskMs - bare.taskMs));
  return {
    ...added(pairs),
    taskMs: more.mean,
    withinMs: more.within,
    emptyMs: byEmpty.mean,
    heapMb: median(pairs.map((one) => one.ours.heapMb - one.bare.heapMb)),
  };
}

async function addedToStep(browser: PracticeBrowser, paths: Paths) {
  const [from] = paths;
  const ours = await browser.openPage(browser.url('linkedin', `${from}?heavy=1`));
  const bare = await browser.openPage(browser.url('unguarded', `${from}?heavy=1`));
  const pairs: Pair<Cost>[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    pairs.push({ bare: await costOfStep(bare, paths), ours: await costOfStep(ours, paths) });
  }
  await ours.close();
  await bare.close();
  return added(pairs);
}

function added(pairs: readonly Pair<Cost>[]): Cost & { bareMs: number } {
  const more = (of: keyof Cost) => median(pairs.map(({ ours, bare }) => ours[of] - bare[of]));
  return {
    bareMs: median(pairs.map(({ bare }) => bare.taskMs)),
    taskMs: more('taskMs'),
    scriptMs: more('scriptMs'),
    layouts: more('layouts'),
  };
}

async function costOfLoad(
  browser: PracticeBrowser,
  url: string,
): Promise<Cost & { heapMb: number }> {
  const page = await browser.openPage();
  const cost = await costOf(page, async () => {
    await page.goto(url);
    await settle(page);
  });
  const heap = await heapMb(page);
  await page.close();
  return { ...cost, heapMb: heap };
}

/** Of one in-app step among many there and back, with the frames that follow it. */
async function costOfStep(page: Page, paths: Paths): Promise<Cost> {
  await page.bringToFront();
  await settle(page);
  const { taskMs, scriptMs, layouts } = await costOf(page, () => goThereAndBack(page, paths));
  return { taskMs: taskMs / STEPS, scriptMs: scriptMs / STEPS, layouts: layouts / STEPS };
}

/** What the guard itself does of such a step, in ms. */
async function callsInStep(browser: PracticeBrowser, paths: Paths): Promise<number> {
  const page = await browser.openPage(browser.url('linkedin', `${paths[0]}?heavy=1`));
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await settle(page);
    const ms = await ownCallsMs(page, 'guard.js', () => goThereAndBack(page, paths));
    rounds.push(ms / STEPS);
  }
  await page.close();
  return median(rounds);
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
