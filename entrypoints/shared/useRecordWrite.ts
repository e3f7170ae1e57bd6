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
}

/**
 * Writes to the record from a page, one thing at a time: a second press of a button while the first
 * is written is no second wish, and gives nothing, as a failure does. The worker derives anew what
 * hangs on it.
 */
export function useRecordWrite({ runtime, clock }: Pick<Services, 'runtime' | 'clock'>) {
  const busy = useRef(false);
  return async function write<Result>(
    work: (nowMs: number) => Promise<Result>,
    { onWritten, onFailure }: Told<Result>,
  ): Promise<Result | undefined> {
    if (busy.current) return undefined;
    busy.current = true;
    try {
      const result = await work(clock.wallMs());
      void sendCommand(runtime, { type: 'actionLogged' });
      await onWritten(result);
      return result;
    } catch (error) {
      onFailure(isNamed(error, 'QuotaExceededError') ? 'disk-full' : 'failed');
      return undefined;
    } finally {
      busy.current = false;
    }
  };
}
