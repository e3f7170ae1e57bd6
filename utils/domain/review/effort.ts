import { addDays, type DateKey } from '../calendar';
import type { Arranged } from './arrange';
import { type CoursePoint, courseOf } from './course';
import { mondayOf, type Period, periodBetween, weeksOf } from './period';

/** After so many weeks most have fallen silent, it is said. */
export const THREE_MONTHS_WEEKS = 13;

export interface EffortWeek extends CoursePoint {
  /** 1 for the week in which one began. */
  readonly number: number;
  /** It is over, and nothing was done in the real world. */
  readonly isSilent: boolean;
  /** It is not over yet: nothing can be said of it. */
  readonly isRunning: boolean;
}

/** Does the effort hold? Real-world activity by week since the start. */
export interface Effort {
  /** The first day, which may lie within the first of the weeks. */
  readonly since: DateKey;
  readonly weeks: readonly EffortWeek[];
  /** Silent weeks, those in a row as one. */
  readonly silences: readonly (Period & { readonly weeks: number })[];
  /** Three months are over. */
  readonly isThreeMonths: boolean;
}

/**
 * The day on which the person began: of the first visit, gate or word in the log. Not the date of
 * the first action, which may be one of years ago that was written down later.
 */
export function firstDayOf({ days, sessions, openings, actions }: Arranged): DateKey | undefined {
  const logged = actions.reduce((first, { loggedAt }) => Math.min(first, loggedAt), Infinity);
  const firstMs = Math.min(
    logged,
    sessions[0]?.record.startedAt ?? Infinity,
    openings[0]?.at ?? Infinity,
  );
  return firstMs === Infinity ? undefined : days.dateAt(firstMs);
}

export function effortOf(arranged: Arranged, since: DateKey, today: DateKey): Effort {
  const whole = periodBetween(mondayOf(since), addDays(mondayOf(today), 6));
  const weeks = courseOf(arranged, weeksOf(whole)).map((point, index): EffortWeek => {
    const isRunning = today <= point.period.to;
    // One that began on a Friday is not told that the whole week was silent.
    const isSilent = point.actions === 0 && !isRunning && point.period.from >= since;
    return { ...point, number: index + 1, isRunning, isSilent };
  });
  const over = weeks.filter(({ isRunning }) => !isRunning).length;
  return { since, weeks, silences: silencesOf(weeks), isThreeMonths: over >= THREE_MONTHS_WEEKS };
}

function silencesOf(weeks: readonly EffortWeek[]): Effort['silences'] {
  const silences: (Period & { weeks: number })[] = [];
  let isBefore = false;
  for (const { isSilent, period } of weeks) {
    const last = silences.at(-1);
    if (isSilent && isBefore && last) {
      silences[silences.length - 1] = { from: last.from, to: period.to, weeks: last.weeks + 1 };
    } else if (isSilent) silences.push({ ...period, weeks: 1 });
    isBefore = isSilent;
  }
  return silences;
}
