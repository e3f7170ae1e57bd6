import * as v from 'valibot';
import { type CreditMark, creditMarkSchema, LONGEST_REPORT_MS } from '../domain/attention';
import { type Curtain, curtainSchema } from '../domain/curtain';
import { type Day, daySchema } from '../domain/day';
import type { StateForDecision } from '../domain/decide';
import { type GateCalls, gateCallsSchema } from '../domain/gateCalls';
import { type GateHint, gateHintSchema } from '../domain/gateHint';
import { type Pause, pauseSchema } from '../domain/pause';
import { type Goal, goalSchema, type Session, sessionSchema } from '../domain/session';
import { type PageSettings, readPageSettings } from '../domain/settings';
import type { StorageArea } from './area';

/**
 * What a page of a network reads of the live state, to decide by itself and at once what to show.
 * Whatever takes knowledge to find out, the worker has put into words and rules beforehand.
 */
export interface GuardState extends StateForDecision {
  settings: PageSettings;
  session: Session | undefined;
  /** The session that ended last, for the panel that closes a visit. */
  ended: Session | undefined;
  day: Day | undefined;
  credit: CreditMark | undefined;
  pause: Pause | undefined;
  recent: Goal[];
  /** Whom to call, in words; kept up with today's list. */
  calls: GateCalls | undefined;
  /** What of the running session's pages is not shown. */
  curtain: Curtain | undefined;
  /** What the person's strategy means for the gates, by network. */
  hints: GateHint[];
}

/** A value that is not of its shape counts as absent. */
const READERS: { readonly [Key in keyof GuardState]: (raw: unknown) => GuardState[Key] } = {
  settings: readPageSettings,
  session: (raw) => read(sessionSchema, raw),
  ended: (raw) => read(sessionSchema, raw),
  day: (raw) => read(daySchema, raw),
  credit: (raw) => read(creditMarkSchema, raw),
  pause: (raw) => read(pauseSchema, raw),
  recent: (raw) => read(v.array(goalSchema), raw) ?? [],
  calls: (raw) => read(gateCallsSchema, raw),
  curtain: (raw) => read(curtainSchema, raw),
  hints: (raw) => read(v.array(gateHintSchema), raw) ?? [],
};

export const GUARD_KEYS = Object.keys(READERS) as readonly (keyof GuardState)[];

/** Reads what the store holds. */
export function parseGuardState(raw: Record<string, unknown>): GuardState {
  // Each key has its own reader, which is more than the types of a loop can say.
  return readKeys(GUARD_KEYS, (key) => raw[key]) as GuardState;
}

function readKeys(
  keys: readonly (keyof GuardState)[],
  rawOf: (key: keyof GuardState) => unknown,
): Partial<GuardState> {
  return Object.fromEntries(keys.map((key) => [key, READERS[key](rawOf(key))]));
}

export function read<Schema extends v.GenericSchema>(
  schema: Schema,
  raw: unknown,
): v.InferOutput<Schema> | undefined {
  const result = v.safeParse(schema, raw);
  return result.success ? result.output : undefined;
}

export async function readGuardState(area: StorageArea): Promise<GuardState> {
  return parseGuardState(await area.get([...GUARD_KEYS]));
}

/** What the store tells of a write, by key. */
export type StoreChanges = Readonly<Record<string, { oldValue?: unknown; newValue?: unknown }>>;

/** What of the state was written then, without reading all of it again. */
export function changedIn(changes: StoreChanges): Partial<GuardState> {
  const changed = GUARD_KEYS.filter((key) => key in changes);
  return readKeys(changed, (key) => changes[key]?.newValue);
}

/** Whether a change of the store is but the passing of time, which a page knows by itself. */
export function isTick(changes: StoreChanges): boolean {
  const known: readonly string[] = GUARD_KEYS;
  return Object.entries(changes).every(([key, { oldValue, newValue }]) => {
    if (Math.abs(spentIn(newValue) - spentIn(oldValue)) > LONGEST_REPORT_MS) return false;
    if (key === 'credit' || !known.includes(key)) return true;
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
