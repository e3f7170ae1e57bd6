import { describe, expect, it } from 'vitest';
import { createBadge } from '../../../utils/background/badge';
import { createLiveStore } from '../../../utils/background/liveStore';
import { createPauses } from '../../../utils/background/pauses';
import { HOUR_MS } from '../../../utils/domain/time';
import { readableEntries } from '../../../utils/storage/outbox';
import { aSession, NOON, PARIS } from '../domain/helpers/make';
import { memoryStorage } from '../storage/helpers/memoryStorage';

function aWorker() {
  const storage = memoryStorage();
  let nowMs = NOON;
  const clock = { wallMs: () => nowMs, monoMs: () => 0, calendar: PARIS.calendar };
  const store = createLiveStore({ area: storage.local, clock, boot: 'b' });
  const { items } = storage.local;
  return {
    pauses: createPauses(store),
    passes: (ms: number) => {
      nowMs += ms;
    },
    pause: () => items.pause,
    recorded: () =>
      readableEntries(items.outbox as unknown[]).flatMap((entry) =>
        entry.kind === 'pause' ? entry.pause : [],
      ),
  };
}

describe('pausing', () => {
  it('is recorded when it begins, and when it is cut short', async () => {
    const { pauses, passes, pause, recorded } = aWorker();
    expect(await pauses.begin('hour')).toEqual({ ok: true });
    expect(pause()).toEqual({ at: NOON, until: NOON + HOUR_MS });
    passes(60_000);
    expect(await pauses.end()).toEqual({ ok: true });
    expect(pause()).toBeNull();
    expect(recorded()).toEqual([
      { at: NOON, until: NOON + HOUR_MS },
      { at: NOON, until: NOON + 60_000 },
    ]);
  });

  it('anew cuts the one before short', async () => {
    const { pauses, passes, recorded } = aWorker();
    await pauses.begin('week');
    passes(60_000);
    await pauses.begin('hour');
    expect(recorded().slice(1)).toEqual([
      { at: NOON, until: NOON + 60_000 },
      { at: NOON + 60_000, until: NOON + 60_000 + HOUR_MS },
    ]);
  });

  it('that is over cannot be ended again', async () => {
    const { pauses, passes, recorded } = aWorker();
    await pauses.begin('hour');
    passes(HOUR_MS);
    expect(await pauses.end()).toEqual({ ok: false, why: 'gone' });
    expect(recorded()).toHaveLength(1);
  });

  it('stands on the badge, before a visit that still runs', async () => {
    const texts: string[] = [];
    const badge = createBadge({
      setBadgeText: async ({ text }) => void texts.push(text),
      setBadgeBackgroundColor: async () => {},
    });
    const left = { session: aSession(), sessionLeftMs: 240_000, dayLeftMs: 240_000 };
    await badge.showLeft({ ...left, pausedUntil: NOON }, 0);
    await badge.showLeft({ ...left, pausedUntil: undefined }, 0);
    expect(texts).toEqual(['II', '4']);
  });
});
