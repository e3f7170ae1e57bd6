import { type OpenSlice, openSliceSchema } from '../domain/ledger';
import { type SessionNotes, sessionNotesSchema } from '../domain/sessionNotes';
import { readSettings, type Settings } from '../domain/settings';
import type { StorageArea } from './area';
import { GUARD_KEYS, type GuardState, parseGuardState, read } from './guardState';

/**
 * The small live state, in `storage.local`. The worker alone writes it; pages read it directly, so
 * that a page decides what to show without waking the worker.
 */
export interface LiveState extends GuardState {
  settings: Settings;
  slice: OpenSlice | undefined;
  /** What is noted while the session runs. */
  notes: SessionNotes | undefined;
}

export const LIVE_KEYS = [...GUARD_KEYS, 'slice', 'notes'] as const satisfies (keyof LiveState)[];

/** Reads what the store holds; a value that is not of its shape counts as absent. */
export function parseLiveState(raw: Record<string, unknown>): LiveState {
  return {
    ...parseGuardState(raw),
    settings: readSettings(raw.settings),
    slice: read(openSliceSchema, raw.slice),
    notes: read(sessionNotesSchema, raw.notes),
  };
}

export async function readLiveState(area: StorageArea): Promise<LiveState> {
  return parseLiveState(await area.get([...LIVE_KEYS]));
}

/**
 * Writes some keys in one atomic batch; an `undefined` value is kept as `null`, which reads as
 * absent, since removing would be a second write.
 */
export async function writeLiveState(
  area: StorageArea,
  change: Partial<LiveState> & Record<string, unknown>,
): Promise<void> {
  const items = Object.entries(change).map(([key, value]) => [key, value ?? null]);
  await area.set(Object.fromEntries(items));
}
