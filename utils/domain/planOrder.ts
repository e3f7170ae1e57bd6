import { addDays, type DateKey, weekdayOf } from './calendar';
import type { IfThen } from './ifThen';

/**
 * The plans that are not over, by when they come next: what was planned for a day that has passed
 * is first, as long as it was not carried out.
 */
export function plansInOrder(plans: readonly IfThen[], today: DateKey): IfThen[] {
  return plans
    .filter(({ day, doneOn, deletedAt }) => {
      const isOver = day.each === 'date' && doneOn !== undefined && doneOn !== today;
      return !isOver && deletedAt === undefined;
    })
    .toSorted((a, b) => (placeOf(a, today) < placeOf(b, today) ? -1 : 1));
}

function placeOf({ day, time, id }: IfThen, today: DateKey): string {
  const on =
    day.each === 'date' ? day.on : addDays(today, (day.weekday - weekdayOf(today) + 7) % 7);
  return `${on} ${time} ${id}`;
}
