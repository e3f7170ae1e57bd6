import { setTimeout as pause } from 'node:timers/promises';

export type Patience = {
  /** Milliseconds until it gives up; 5,000 unless told. */
  readonly timeout?: number;
};

const POLL_MS = 30;

/** Tries until the answer is neither undefined nor false; `complaint` says what was waited for. */
export async function until<T>(
  attempt: () => Promise<T | undefined | false>,
  complaint: string | (() => Promise<string>),
  { timeout = 5000 }: Patience = {},
): Promise<T> {
  const deadline = performance.now() + timeout;
  for (;;) {
    const answer = await attempt();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > deadline) {
      const what = typeof complaint === 'string' ? complaint : await complaint();
      throw new Error(`Not within ${timeout} ms: ${what}`);
    }
    await pause(POLL_MS);
  }
}
