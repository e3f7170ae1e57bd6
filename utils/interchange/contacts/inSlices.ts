import type { Progress } from '../../domain/importedContact';

export interface SliceDriver {
  /** Lets the page draw and hear: resolves in a later task. */
  pause: () => Promise<void>;
  nowMs: () => number;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

/** How long slices run on before the page gets its turn, in ms. */
const TURN_MS = 8;

/**
 * Does a long piece of work without freezing the page.
 * @throws the signal's reason once it is aborted; the work is left where it is.
 */
export async function inSlices<Result>(
  work: Generator<Progress, Result>,
  { pause, nowMs, onProgress, signal }: SliceDriver,
): Promise<Result> {
  let turnBegan = nowMs();
  for (;;) {
    signal?.throwIfAborted();
    const { done, value } = work.next();
    if (done) return value;
    if (nowMs() - turnBegan < TURN_MS) continue;
    onProgress?.(value);
    await pause();
    turnBegan = nowMs();
  }
}
