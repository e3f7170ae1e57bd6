import type { DateKey } from './calendar';
import type { ContactFacts } from './contacts';
import type { ActionId } from './ids';
import type { Person, Relation } from './person';
import { daysBetween, monthsBetween } from './span';

/**
 * A former client is dormant after so many months without a word. Half a year: whoever should be
 * called more often has a cadence, and a new word each season would be one too many.
 */
export const DORMANT_MONTHS = 6;
/** After so many months without a word anybody else may be the unexpected one. */
export const UNEXPECTED_MONTHS = 3;
/** A contact is recent, and so the next call easy, within so many days … */
export const EASY_WITHIN_DAYS = 90;
/** … but after a talk one leaves people in peace for so many, unless something was promised. */
export const EASY_AFTER_DAYS = 14;
/** After an attempt one tries again after so many days, unless something was promised. */
export const TRY_AGAIN_AFTER_DAYS = 3;

/**
 * Why somebody is worth a call today, with the figures that say so. `months` without a word, whole
 * ones; none where no word was ever logged.
 */
export type Reason =
  /** `late` days: 0 is today. `step` names the action whose next step it is. */
  | { kind: 'promised'; due: DateKey; late: number; note: string; step: ActionId }
  /** `days` without a word where `idealDays` were meant, and `maxDays` are the most. */
  | { kind: 'overdue'; days: number; idealDays: number; maxDays: number }
  | { kind: 'dormant'; relation: Relation; months?: number }
  /** Only while nobody has been called for a week. `days` since the last word. */
  | { kind: 'easy'; relation: Relation; days?: number }
  | { kind: 'unexpected'; relation: Relation; months?: number };

/**
 * The reason to call a person, if there is one: each has one at most, so that it can be told again
 * all day. Whether they may be called at all is not asked here.
 */
export function whyNow(person: Person, facts: ContactFacts, today: DateKey): Reason | undefined {
  return promised(facts, today) ?? (isRestingAfterTry(facts, today) ? undefined : silence());

  function silence(): Reason | undefined {
    const { cadence, relation = 'other' } = person;
    const { lastContact } = facts;
    // Somebody of whom nothing is logged, an imported one, is not late: they are dormant.
    if (lastContact === undefined) {
      if (relation === 'former-client' || cadence) return { kind: 'dormant', relation };
      return { kind: relation === 'client' ? 'easy' : 'unexpected', relation };
    }
    const days = Math.max(0, daysBetween(lastContact, today));
    if (cadence && days > cadence.idealDays) return { kind: 'overdue', days, ...cadence };
    const months = monthsBetween(lastContact, today);
    if (relation === 'former-client' && months >= DORMANT_MONTHS)
      return { kind: 'dormant', relation, months };
    if (isEasy(person, facts, today))
      return days >= EASY_AFTER_DAYS ? { kind: 'easy', relation, days } : undefined;
    // Whoever has a cadence is called by it, and a former client once they are dormant.
    if (cadence || relation === 'former-client' || months < UNEXPECTED_MONTHS) return undefined;
    return { kind: 'unexpected', relation, months };
  }
}

function promised({ steps }: ContactFacts, today: DateKey): Reason | undefined {
  const [first] = steps;
  if (!first || first.step.due > today) return undefined;
  const { due, note } = first.step;
  return { kind: 'promised', due, late: daysBetween(due, today), note, step: first.action.id };
}

function isRestingAfterTry({ lastTouch }: ContactFacts, today: DateKey): boolean {
  return lastTouch !== undefined && daysBetween(lastTouch, today) < TRY_AGAIN_AFTER_DAYS;
}

/** Somebody whom one calls lightly: a client of now, or a recent contact that was no refusal. */
export function isEasy(person: Person, facts: ContactFacts, today: DateKey): boolean {
  const { lastContact, lastRefusal } = facts;
  if (lastContact && lastRefusal && lastRefusal >= lastContact) return false;
  if (person.relation === 'client') return true;
  return lastContact !== undefined && daysBetween(lastContact, today) <= EASY_WITHIN_DAYS;
}
