import type { Page, Protocol } from 'puppeteer-core';

/** So often it is looked at what runs. */
const EVERY_MICROSECONDS = 50;

/**
 * How long the main thread was in calls of one of our scripts meanwhile, with what the browser did
 * for them there; in ms. It leaves out what the page costs by itself, which varies by more than that.
 */
export async function ownCallsMs(
  page: Page,
  script: string,
  action: () => Promise<void>,
): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: EVERY_MICROSECONDS });
  await session.send('Profiler.start');
  await action();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return timeBelow(profile, script) / 1000;
}

/** In microseconds. */
function timeBelow(
  { nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile,
  script: string,
) {
  const ours = new Set<number>();
  // A call is listed before those that it made.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.endsWith(script)) ours.add(id);
    if (ours.has(id)) for (const child of children) ours.add(child);
  }
  return samples.reduce((sum, id, index) => sum + (ours.has(id) ? (timeDeltas[index] ?? 0) : 0), 0);
}
