import type { DateKey } from '../calendar';
import type { CoursePoint } from './course';

export interface WeeklyAim {
  readonly reached: number;
  readonly weeks: number;
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
  const reached = over.filter(({ conversations }) => conversations >= target).length;
  return { reached, weeks: over.length };
}
