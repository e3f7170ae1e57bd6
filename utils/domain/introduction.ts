import * as v from 'valibot';
import type { DateKey } from './calendar';
import { type PersonId, personIdSchema } from './ids';
import { isThere } from './isThere';

export const INTRODUCTION_NOTE_MAX_LENGTH = 1_000;

export const introductionIdSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(64),
  v.brand('IntroductionId'),
);
export type IntroductionId = v.InferOutput<typeof introductionIdSchema>;

/** Who could introduce one to whom: a thought, not yet an action. The date is local. */
export const introductionSchema = v.pipe(
  v.looseObject({
    id: introductionIdSchema,
    /** Whom one would like to meet. */
    person: personIdSchema,
    /** Who knows them. */
    through: personIdSchema,
    /** When it was noted. */
    on: v.pipe(v.string(), v.isoDate()),
    note: v.optional(v.pipe(v.string(), v.maxLength(INTRODUCTION_NOTE_MAX_LENGTH))),
    updatedAt: v.number(),
    /** Once set, no words are left. */
    deletedAt: v.optional(v.number()),
  }),
  v.check(
    ({ person, through, deletedAt }) => person !== through || deletedAt !== undefined,
    'nobody introduces themselves',
  ),
);
export type Introduction = v.InferOutput<typeof introductionSchema>;

export interface IntroductionNoted {
  person: PersonId;
  through: PersonId;
  note?: string | undefined;
}

/** Nothing when both are one. */
export function newIntroduction(
  id: IntroductionId,
  { person, through, note = '' }: IntroductionNoted,
  today: DateKey,
  nowMs: number,
): Introduction | undefined {
  if (person === through) return undefined;
  const words = note.trim().slice(0, INTRODUCTION_NOTE_MAX_LENGTH).toWellFormed();
  return { id, person, through, on: today, ...(words && { note: words }), updatedAt: nowMs };
}

/** The same way once more: what was noted of it stays where nothing else is said. */
export function notedAgain(before: Introduction, again: Introduction): Introduction {
  const { on, note = before.note, updatedAt } = again;
  return { ...before, on, ...(note && { note }), updatedAt };
}

/** Those for the same two that are there, the newest first: two devices may each have noted one. */
export function sameWay(
  introductions: readonly Introduction[],
  { person, through }: Pick<Introduction, 'person' | 'through'>,
): Introduction[] {
  return introductionsBy(introductions, person, 'person').filter((one) => one.through === through);
}

function introductionsBy(
  introductions: readonly Introduction[],
  id: PersonId,
  as: 'person' | 'through',
): Introduction[] {
  return introductions
    .filter((one) => one[as] === id && isThere(one))
    .toSorted((a, b) => b.on.localeCompare(a.on) || b.updatedAt - a.updatedAt);
}

/**
 * The ways to a person, or those that a person opens; the newest first, each once, with the last
 * note that was written of it.
 */
export function introductionsOf(
  introductions: readonly Introduction[],
  id: PersonId,
  as: 'person' | 'through',
): Introduction[] {
  const other = as === 'person' ? 'through' : 'person';
  const ways = new Map<PersonId, Introduction>();
  for (const way of introductionsBy(introductions, id, as)) {
    const newer = ways.get(way[other]);
    ways.set(way[other], newer ? withNoteOf(way, newer) : way);
  }
  return [...ways.values()];
}

function withNoteOf(older: Introduction, way: Introduction): Introduction {
  return way.note === undefined && older.note !== undefined ? { ...way, note: older.note } : way;
}

/**
 * What becomes of an introduction when `from` turns out to be `to`. The very same object where it
 * does not concern it; between the two who are one there is nothing to introduce.
 */
export function introductionMoved(
  introduction: Introduction,
  from: PersonId,
  to: PersonId,
  nowMs: number,
): Introduction {
  if (introduction.person !== from && introduction.through !== from) return introduction;
  const moved = (id: PersonId) => (id === from ? to : id);
  const person = moved(introduction.person);
  const through = moved(introduction.through);
  if (person === through) return introductionTombstone(introduction, nowMs);
  return { ...introduction, person, through, updatedAt: nowMs };
}

/**
 * One that was changed since `gone` was taken for `kept`: it names `gone` again where it did before.
 * Where nothing would be left to introduce, it stays as it is.
 */
export function introductionApart(
  before: Introduction,
  now: Introduction,
  kept: PersonId,
  gone: PersonId,
): Introduction {
  const apart = (role: 'person' | 'through') =>
    before[role] === gone && now[role] === kept ? gone : now[role];
  const [person, through] = [apart('person'), apart('through')];
  return person === through ? now : { ...now, person, through };
}

/** What remains of a deleted one: enough to know that it is gone. */
export function introductionTombstone(
  { id, person, through, on }: Introduction,
  nowMs: number,
): Introduction {
  return { id, person, through, on, updatedAt: nowMs, deletedAt: nowMs };
}
