import * as v from 'valibot';
import type { DateKey } from './calendar';
import { type PersonId, personIdSchema } from './ids';
import { daysBetween } from './span';

/**
 * Whoever was dismissed does not come back for so many days: long enough to be an answer, short
 * enough that nobody is lost for good by one press. Who never wants a call is do-not-contact.
 */
export const DISMISSED_DAYS = 30;
export const DISMISSAL_MAX_LENGTH = 200;

const dateKey = v.pipe(v.string(), v.isoDate());

const dismissalSchema = v.object({
  person: personIdSchema,
  on: dateKey,
  why: v.pipe(v.string(), v.maxLength(DISMISSAL_MAX_LENGTH)),
});
export type Dismissal = v.InferOutput<typeof dismissalSchema>;

/** What remains of a day's list, so that it is the same one all day; and whom one did not want. */
export const keptListSchema = v.object({
  day: v.fallback(dateKey, '1970-01-01'),
  /** In the order in which they were shown; those who were called or put off since as well. */
  picks: v.fallback(v.array(personIdSchema), []),
  /** The one who was put first because the call is easy. */
  easy: v.optional(v.fallback(v.union([personIdSchema, v.undefined()]), undefined)),
  dismissed: v.fallback(v.array(dismissalSchema), []),
});
export type KeptList = v.InferOutput<typeof keptListSchema>;

export const noList: KeptList = { day: '1970-01-01', picks: [], dismissed: [] };

/**
 * To be written whenever the list was shown: the next list is made from it. Why somebody was
 * dismissed goes with the person: `isThere` says who has not been deleted.
 */
export function keep(
  kept: KeptList,
  picks: readonly { person: PersonId; easy?: true }[],
  today: DateKey,
  isThere: (person: PersonId) => boolean = () => true,
): KeptList {
  const easy = picks.find((pick) => pick.easy)?.person;
  return {
    day: today,
    picks: picks.map(({ person }) => person),
    ...(easy && { easy }),
    dismissed: kept.dismissed.filter((one) => isInForce(one, today) && isThere(one.person)),
  };
}

/** Takes somebody off the list, for the reason that the person gave, which may be empty. */
export function dismiss(kept: KeptList, person: PersonId, why: string, today: DateKey): KeptList {
  const dismissal = { person, on: today, why: why.slice(0, DISMISSAL_MAX_LENGTH) };
  return { ...kept, dismissed: [...readmit(kept, person).dismissed, dismissal] };
}

/** Undoes a dismissal. */
export function readmit(kept: KeptList, person: PersonId): KeptList {
  return { ...kept, dismissed: kept.dismissed.filter((one) => one.person !== person) };
}

/** Those who do not come up today because they were dismissed. */
export function dismissedOn(kept: KeptList, today: DateKey): ReadonlySet<PersonId> {
  const inForce = kept.dismissed.filter((one) => isInForce(one, today));
  return new Set(inForce.map(({ person }) => person));
}

function isInForce({ on }: Dismissal, today: DateKey): boolean {
  return daysBetween(on, today) < DISMISSED_DAYS;
}
