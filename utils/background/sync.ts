import type { Settings } from '../domain/settings';
import {
  applied,
  countersOf,
  declare,
  declaredOnJoining,
  elsewhereMs,
  isGone,
  isSame,
  join,
  readDevice,
  readSharing,
  recentDays,
  type Sharing,
  type SharingProblem,
  withoutFixed,
} from '../domain/sharing';
import { type Clock, MINUTE_MS } from '../domain/time';
import type { StorageArea } from '../storage/area';
import { readSyncState, SYNC_KEY, syncItems, writeSyncState } from '../storage/syncState';
import type { LiveStore } from './liveStore';
import type { Policies } from './policy';
import { createQueue } from './queue';

const PREFIX = 'device:';

interface Dependencies {
  store: LiveStore;
  area: StorageArea;
  /** The browser's `storage.sync`; asked for nothing as long as sharing is off. */
  syncArea: StorageArea;
  clock: Clock;
  newId(): string;
  /** What it has fixed here is neither told to other browsers nor taken from them. */
  organisation: Pick<Policies, 'fixedFields' | 'holding'>;
}

/** A device that shares, under a key of its own. */
type Sharer = Sharing & { on: true; device: string };

type Asked<Answer> = { answer: Answer } | { problem: SharingProblem };

/**
 * Shares settings and the day's minutes between a person's own browsers. What the browser does not
 * take is told in the settings, and tried again at the next occasion; everything else goes on.
 */
