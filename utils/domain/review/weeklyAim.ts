import type { DateKey } from '../calendar';
import type { CoursePoint } from './course';
import type { Period } from './period';

export interface WeeklyAim {
  /** The weeks that are over, and those of them in which it was reached. */
  readonly weeks: readonly Period[];
  readonly reached: readonly Period[];
}

/**
 * In how many of the weeks that are over as many conversations were held as were aimed at. Weeks
 * before the person began count for nothing, nor does one of which they had but a few days; without
 * an aim, or a week, there is nothing to say.
 */
export function weeklyAimOf(
  course: readonly CoursePoint[],
  target: number,
  { today, since }: { today: DateKey; since: DateKey | undefined },
): WeeklyAim | undefined {
  const over = course.filter(({ period }) => period.to < today && (!since || period.from >= since));
  if (target <= 0 || over.length === 0) return undefined;
  const reached = over.filter(({ conversations }) => conversations >= target);
  const periodsOf = (points: readonly CoursePoint[]) => points.map(({ period }) => period);
  return { weeks: periodsOf(over), reached: periodsOf(reached) };
}
