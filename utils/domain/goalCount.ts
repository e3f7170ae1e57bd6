import * as v from 'valibot';
import { type PersonId, personIdSchema } from './ids';
import type { Session } from './session';

/** What is kept beside `Session.reached` so that each person counts once, and the end is said once. */
export const goalCountSchema = v.object({
  saved: v.fallback(v.array(personIdSchema), []),
  said: v.fallback(v.boolean(), false),
});
export type GoalCount = v.InferOutput<typeof goalCountSchema>;

export const NOTHING_COUNTED: GoalCount = { saved: [], said: false };

export type Counted = { did: 'save'; person: PersonId } | { did: 'more' } | { did: 'fewer' };

export interface CountStep {
  reached: number;
  count: GoalCount;
  /** Now is the moment to say that the target is reached. */
  says: boolean;
}

/**
 * One step of counting towards the target of a goal; a goal without a target does not count. Saved
 * people count by themselves; what is done by hand never leads below 0. It is said once that the
 * target is reached: whoever goes back and reaches it again knows.
 */
export function countGoal(
  { goal: { target }, reached: before }: Pick<Session, 'goal' | 'reached'>,
  count: GoalCount,
  counted: Counted,
): CountStep {
  const start = wholeAndNotBelowZero(before);
  const known = counted.did === 'save' && count.saved.includes(counted.person);
  if (target === undefined || known) return { reached: start, count, says: false };
  const reached = Math.max(0, start + (counted.did === 'fewer' ? -1 : 1));
  const says = !count.said && start < target && reached >= target;
  return { reached, count: noted(count, counted, says), says };
}

function noted(count: GoalCount, counted: Counted, says: boolean): GoalCount {
  const saved = counted.did === 'save' ? [...count.saved, counted.person] : count.saved;
  return { saved, said: count.said || says };
}

/** The store takes any number. */
function wholeAndNotBelowZero(number: number): number {
  return Number.isFinite(number) ? Math.max(0, Math.floor(number)) : 0;
}
