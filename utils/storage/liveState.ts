import * as v from 'valibot';
import { type CreditMark, creditMarkSchema, LONGEST_REPORT_MS } from '../domain/attention';
import { type Day, daySchema } from '../domain/day';
import type { StateForDecision } from '../domain/decide';
import { type OpenSlice, openSliceSchema } from '../domain/ledger';
import { type Pause, pauseSchema } from '../domain/pause';
import { type Goal, goalSchema, type Session, sessionSchema } from '../domain/session';
import { readSettings, type Settings } from '../domain/settings';
import type { StorageArea } from './area';

/**
 * The small live state, in `storage.local`. The worker alone writes it; pages read it directly, so
 * that a page decides what to show without waking the worker.
 */
export interface LiveState extends StateForDecision {
  settings: Settings;
  session: Session | undefined;
  /** The session that ended last, for the panel that closes a visit. */
  ended: Session | undefined;
  day: Day | undefined;
  slice: OpenSlice | undefined;
  credit: CreditMark | undefined;
  pause: Pause | undefined;
  recent: Goal[];
}

export const LIVE_KEYS = [
  'settings',
  'session',
  'ended',
  'day',
  'slice',
  'credit',
  'pause',
  'recent',
] as const satisfies (keyof LiveState)[];

/** Reads what the store holds; a value that is not of its shape counts as absent. */
export function parseLiveState(raw: Record<string, unknown>): LiveState {
  return {
    settings: readSettings(raw.settings),
    session: read(sessionSchema, raw.session),
    ended: read(sessionSchema, raw.ended),
    day: read(daySchema, raw.day),
    slice: read(openSliceSchema, raw.slice),
    credit: read(creditMarkSchema, raw.credit),
    pause: read(pauseSchema, raw.pause),
    recent: read(v.array(goalSchema), raw.recent) ?? [],
  };
}

function read<Schema extends v.GenericSchema>(
  schema: Schema,
  raw: unknown,
): v.InferOutput<Schema> | undefined {
  const result = v.safeParse(schema, raw);
  return result.success ? result.output : undefined;
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

/** Whether a change of the store is but the passing of time, which a page knows by itself. */
export function isTick(
  changes: Record<string, { oldValue?: unknown; newValue?: unknown }>,
): boolean {
  return Object.entries(changes).every(([key, { oldValue, newValue }]) => {
    if (Math.abs(spentIn(newValue) - spentIn(oldValue)) > LONGEST_REPORT_MS) return false;
    if (key === 'slice' || key === 'credit' || !LIVE_KEYS.some((live) => live === key)) return true;
    return timeless(oldValue) === timeless(newValue);
  });
}

function spentIn(value: unknown): number {
  const spent = typeof value === 'object' && value !== null && 'spentMs' in value && value.spentMs;
  return typeof spent === 'number' ? spent : 0;
}

/** A value without what every beat moves. */
function timeless(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) =>
    key === 'spentMs' || key === 'lastAttendedAt' ? undefined : inner,
  );
}
