import * as v from 'valibot';
import { addDays, type DateKey } from './calendar';
import type { Day } from './day';
import { readSettings, type Settings, settingsOfNewDay, settingsSchema } from './settings';
import { HOUR_MS } from './time';

/** The fields that a person's browsers share; the welcome is each browser's own. */
export const SHARED_FIELDS = v.keyof(v.omit(settingsSchema, ['welcomedAt'])).options;
type SharedField = (typeof SHARED_FIELDS)[number];

/** A value (`null`: none) and the wall instant at which the person declared it. */
const entrySchema = v.tuple([v.unknown(), v.pipe(v.number(), v.finite(), v.minValue(0))]);
type Entry = v.InferOutput<typeof entrySchema>;

/** All that was ever declared on any browser, as far as this one knows: the newest of each field. */
export type View = Partial<Record<SharedField, Entry>>;

/**
 * What waits for the next day belongs to what it will change: declared one without the other, an
 * old raise would come back on a browser that joins later.
 */
const TOGETHER: readonly (readonly SharedField[])[] = [
  ['dailyBudgetMinutes', 'nextDailyBudgetMinutes'],
  ['strict', 'strictEnds'],
];

function groupOf(field: SharedField): readonly SharedField[] {
  return TOGETHER.find((group) => group.includes(field)) ?? [field];
}

/**
 * What a browser had when it joined gives way to everything that a person declares: the browser may
 * join before its own sync has brought what the others declared long ago.
 */
const JOINED_AT = 1;

