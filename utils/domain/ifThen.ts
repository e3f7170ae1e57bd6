import * as v from 'valibot';
import { addDays, type DateKey, weekdayOf } from './calendar';
import { type PersonId, personIdSchema, planIdSchema } from './ids';
import type { LocalNow } from './localNow';

const dateKey = v.pipe(v.string(), v.isoDate());

/** Once on a date, or each week on a day: 1 is Monday, 7 is Sunday. */
const daySchema = v.variant('each', [
  v.object({ each: v.literal('date'), on: dateKey }),
  v.object({
    each: v.literal('week'),
    weekday: v.picklist([1, 2, 3, 4, 5, 6, 7]),
  }),
]);

/**
 * "Thursday 10:00, I call Marie about the roof": the when is the if, and the call is the then. Times
 * are local, wherever the person then is.
 */
export const ifThenSchema = v.object({
  id: planIdSchema,
  day: daySchema,
  time: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
  person: v.optional(personIdSchema),
  about: v.pipe(v.string(), v.trim(), v.maxLength(200)),
  /** The last date on which it was carried out; one that is planned for a date is then over. */
  doneOn: v.optional(dateKey),
  updatedAt: v.number(),
  /** Once set, no words and no person are left. */
  deletedAt: v.optional(v.number()),
});
export type IfThen = v.InferOutput<typeof ifThenSchema>;

/** A plan at one time that it is meant for. */
export interface PlannedCall {
  plan: IfThen;
  on: DateKey;
  isTomorrow: boolean;
}

/**
 * The plan that the gate proposes for "And then, in real life?": the nearest that is still to come
 * today, else the first of tomorrow. Plans with people who are not to be contacted, or are deleted,
 * are passed over. At the very minute a plan is still to come.
 */
export function planForGate(
  plans: readonly IfThen[],
  now: Pick<LocalNow, 'date' | 'time'>,
  barred: ReadonlySet<PersonId> = new Set(),
): PlannedCall | undefined {
  const allowed = plans.filter(({ person }) => !person || !barred.has(person));
  const today = plansOn(allowed, now.date).find(({ time }) => time >= now.time);
  if (today) return { plan: today, on: now.date, isTomorrow: false };
  const on = addDays(now.date, 1);
  const [tomorrow] = plansOn(allowed, on);
  return tomorrow && { plan: tomorrow, on, isTomorrow: true };
}

/** The open plans of a date by their time; those of one minute by their id. */
export function plansOn(plans: readonly IfThen[], date: DateKey): IfThen[] {
  return plans
    .filter((plan) => isFor(plan, date))
    .toSorted((a, b) => (`${a.time} ${a.id}` < `${b.time} ${b.id}` ? -1 : 1));
}

function isFor({ day, doneOn, deletedAt }: IfThen, date: DateKey): boolean {
  if (deletedAt !== undefined) return false;
  if (day.each === 'date') return day.on === date && doneOn === undefined;
  return day.weekday === weekdayOf(date) && doneOn !== date;
}
