import { addDays, type DateKey } from './calendar';
import { candidatesOf } from './candidates';
import type { PersonId } from './ids';
import { type IfThen, plansOn } from './ifThen';
import { type Candidate, inOrder } from './ranking';
import { mondayOf, type Period } from './review/period';
import { daysBetween } from './span';
import type { ListInput, TodaysPick } from './todaysList';

/** Whoever looks back in three minutes looks ahead to so many. */
export const NEXT_WEEK_PEOPLE = 3;

/** Monday to Sunday of the week after that of a date. */
export function weekAfter(date: DateKey): Period {
  const from = addDays(mondayOf(date), 7);
  return { from, to: addDays(from, 6) };
}

/** The days of a week that are still to come, today among them; all of them of a later week. */
export function daysAhead({ from, to }: Period, today: DateKey): Period {
  return { from: from > today ? from : today, to };
}

/**
 * Whom to call in a week, the running one or a later one, by the rules of today's list: whom
 * something is promised for a day up to its Sunday, then those who are overdue, then dormant former
 * clients. Nobody whom that list may not show, and nothing is kept: silences are as they will be on
 * its Monday, or as they are today once that has come.
 */
export function nextWeeksPeople(input: ListInput, week: Period): TodaysPick[] {
  const { from: asOf, to: sunday } = daysAhead(week, input.today);
  const candidates = candidatesOf({ ...input, today: asOf });
  for (const [id, candidate] of candidatesOf({ ...input, today: sunday })) {
    if (candidate.reason.kind === 'promised') candidates.set(id, candidate);
  }
  return inOrder(candidates, NEXT_WEEK_PEOPLE, asOf).map((one) => pickOf(one, input.today));
}

/** A promise is late, or not, by today. */
function pickOf({ person: { id, kind }, reason }: Candidate, today: DateKey): TodaysPick {
  const isPromise = reason.kind === 'promised';
  return {
    person: id,
    reason: isPromise ? { ...reason, late: Math.max(0, daysBetween(reason.due, today)) } : reason,
    ...(kind === 'private' && { needsConsent: true as const }),
  };
}

/** The first call with somebody that is planned for one of these days. */
export function plannedIn(
  { from, to }: Period,
  plans: readonly IfThen[],
  person: PersonId,
): { on: DateKey; time: string } | undefined {
  const theirs = plans.filter((plan) => plan.person === person);
  for (let on = from; on <= to; on = addDays(on, 1)) {
    const [first] = plansOn(theirs, on);
    if (first) return { on, time: first.time };
  }
  return undefined;
}