/** Browsers give objects back in an order of keys of their own. */
function written(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

export function isSame(one: unknown, other: unknown): boolean {
  return written(one) === written(other);
}

function readEntry(rule: v.GenericSchema, raw: unknown): Entry | undefined {
  const entry = v.safeParse(entrySchema, raw);
  if (!entry.success) return undefined;
  const [value, at] = entry.output;
  const given = value ?? undefined;
  const read: unknown = v.safeParse(rule, given).output;
  // The rules never refuse a value: one that became the default without being it is not valid.
  const fallback: unknown = v.getFallback(rule);
  return isSame(read, fallback) && !isSame(given, fallback) ? undefined : [read ?? null, at];
}

/** Reads whatever has arrived. Never throws: unknown fields and values that are not valid go. */
function readView(raw: unknown): View {
  const given = typeof raw === 'object' && raw ? new Map(Object.entries(raw)) : new Map();
  const read = SHARED_FIELDS.flatMap((field) => {
    const entry = readEntry(settingsSchema.entries[field], given.get(field));
    return entry ? [[field, entry]] : [];
  });
  return Object.fromEntries(read);
}

function isNewer([value, at]: Entry, [otherValue, otherAt]: Entry): boolean {
  return at > otherAt || (at === otherAt && written(value) > written(otherValue));
}

/** Of each field the newest entry: the same in whatever order, and however often, views are joined. */
export function join(...views: readonly View[]): View {
  const joined: View = {};
  for (const view of views) {
    for (const field of SHARED_FIELDS) {
      const [theirs, ours] = [view[field], joined[field]];
      if (theirs && (!ours || isNewer(theirs, ours))) joined[field] = theirs;
    }
  }
  return joined;
}

/** The view once the person has changed the settings: what differs is declared, at `nowMs`. */
export function declare(view: View, before: Settings, after: Settings, nowMs: number): View {
  const changed = SHARED_FIELDS.filter((field) => !isSame(before[field], after[field]));
  const declared = changed.map(groupOf).flatMap((fields) => {
    // A clock that is behind must not make the person's last word an old one.
    const at = Math.max(nowMs, ...fields.map((field) => (view[field]?.[1] ?? 0) + 1));
    return fields.map((field) => [field, [after[field] ?? null, at]]);
  });
  return { ...view, ...Object.fromEntries(declared) };
}

/**
 * What a browser declares as it begins to share: what differs here from the defaults. Only what
 * waits for the next day is as new as any other declaration, since it was asked for today. What an
 * organisation has fixed here, by its path, is not the person's to tell.
 */
export function declaredOnJoining(
  settings: Settings,
  fixed: readonly string[],
  nowMs: number,
): View {
  const view = declare({}, readSettings({}), settings, JOINED_AT);
  const unchanged = { ...settings, nextDailyBudgetMinutes: undefined, strictEnds: undefined };
  const declared = declare(view, unchanged, settings, nowMs);
  return withoutFixed(declared, {}, fixed);
}

/** A view without what is told of fields that an organisation has fixed here: those stay as they were. */
export function withoutFixed(view: View, former: View, fixed: readonly string[]): View {
  if (fixed.length === 0) return view;
  const isFixed = (field: SharedField) => fixed.some((path) => path.split('.')[0] === field);
  const entries = SHARED_FIELDS.flatMap((field) => {
    const entry = groupOf(field).some(isFixed) ? former[field] : view[field];
    return entry ? [[field, entry] as const] : [];
  });
  return Object.fromEntries(entries);
}

/**
 * The settings with what a view knows more than the former one. What waited for the next day when
 * it was declared, and was declared before `dayStartedAt`, waits no longer.
 */
export function applied(
  settings: Settings,
  former: View,
  view: View,
  dayStartedAt: number,
): Settings {
  const isNews = (field: SharedField) => !isSame(view[field], former[field]);
  const news = SHARED_FIELDS.flatMap((field) => {
    const entry = view[field];
    return entry && groupOf(field).some(isNews) ? [[field, entry] as const] : [];
  });
  if (news.length === 0) return settings;
  const valuesOf = (entries: typeof news) =>
    Object.fromEntries(entries.map(([field, [value]]) => [field, value ?? undefined]));
  const before = news.filter(([, [, at]]) => at < dayStartedAt);
  const since = news.filter(([, [, at]]) => at >= dayStartedAt);
  const derived = settingsOfNewDay(readSettings(valuesOf(before)));
  const past = Object.fromEntries(before.map(([field]) => [field, derived[field]]));
  return readSettings({ ...settings, ...past, ...valuesOf(since) });
}

const ms = v.pipe(v.number(), v.finite(), v.minValue(0));
const countersSchema = v.object({ spentMs: ms, earnedMs: ms, overtimeMs: ms });
/** What one device spent of a day, and gave it; in ms. */
export type Counters = v.InferOutput<typeof countersSchema>;

export function countersOf({ spentMs, earnedMs, overtimeMs }: Day): Counters {
  return { spentMs, earnedMs, overtimeMs };
}

const daysSchema = v.record(v.string(), v.fallback(v.optional(countersSchema), undefined));
export type Days = v.InferOutput<typeof daysSchema>;

/** Days for which a device may still be behind: another zone, another start of the day. */
const DAYS_BEFORE = 2;

/** One's own counters without those that nobody asks for any more. */
export function recentDays(days: Days, today: DateKey): Days {
  const first = addDays(today, -DAYS_BEFORE);
  return Object.fromEntries(
    Object.entries(days).filter(([key, one]) => one && key >= first && key <= today),
  );
}

/**
 * What the other devices took of a day, less what they gave it, in ms; below 0 where they gave
 * more. All devices together earn no more than one alone may.
 */
export function elsewhereMs(
  others: readonly Counters[],
  ownEarnedMs: number,
  earnCapMs: number,
): number {
  const sum = (field: keyof Counters) => others.reduce((all, one) => all + one[field], 0);
  const earned = Math.min(sum('earnedMs'), Math.max(0, earnCapMs - ownEarnedMs));
  return sum('spentMs') - sum('overtimeMs') - earned;
}

const viewSchema = v.fallback(v.pipe(v.unknown(), v.transform(readView)), {});

/**
 * What a device tells the others, all of it under one key, which it alone writes. It carries the
 * whole view, so that nothing is lost with a device that is gone.
 */
const deviceSchema = v.object({
  updatedAt: ms,
  days: v.fallback(daysSchema, {}),
  settings: viewSchema,
});
export type Device = v.InferOutput<typeof deviceSchema>;

/** Reads the key of a device; one that is not of its shape counts as absent. */
export function readDevice(raw: unknown): Device | undefined {
  const device = v.safeParse(deviceSchema, raw);
  return device.success ? device.output : undefined;
}

/** A device that was not heard of for so long is gone; should it come back, it writes its key anew. */
const GONE_AFTER_MS = 60 * 24 * HOUR_MS;

export function isGone({ updatedAt }: Device, nowMs: number): boolean {
  return nowMs - updatedAt > GONE_AFTER_MS;
}

/** Why the browser took nothing at the last attempt: no room, or it refused. */
const problemSchema = v.picklist(['quota', 'refused']);
export type SharingProblem = v.InferOutput<typeof problemSchema>;

/** This browser's own part in the sharing; off by default. */
const sharingSchema = v.object({
  on: v.fallback(v.boolean(), false),
  /** Names this browser; made when it first joins. */
  device: v.fallback(v.optional(v.string()), undefined),
  view: viewSchema,
  /** Own counters of the last days. */
  days: v.fallback(daysSchema, {}),
  /** How many other devices were heard of. */
  others: v.fallback(ms, 0),
  problem: v.fallback(v.optional(problemSchema), undefined),
});
export type Sharing = v.InferOutput<typeof sharingSchema>;

/** Reads whatever the store holds. Never throws. */
export function readSharing(raw: unknown): Sharing {
  const sharing = v.safeParse(sharingSchema, typeof raw === 'object' && raw ? raw : {});
  if (!sharing.success) throw new Error('Each field of the sharing falls back by itself');
  return sharing.output;
}
