import { isConversation, type RealWorldAction } from './action';
import { addDays, type DateKey } from './calendar';
import { mondayOf } from './review/period';

export const HEAT_MAP_WEEKS = 12;

/** What was done on one local date. */
export interface DayActivity {
  day: DateKey;
  actions: number;
  /** Those of them in which somebody was spoken to. */
  conversations: number;
}

export interface WeekActivity {
  /** Its Monday. */
  monday: DateKey;
  /** From Monday on; those after today are not there yet. */
  days: DayActivity[];
}

type Done = Pick<RealWorldAction, 'on' | 'reach' | 'deletedAt'>;

/** The first day that a heat-map of so many weeks shows. */
export function firstDayShown(today: DateKey, weeks = HEAT_MAP_WEEKS): DateKey {
  return addDays(mondayOf(today), -7 * (weeks - 1));
}

/** The last weeks, this one among them, the earliest first; the actions come in any order. */
export function activityOf(
  actions: readonly Done[],
  today: DateKey,
  weeks = HEAT_MAP_WEEKS,
): WeekActivity[] {
  const first = firstDayShown(today, weeks);
  const counted = new Map<DateKey, { actions: number; conversations: number }>();
  for (const action of actions) {
    if (action.on < first || action.deletedAt) continue;
    const day = counted.get(action.on) ?? { actions: 0, conversations: 0 };
    counted.set(action.on, day);
    day.actions++;
    if (isConversation(action)) day.conversations++;
  }
  const activityOn = (day: DateKey): DayActivity => ({
    day,
    ...(counted.get(day) ?? { actions: 0, conversations: 0 }),
  });
  return Array.from({ length: weeks }, (_, week) => {
    const monday = addDays(first, week * 7);
    const days = Array.from({ length: 7 }, (_one, day) => addDays(monday, day));
    return { monday, days: days.filter((day) => day <= today).map(activityOn) };
  });
}

/** The conversations of the week that goes on, by the day on which they were held. */
export function conversationsThisWeek(actions: readonly Done[], today: DateKey): number {
  const monday = mondayOf(today);
  return actions.filter(
    (action) =>
      action.on >= monday && action.on <= today && !action.deletedAt && isConversation(action),
  ).length;
}

/** How much a day stands out, from 0 for nothing to 4. */
export function warmthOf(actions: number): 0 | 1 | 2 | 3 | 4 {
  if (actions <= 2) return actions === 0 ? 0 : actions === 1 ? 1 : 2;
  return actions <= 4 ? 3 : 4;
}
