import type { Day, DayRule } from '../domain/day';
import type { JournalEntry } from '../domain/journalEntry';
import { settle } from '../domain/settle';
import type { Clock, Reading } from '../domain/time';
import type { StorageArea } from '../storage/area';
import { LIVE_KEYS, type LiveState, parseLiveState, writeLiveState } from '../storage/liveState';
import { emptyOutbox, withEntries } from '../storage/outbox';
import { setAside, unreadableIn } from '../storage/setAside';
import { createQueue } from './queue';

/** The live state as it counts now: a day has begun, and no session lingers. */
export type SettledState = LiveState & { day: Day };

export interface Step<Result> {
  change?: Partial<LiveState>;
  entries?: readonly JournalEntry[];
  /** Other keys, to be written in the same batch. */
  beside?: Readonly<Record<string, unknown>>;
  result: Result;
}

/** The worker's only way to the live state: read, decide, write, one at a time. */
export interface LiveStore {
  update<Result>(
    step: (state: SettledState, now: Reading, rule: DayRule) => Step<Result>,
  ): Promise<Result>;
  /** Runs something between two updates. */
  between<Result>(task: () => Promise<Result>): Promise<Result>;
  /** Takes away everything that is stored beside the history. */
  erase(): Promise<void>;
  /**
   * Another history has taken its place: nothing of the former one may follow it there. The day and
   * its credit stay, since a file buys no time.
   */
  replace(recent: LiveState['recent']): Promise<void>;
}

interface Dependencies {
  area: StorageArea;
  clock: Clock;
  /** Names this life of the worker. */
  boot: string;
  /** What follows from a state, where it is not what followed from the one that is stored. */
  derive?(state: LiveState, stored: LiveState): Partial<LiveState>;
}

/**
 * The stored state is the truth: it is read anew for each update. What changed is written in one
 * atomic batch together with what the journal must learn.
 */
export function createLiveStore({
  area,
  clock,
  boot,
  derive = () => ({}),
}: Dependencies): LiveStore {
  const queue = createQueue();

  /** The state as it is stored; what cannot be read of it is put aside before anything is decided. */
  async function readStored(): Promise<LiveState> {
    const raw = await area.get([...LIVE_KEYS]);
    const state = parseLiveState(raw);
    const unreadable = unreadableIn(raw, state);
    const keys = LIVE_KEYS.filter((key) => key in unreadable);
    if (keys.length > 0) {
      const repaired = Object.fromEntries(keys.map((key) => [key, state[key] ?? null]));
      await setAside(area, unreadable, clock.wallMs(), repaired);
    }
    return state;
  }

  return {
    update: (step) =>
      queue(async () => {
        const stored = await readStored();
        const now = { wallMs: clock.wallMs(), monoMs: clock.monoMs(), boot };
        const rule = { calendar: clock.calendar, dayStartsAt: stored.settings.dayStartsAt };
        const settled = settle(stored, now, rule);
        const { day } = settled.state;
        if (!day) throw new Error('A settled state has a day');
        const {
          change,
          entries = [],
          beside = {},
          result,
        } = step({ ...settled.state, day }, now, rule);
        const changedState = { ...settled.state, ...change };
        const after = { ...changedState, ...derive(changedState, stored) };
        const changed = LIVE_KEYS.filter((key) => after[key] !== stored[key]);
        const waiting = await withEntries(area, [...settled.entries, ...entries]);
        const others = { ...beside, ...waiting };
        if (changed.length > 0 || Object.keys(others).length > 0) {
          const items = Object.fromEntries(changed.map((key) => [key, after[key]]));
          await writeLiveState(area, { ...items, ...others });
        }
        return result;
      }),
    between: (task) => queue(task),
    erase: () =>
      queue(async () => {
        await area.remove(Object.keys(await area.get(null)));
      }),
    replace: (recent) =>
      queue(async () => {
        const gone = { session: undefined, ended: undefined, slice: undefined, pause: undefined };
        await writeLiveState(area, { recent, ...gone, ...emptyOutbox });
      }),
  };
}
