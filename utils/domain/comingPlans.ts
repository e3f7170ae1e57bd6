import { addDays, type DateKey } from './calendar';
import type { PersonId } from './ids';
import { type IfThen, type PlannedCall, plansOn } from './ifThen';

/** As many days as a weekly plan can be away that is done for today. */
const A_WEEK_AND_TODAY = 8;

/**
 * Each open plan at the next date that it is meant for, today among them, the earliest first. Those
 * with somebody who is not to be contacted are passed over, as at the gate.
 */
export function comingPlans(
  plans: readonly IfThen[],
  today: DateKey,
  barred: ReadonlySet<PersonId> = new Set(),
): Pick<PlannedCall, 'plan' | 'on'>[] {
  return plans
    .filter(({ person }) => !person || !barred.has(person))
    .flatMap((plan) => {
      const on = datesOf(plan, today).find((date) => plansOn([plan], date).length > 0);
      return on ? [{ plan, on }] : [];
    })
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

function datesOf({ day }: IfThen, today: DateKey): DateKey[] {
  if (day.each === 'date') return day.on >= today ? [day.on] : [];
  return Array.from({ length: A_WEEK_AND_TODAY }, (_, days) => addDays(today, days));
}

function placeOf({ plan, on }: Pick<PlannedCall, 'plan' | 'on'>): string {
  return `${on} ${plan.time} ${plan.id}`;
}
