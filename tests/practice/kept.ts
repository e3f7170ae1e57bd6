import type { BrowserKind, LaunchOptions } from './browser.ts';
import { extensionDir } from './extensionDir.ts';
import { launch } from './launch.ts';
import { type PracticeNetwork, startPracticeNetwork } from './network.ts';
import { type ReusableBrowser, reusable } from './reusable.ts';

/**
 * What the test files of one worker share, one after the other: to start a browser takes as much of
 * the machine as ten tests in it. It ends with the worker, which is told so by a signal.
 */
let network: Promise<PracticeNetwork> | undefined;
const browsers = new Map<BrowserKind, Promise<ReusableBrowser>>();

export function keptNetwork(): Promise<PracticeNetwork> {
  network ??= startPracticeNetwork();
  return network;
}

export async function launchAtNetwork(
  kind: BrowserKind,
  options: Partial<LaunchOptions> = {},
): ReturnType<typeof launch> {
  return launch(kind, {
    extensionDir: extensionDir(kind),
    network: await keptNetwork(),
    windowSize: { width: 1000, height: 800 },
    ...options,
  });
}

/** A browser that is as after its installation. One that cannot be made clean is ended: another one starts. */
export async function keptBrowser(kind: BrowserKind): Promise<ReusableBrowser> {
  const known = await browsers.get(kind);
  if (known) {
    const isClean = await known.clean().then(
      () => true,
      () => false,
    );
    if (isClean) return known;
    browsers.delete(kind);
    await known.close().catch(() => {});
  }
  const started = launchAtNetwork(kind).then(reusable);
  browsers.set(kind, started);
  started.catch(() => browsers.delete(kind));
  return started;
}

process.once('SIGTERM', async () => {
  await Promise.allSettled([...browsers.values()].map(end));
  process.exit(0);
});

/** At once: a worker that takes its time is killed, and would leave the browser's profile behind. */
async function end(starting: Promise<ReusableBrowser>): Promise<void> {
  const browser = await starting;
  await browser.killBrowser();
  await browser.close();
}
