import * as v from 'valibot';
import { actionSchema } from './action';
import { postSchema } from './editorial/post';
import { sessionIdSchema } from './ids';
import { ifThenSchema } from './ifThen';
import { introductionSchema } from './introduction';
import { openingSchema } from './opening';
import { opportunitySchema } from './opportunity';
import { pauseSchema } from './pause';
import { personSchema } from './person';
import { experimentSchema } from './review/experiment';
import { strikeKey, strikeSchema } from './review/strike';
import { weekNoteSchema } from './review/weekNote';
import { overtimeSchema, sessionSchema } from './session';
import { sliceSchema } from './slice';

/** A session as the journal keeps it; its slices may arrive before its last word. */
export const sessionRecordSchema = v.object({
  id: sessionIdSchema,
  startedAt: v.number(),
  session: v.optional(sessionSchema),
  slices: v.array(sliceSchema),
});
export type SessionRecord = v.InferOutput<typeof sessionRecordSchema>;

/** The extensions of time beyond the budget, by the day's key. */
export const overtimesOfDaySchema = v.object({
  day: v.string(),
  overtimes: v.array(overtimeSchema),
});
export type OvertimesOfDay = v.InferOutput<typeof overtimesOfDaySchema>;

/** All of the history, tombstones too. */
export const recordSchema = v.object({
  sessions: v.array(sessionRecordSchema),
  openings: v.array(openingSchema),
  overtimes: v.array(overtimesOfDaySchema),
  actions: v.array(actionSchema),
  people: v.array(personSchema),
  pauses: v.array(pauseSchema),
  opportunities: v.array(opportunitySchema),
  plans: v.array(ifThenSchema),
  strikes: v.array(strikeSchema),
  weekNotes: v.array(weekNoteSchema),
  experiments: v.array(experimentSchema),
  posts: v.array(postSchema),
  introductions: v.array(introductionSchema),
});
export type WholeRecord = v.InferOutput<typeof recordSchema>;

export const emptyRecord: WholeRecord = {
  sessions: [],
  openings: [],
  overtimes: [],
  actions: [],
  people: [],
  pauses: [],
  opportunities: [],
  plans: [],
  strikes: [],
  weekNotes: [],
  experiments: [],
  posts: [],
  introductions: [],
};

/**
 * The union of two records. Where both know a thing the later word on it wins, whole: of actions
 * and people the newer copy (a deletion is one), of a session the one that knows more of its time.
 * The same comes out whichever of the two is named first, and however often it is done.
 */
export function mergeRecords(a: WholeRecord, b: WholeRecord): WholeRecord {
  return {
    sessions: union(a.sessions, b.sessions, ({ id }) => id, mergeSessions),
    openings: union(
      a.openings,
      b.openings,
      ({ id }) => id,
      (one, other) => prefer(one, other, ({ answer }) => (answer === 'entered' ? 1 : 0)),
    ),
    overtimes: union(
      a.overtimes,
      b.overtimes,
      ({ day }) => day,
      (one, other) => prefer(one, other, ({ overtimes }) => overtimes.length),
    ),
    actions: union(a.actions, b.actions, ({ id }) => id, newer),
    people: union(a.people, b.people, ({ id }) => id, newer),
    // One that was cut short has the last word.
    pauses: union(
      a.pauses,
      b.pauses,
      ({ at }) => at,
      (one, other) => prefer(one, other, ({ until }) => -until),
    ),
    opportunities: union(a.opportunities, b.opportunities, ({ id }) => id, newer),
    plans: union(a.plans, b.plans, ({ id }) => id, newer),
    strikes: union(a.strikes, b.strikes, strikeKey, newer),
    weekNotes: union(a.weekNotes, b.weekNotes, ({ week }) => week, newer),
    experiments: union(a.experiments, b.experiments, ({ startsOn }) => startsOn, newer),
    posts: union(a.posts, b.posts, ({ id }) => id, newer),
    introductions: union(a.introductions, b.introductions, ({ id }) => id, newer),
  };
}

function union<Thing, Key>(
  a: readonly Thing[],
  b: readonly Thing[],
  keyOf: (thing: Thing) => Key,
  merge: (one: Thing, other: Thing) => Thing,
): Thing[] {
  const merged = new Map(a.map((thing) => [keyOf(thing), thing]));
  for (const thing of b) {
    const known = merged.get(keyOf(thing));
    merged.set(keyOf(thing), known === undefined ? thing : merge(known, thing));
  }
  return [...merged.values()];
}

function newer<Thing extends { updatedAt: number }>(one: Thing, other: Thing): Thing {
  return prefer(one, other, ({ updatedAt }) => updatedAt);
}

/** The one that weighs more; of two that weigh the same, always the same one, by their content. */
function prefer<Thing>(one: Thing, other: Thing, weightOf: (thing: Thing) => number): Thing {
  const difference = weightOf(one) - weightOf(other);
  if (difference !== 0) return difference > 0 ? one : other;
  return contentOf(one) >= contentOf(other) ? one : other;
}

/** As text, with the keys in order: stores and files give them back in another. */
function contentOf(thing: unknown): string {
  return JSON.stringify(thing, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

function mergeSessions(one: SessionRecord, other: SessionRecord): SessionRecord {
  const session =
    one.session && other.session
      ? prefer(one.session, other.session, ({ spentMs, endedAt }) => spentMs + (endedAt ? 1e12 : 0))
      : (one.session ?? other.session);
  const slices = union(
    one.slices,
    other.slices,
    ([start]) => start,
    (a, b) => prefer(a, b, ([, , ms]) => ms),
  );
  return {
    id: one.id,
    startedAt: Math.min(one.startedAt, other.startedAt),
    ...(session && { session }),
    slices: slices.toSorted(([a], [b]) => a - b),
  };
}
