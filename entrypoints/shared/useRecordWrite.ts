import { useRef } from 'preact/hooks';
import { sendCommand } from '../../utils/messages';
import { isNamed } from './isNamed';
import type { Services } from './services';

interface Told<Result> {
  /**
   * Shows what is written by now. It deals with its own failures: what is written is done, even
   * where it cannot be read back, and to try again would double it.
   */
  onWritten: (result: Result) => Promise<void> | void;
  /** Nothing was written; `why` as the notices know it. */
  onFailure: (why: 'disk-full' | 'failed') => void;
  /**
   * It comes from a dialog, which sends once, and hangs on nothing that may be being written: then
   * it takes its turn, where a second press of a button would be passed over.
   */
  takesTurn?: boolean | undefined;
}

/**
 * Writes to the record from a page, one thing at a time: a second press of a button while the first
 * is written is no second wish, and gives nothing, as a failure does. The worker derives anew what
 * hangs on it.
 */
export function useRecordWrite({ runtime, clock }: Pick<Services, 'runtime' | 'clock'>) {
  const running = useRef<Promise<unknown>>(undefined);

  async function write<Result>(
    work: (nowMs: number) => Promise<Result>,
    told: Told<Result>,
  ): Promise<Result | undefined> {
    while (running.current) {
      if (!told.takesTurn) return undefined;
      await running.current;
    }
    const now = writeNow(work, told);
    running.current = now;
    try {
      return await now;
    } finally {
      running.current = undefined;
    }
  }

  async function writeNow<Result>(
    work: (nowMs: number) => Promise<Result>,
    { onWritten, onFailure }: Told<Result>,
  ): Promise<Result | undefined> {
    try {
      const result = await work(clock.wallMs());
      void sendCommand(runtime, { type: 'actionLogged' });
      await onWritten(result);
      return result;
    } catch (error) {
      onFailure(isNamed(error, 'QuotaExceededError') ? 'disk-full' : 'failed');
      return undefined;
    }
  }

  return write;
}
