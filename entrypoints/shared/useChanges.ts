import type { LogEvent } from '../../components/log/LogNotice';
import type { ActionId, PersonId } from '../../utils/domain/ids';
import { type LocalNow, localNowAt } from '../../utils/domain/localNow';
import { isNamed } from './isNamed';
import type { Services } from './services';
import { useLastEvent } from './useLastEvent';
import { useRecordWrite } from './useRecordWrite';

/** What a change may have touched. */
export interface Touched {
  actions: readonly ActionId[];
  people: readonly PersonId[];
}

export interface Changed {
  event: LogEvent;
  touched: Touched;
}

/**
 * Changes of the log, one at a time, and what to say of the last one. `read` brings what is shown
 * up to date before anything is said.
 */
export function useChanges(
  services: Pick<Services, 'runtime' | 'clock'>,
  read: (touched: Touched) => Promise<void>,
) {
  const { event, count, say, forget } = useLastEvent<LogEvent>();
  const write = useRecordWrite(services);
  const { calendar } = services.clock;

  async function change(
    work: (nowMs: number, now: LocalNow) => Promise<Changed>,
    takesTurn?: boolean,
  ): Promise<boolean> {
    const done = await write((nowMs) => work(nowMs, localNowAt(calendar, nowMs)), {
      onWritten: ({ event, touched }) =>
        read(touched).then(
          () => say(event),
          (error: unknown) => say(unreadableBecause(error)),
        ),
      onFailure: (kind) => say({ kind }),
      takesTurn,
    });
    return done !== undefined;
  }

  return { event, count, change, say, forget };
}

export function unreadableBecause(error: unknown): LogEvent {
  return { kind: isNamed(error, 'DatabaseBlocked') ? 'log-blocked' : 'unreadable' };
}
