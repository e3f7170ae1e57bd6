import * as v from 'valibot';
import type { DateKey } from './calendar';
import { type PersonId, personIdSchema } from './ids';

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

/** The ways to a person, or those that a person opens; the newest first, each once. */
export function introductionsOf(
  introductions: readonly Introduction[],
  id: PersonId,
  as: 'person' | 'through',
): Introduction[] {
  const other = as === 'person' ? 'through' : 'person';
  const ways = introductions
    .filter((one) => one[as] === id && one.deletedAt === undefined)
    .toSorted((a, b) => b.on.localeCompare(a.on) || b.updatedAt - a.updatedAt);
  const first = new Map(ways.toReversed().map((way) => [way[other], way]));
  return ways.filter((way) => first.get(way[other]) === way);
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
