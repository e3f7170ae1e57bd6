import type { PracticeBrowser } from '../practice/browser.ts';
import { type Cost, costOf, settle } from './cost.ts';
import { heapMb } from './heap.ts';
import { lowerQuartile, median } from './median.ts';
import { meanOfTheMiddle } from './middle.ts';
import { ownCallsMs } from './ownCalls.ts';

/** The same page at the same address, in a browser with Rappel and in two with a twin of it. */
export type Browsers = Readonly<Record<'ours' | 'bare' | 'empty', PracticeBrowser>>;

/** What a load costs more; of a script that does nothing the time alone. */
export type LoadCost = Awaited<ReturnType<typeof addedToLoad>>;

/** Of loads that are looked into, which takes time itself. */
const OWN_LOADS = 10;

/**
 * What a load costs more than in the bare browser: of its time the mean of the middle, of all else
 * the median. The browsers load in turn, each as often first: what the machine is busy with meets all.
 */
export async function addedToLoad(browsers: Browsers, path: string, loads: number) {
  const rounds: Record<keyof Browsers, Cost>[] = [];
  for (let round = 0; round < loads; round += 1) {
    const costs: Partial<Record<keyof Browsers, Cost>> = {};
    for (const name of turned(['bare', 'empty', 'ours'] as const, round)) {
      costs[name] = await costOfLoad(browsers[name], path);
    }
    rounds.push(costs as Record<keyof Browsers, Cost>);
  }
  const more = (of: keyof Cost, by: keyof Browsers = 'ours') =>
    rounds.map((costs) => costs[by][of] - costs.bare[of]);
  const quietMs = (by: keyof Browsers) => lowerQuartile(rounds.map((costs) => costs[by].taskMs));
  return {
    bareMs: median(rounds.map(({ bare }) => bare.taskMs)),
    quietMs: quietMs('ours') - quietMs('bare'),
    emptyQuietMs: quietMs('empty') - quietMs('bare'),
    task: meanOfTheMiddle(more('taskMs')),
    empty: meanOfTheMiddle(more('taskMs', 'empty')),
    scriptMs: median(more('scriptMs')),
    layouts: median(more('layouts')),
  };
}

function turned<Item>(items: readonly Item[], by: number): readonly Item[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

async function costOfLoad(browser: PracticeBrowser, path: string): Promise<Cost> {
  const page = await browser.openPage();
  const cost = await costOf(page, async () => {
    await page.goto(browser.url('linkedin', path));
    await settle(page);
  });
  await page.close();
  return cost;
}

/**
 * What the page's scripts hold more than in the bare browser, in MB. Apart from what a load takes:
 * sweeping throws away what was compiled, and the next load would pay for that.
 */
export async function addedMemory({ ours, bare }: Browsers, path: string): Promise<number> {
  const more: number[] = [];
  for (let time = 0; time < OWN_LOADS; time += 1) {
    more.push((await heapAfterLoad(ours, path)) - (await heapAfterLoad(bare, path)));
  }
  return median(more);
}

async function heapAfterLoad(browser: PracticeBrowser, path: string): Promise<number> {
  const page = await browser.openPage(browser.url('linkedin', path));
  await settle(page);
  const heap = await heapMb(page);
  await page.close();
  return heap;
}

/** What the guard itself does of such a load, in ms. */
export async function callsInLoad(browser: PracticeBrowser, path: string): Promise<number> {
  const url = browser.url('linkedin', path);
  const page = await browser.openPage(url);
  const loads: number[] = [];
  const load = async () => {
    await page.goto(url);
    await settle(page);
  };
  for (let time = 0; time < OWN_LOADS; time += 1) {
    loads.push(await ownCallsMs(page, 'guard.js', load));
  }
  await page.close();
  return median(loads);
}
