import { setTimeout as pause } from 'node:timers/promises';

export type Patience = {
  /** Milliseconds until it gives up: told where the time is a bound, else as long as a busy machine may take. */
  readonly timeout?: number;
};

/** At first it asks often, then less: asking takes time from what is waited for. */
const POLL_MS = { first: 30, growth: 1.4, most: 250 };
const PATIENCE_MS = 20_000;

/** Tries until the answer is neither undefined nor false; `complaint` says what was waited for. */
export async function until<T>(
  attempt: () => Promise<T | undefined | false>,
  complaint: string | (() => Promise<string>),
  { timeout = PATIENCE_MS }: Patience = {},
): Promise<T> {
  const deadline = performance.now() + timeout;
  for (let waitMs = POLL_MS.first; ; waitMs = Math.min(waitMs * POLL_MS.growth, POLL_MS.most)) {
    const answer = await attempt();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > deadline) {
      const what = typeof complaint === 'string' ? complaint : await complaint();
      throw new Error(`Not within ${timeout} ms: ${what}`);
    }
    await pause(waitMs);
  }
}
