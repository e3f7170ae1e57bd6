import { isPaused, pauseFor } from '../domain/pause';
import type { PauseLength } from '../domain/pauseLength';
import type { Answer } from '../messages';
import type { LiveStore } from './liveStore';

/** Begins and ends pauses; the journal learns of each when it begins, and when it is cut short. */
export function createPauses(store: LiveStore) {
  return {
    begin: (length: PauseLength): Promise<Answer> =>
      store.update<Answer>(({ pause: before }, { wallMs }, rule) => {
        const pause = pauseFor(length, wallMs, rule);
        const entries = [{ kind: 'pause' as const, pause }];
        if (isPaused(before, wallMs)) {
          entries.unshift({ kind: 'pause', pause: { ...before, until: wallMs } });
        }
        return { change: { pause }, entries, result: { ok: true } };
      }),

    end: (): Promise<Answer> =>
      store.update<Answer>(({ pause }, { wallMs }) => {
        if (!isPaused(pause, wallMs)) return { result: { ok: false, why: 'gone' } };
        const ended = { ...pause, until: wallMs };
        return {
          change: { pause: undefined },
          entries: [{ kind: 'pause', pause: ended }],
          result: { ok: true },
        };
      }),
  };
}
export type Pauses = ReturnType<typeof createPauses>;
