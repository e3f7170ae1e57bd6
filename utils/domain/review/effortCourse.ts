import { addDays, type DateKey } from '../calendar';
import type { EffortWeek } from './effort';
import { type Period, periodAround } from './period';

/** As many bars as can still be told from each other on a narrow page. */
export const MOST_PARTS = 26;

export const EFFORT_GROUPINGS = ['week', 'month', 'quarter'] as const;
export type EffortGrouping = (typeof EFFORT_GROUPINGS)[number];

/** Whole weeks, taken together. */
export interface EffortPart {
  /** From the first week's Monday to the last week's Sunday. */
  readonly period: Period;
  /** The first day of the month or quarter that they count for; of a week its Monday. */
  readonly names: DateKey;
  readonly weeks: number;
  readonly actions: number;
  readonly conversations: number;
  /** Some months have five weeks, some four: their sums cannot be compared. */
  readonly actionsPerWeek: number;
  readonly isRunning: boolean;
}

/** The weeks as they can be drawn: one by one, or when they are many by month, then by quarter. */
export function effortCourseOf(weeks: readonly EffortWeek[]): {
  by: EffortGrouping;
  parts: EffortPart[];
} {
  if (weeks.length <= MOST_PARTS) return { by: 'week', parts: partsBy('week', weeks) };
  const months = partsBy('month', weeks);
  if (months.length <= MOST_PARTS) return { by: 'month', parts: months };
  return { by: 'quarter', parts: partsBy('quarter', weeks) };
}

/** A week counts for the month or quarter of its Thursday, as ISO counts it for a year. */
function partsBy(by: EffortGrouping, weeks: readonly EffortWeek[]): EffortPart[] {
  const groups = new Map<DateKey, EffortWeek[]>();
  for (const week of weeks) {
    const names = periodAround(by, addDays(week.period.from, 3)).from;
    const group = groups.get(names);
    if (group) group.push(week);
    else groups.set(names, [week]);
  }
  return [...groups].map(([names, group]) => partOf(names, group));
}

function partOf(names: DateKey, weeks: readonly EffortWeek[]): EffortPart {
  const sum = (of: (week: EffortWeek) => number) =>
    weeks.reduce((total, week) => total + of(week), 0);
  const actions = sum((week) => week.actions);
  return {
    period: { from: weeks[0]?.period.from ?? names, to: weeks.at(-1)?.period.to ?? names },
    names,
    weeks: weeks.length,
    actions,
    conversations: sum((week) => week.conversations),
    actionsPerWeek: actions / weeks.length,
    isRunning: weeks.some(({ isRunning }) => isRunning),
  };
}
