import type { RealWorldAction } from './action';
import type { DateKey } from './calendar';
import { isCall } from './contacts';
import type { IfThen } from './ifThen';

/**
 * The plans, those done of which the log tells: whom one meant to call was called, or spoken to, on
 * that very day. Read from the log each time, so that an undo there opens the plan again.
 */
export function doneByLog(
  plans: readonly IfThen[],
  actions: readonly RealWorldAction[],
  today: DateKey,
): IfThen[] {
  const wanted = new Set(plans.map((plan) => keyOf(plan.person, dateOf(plan, today))));
  const found = new Set<string>();
  for (const action of wanted.size > 0 ? actions : []) {
    if (action.deletedAt || !isCall(action)) continue;
    for (const person of action.people) {
      const key = keyOf(person, action.on);
      if (wanted.has(key)) found.add(key);
    }
  }
  return plans.map((plan) => {
    const on = dateOf(plan, today);
    return found.has(keyOf(plan.person, on)) && !plan.deletedAt ? { ...plan, doneOn: on } : plan;
  });
}

function dateOf({ day }: IfThen, today: DateKey): DateKey {
  return day.each === 'date' ? day.on : today;
}

function keyOf(person: string | undefined, date: DateKey): string {
  return `${date} ${person ?? ''}`;
}
