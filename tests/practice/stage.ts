import { beforeAll, describe, onTestFinished } from 'vitest';
import type { BrowserKind, LaunchOptions, PracticeBrowser } from './browser.ts';
import { keptBrowser, keptNetwork, launchAtNetwork } from './kept.ts';
import type { PracticeNetwork } from './network.ts';
import { until } from './until.ts';

/** What a test of the built extension starts from. */
export type Stage = {
  kind: BrowserKind;
  network(): PracticeNetwork;
  /**
   * A browser with the extension as after its installation. Without options the tests of a worker
   * share one, made clean in between; with options (none among them) it is the test's own.
   */
  open(options?: Partial<LaunchOptions>): Promise<PracticeBrowser>;
};

export const BROWSERS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** Declares the same tests for each of the browsers. */
export function inBrowsers(
  name: string,
  declare: (stage: Stage) => void,
  kinds: readonly BrowserKind[] = BROWSERS,
): void {
  for (const kind of kinds) {
    describe(`${name} (${kind})`, () => {
      let network: PracticeNetwork | undefined;
      beforeAll(async () => {
        network = await keptNetwork();
      });
      declare({
        kind,
        network() {
          if (!network) throw new Error('The practice network starts before each test');
          return network;
        },
        async open(options) {
          if (!options) return keptBrowser(kind);
          const browser = await launchAtNetwork(kind, options);
          onTestFinished(() => browser.close());
          return browser;
        },
      });
    });
  }
}

/** The live state as far as tests ask for it. */
export type Stored = {
  session?: {
    id: string;
    network: string;
    spentMs: number;
    plannedMs: number;
    goal: { words: string };
  } | null;
  notes?: { msByKind?: Readonly<Record<string, number>> } | null;
  ended?: { id: string; ending?: string; outcome?: string; spentMs: number } | null;
  day?: { key: string; spentMs: number; earnedMs: number; overtimeMs: number; startedAt: number };
  settings?: Record<string, unknown>;
  pause?: { at: number; until: number } | null;
  outbox?: unknown[];
  slice?: unknown;
  credit?: { seen: { document: string; seq: number }[] } | null;
};
/** What a page wrote down itself, under a key of its own. */
type Kept = { document: string; beats: { seq: number; elapsedMs: number }[] };

export async function stored(browser: PracticeBrowser): Promise<Stored> {
  return await browser.storage.get();
}

/**
 * Attended time that is written, in ms: credited to the day, or written down by a page so far. Where
 * several pages are attended at once, only the credit knows what of it counts.
 */
export function writtenMs({ day, credit, ...rest }: Stored): number {
  const credited = (document: string) =>
    credit?.seen.find((one) => one.document === document)?.seq ?? 0;
  const pages = Object.entries(rest).flatMap(([key, kept]) =>
    key.startsWith('beat:') ? [kept as Kept] : [],
  );
  return pages
    .flatMap(({ document, beats }) => beats.filter(({ seq }) => seq > credited(document)))
    .reduce((sum, { elapsedMs }) => sum + elapsedMs, day?.spentMs ?? 0);
}

/** Attended time that is credited to the day, in ms. */
export async function creditedMs(browser: PracticeBrowser): Promise<number> {
  return (await stored(browser)).day?.spentMs ?? 0;
}

export async function spentMs(browser: PracticeBrowser): Promise<number> {
  return writtenMs(await stored(browser));
}

/** Waits until the stored state is as wanted. */
export function untilStored(
  browser: PracticeBrowser,
  what: string,
  isSo: (state: Stored) => boolean,
  timeoutMs = 15_000,
): Promise<Stored> {
  return until(
    async () => {
      const state = await stored(browser);
      return isSo(state) && state;
    },
    async () => `${what}: ${JSON.stringify(await stored(browser))}`,
    { timeout: timeoutMs },
  );
}