export function createSync(parts: Dependencies) {
  const { store, area, syncArea, clock, newId, organisation } = parts;
  // Settings change and arrive in turn: what is not declared yet must not be overwritten by what
  // arrives. The browser's own sync is asked outside of that: should it hang, nothing else does.
  const turns = createQueue();
  const exchanges = createQueue();
  let pushedAtMs = Number.NEGATIVE_INFINITY;

  /** Takes in what the others told, then tells them. Whether anything changed here. */
  async function exchange(withMinutes: boolean): Promise<boolean> {
    if (!isSharer(await readSyncState(area))) return false;
    const asked = await ask(() => syncArea.get(null));
    if ('problem' in asked) {
      await note(asked.problem);
      return false;
    }
    const taken = await turns(() => takeIn(asked.answer));
    if (!taken) return false;
    const told = await ask(() => tell(taken.sharing, asked.answer, withMinutes));
    await note('problem' in told ? told.problem : undefined);
    return taken.changed;
  }

  function note(problem: SharingProblem | undefined): Promise<void> {
    return turns(async () => {
      const sharing = await readSyncState(area);
      if (!isSharer(sharing) || sharing.problem === problem) return;
      await writeSyncState(area, { ...sharing, problem });
    });
  }

  /** Nothing where sharing was switched off meanwhile. */
  async function takeIn(
    items: Record<string, unknown>,
  ): Promise<{ sharing: Sharer; changed: boolean } | undefined> {
    const sharing = await readSyncState(area);
    if (!isSharer(sharing)) return undefined;
    const hold = await organisation.holding();
    return store.update(({ settings, day }, { wallMs }) => {
      const others = Object.entries(items).flatMap(([key, raw]) => {
        const device = isForeign(key, sharing) ? readDevice(raw) : undefined;
        return device && !isGone(device, wallMs) ? [device] : [];
      });
      const arrived = join(...others.map((other) => other.settings));
      const former = sharing.view;
      const view = join(former, arrived);
      const now = hold(applied(settings, former, view, day.startedAt));
      const elsewhere = elsewhereMs(
        others.flatMap(({ days }) => days[day.key] ?? []),
        day.earnedMs,
        now.earnCapMinutes * MINUTE_MS,
      );
      const days = recentDays({ ...sharing.days, [day.key]: countersOf(day) }, day.key);
      const after = { ...sharing, view, days, others: others.length };
      const changed = now !== settings || elsewhere !== day.elsewhereMs;
      return {
        change: changed ? { settings: now, day: { ...day, elsewhereMs: elsewhere } } : {},
        ...(!isSame(after, sharing) && { beside: syncItems(after) }),
        result: { sharing: after, changed },
      };
    });
  }

  /**
   * Writes the own key where it is missing (Chrome clears it when it begins to synchronise), and
   * takes away those of devices that are gone. Minutes alone are not worth a write each time: two
   * browsers in use would answer each other without end.
   */
  async function tell(
    sharing: Sharer,
    items: Record<string, unknown>,
    withMinutes: boolean,
  ): Promise<void> {
    const { view, days } = sharing;
    const nowMs = clock.wallMs();
    const own = readDevice(items[keyOf(sharing)]);
    if (!own || !isSame(own.settings, view) || (withMinutes && !isSame(own.days, days))) {
      await syncArea.set({ [keyOf(sharing)]: { updatedAt: nowMs, days, settings: view } });
    }
    const gone = Object.entries(items).filter(([key, raw]) => {
      const device = isForeign(key, sharing) ? readDevice(raw) : undefined;
      return device && isGone(device, nowMs);
    });
    if (gone.length > 0) await syncArea.remove(gone.map(([key]) => key));
  }

  function push(): Promise<boolean> {
    pushedAtMs = clock.monoMs();
    return exchanges(() => exchange(true));
  }

  return {
    async switchOn(): Promise<void> {
      await turns(async () => {
        const sharing = await readSyncState(area);
        if (isSharer(sharing)) return;
        const { device = newId() } = sharing;
        const fixed = await organisation.fixedFields();
        await store.update(({ settings }, { wallMs }) => {
          const view = declaredOnJoining(settings, fixed, wallMs);
          return { beside: syncItems({ ...sharing, device, view, on: true }), result: undefined };
        });
      });
      await push();
    },
    /**
     * Takes back what this browser told the others. What they spent of today stays spent.
     * @throws when the browser keeps the key; sharing is off all the same.
     */
    async switchOff(): Promise<void> {
      const device = await turns(async () => {
        const sharing = await readSyncState(area);
        if (sharing.device === undefined) return undefined;
        // The name stays, so that a key that the browser keeps is never taken for another device's.
        await writeSyncState(area, readSharing({ device: sharing.device }));
        return sharing.device;
      });
      if (device !== undefined) await exchanges(() => syncArea.remove(keyOf({ device })));
    },
    /**
     * The same, after everything was erased on this device.
     * @throws when the browser keeps the key; another try finds it.
     */
    async erase(local: () => Promise<void>): Promise<void> {
      const { device } = await readSyncState(area);
      await local();
      if (device === undefined) return;
      // Until the browser lets go of its key, which one that is must be known.
      await turns(() => writeSyncState(area, readSharing({ device })));
      await exchanges(() => syncArea.remove(keyOf({ device })));
      await turns(() => area.remove(SYNC_KEY));
    },
    /**
     * Changes the settings as the person wants it, which other browsers shall take over.
     * @returns them as they were, and as they are.
     */
    change: (step: (settings: Settings) => Settings) =>
      turns(async () => {
        const sharing = await readSyncState(area);
        const fixed = await organisation.fixedFields();
        return store.update(({ settings }, { wallMs }) => {
          const after = step(settings);
          const view = withoutFixed(
            declare(sharing.view, settings, after, wallMs),
            sharing.view,
            fixed,
          );
          return {
            change: { settings: after },
            ...(sharing.on && { beside: syncItems({ ...sharing, view }) }),
            result: { before: settings, after },
          };
        });
      }),
    /** Hears from the others. Whether anything changed here. */
    pull: () => exchanges(() => exchange(false)),
    /** Hears from the others, and tells them everything, minutes too. */
    push,
    /** The same, at most once a minute: called at each credit. */
    async pushInTurn(): Promise<boolean> {
      return clock.monoMs() - pushedAtMs >= MINUTE_MS && push();
    },
  };
}
export type Sync = ReturnType<typeof createSync>;

function isSharer(sharing: Sharing): sharing is Sharer {
  return sharing.on && sharing.device !== undefined;
}

function keyOf({ device }: Pick<Sharer, 'device'>): string {
  return PREFIX + device;
}

function isForeign(key: string, sharing: Sharer): boolean {
  return key.startsWith(PREFIX) && key !== keyOf(sharing);
}

/** Asks the browser's own sync, whose refusal is an answer, too. */
async function ask<Answer>(call: () => Promise<Answer>): Promise<Asked<Answer>> {
  try {
    return { answer: await call() };
  } catch (error) {
    return { problem: /quota|MAX_/i.test(String(error)) ? 'quota' : 'refused' };
  }
}
