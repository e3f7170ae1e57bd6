import { activityOf, type WeekActivity } from '../activity';
import { addDays, type DateKey } from '../calendar';
import type { Settings } from '../settings';
import type { Arranged } from './arrange';
import { type CoursePoint, courseOf } from './course';
import { type Effort, effortOf, firstDayOf } from './effort';
import { withoutOrigins } from './figureRef';
import { type Figures, figuresOf } from './figures';
import { inPeriod } from './funnel';
import { courseUpTo, daysOf, type Period } from './period';
import type { WeekNote } from './weekNote';

/** What a review is asked for. */
export interface ReviewQuestion {
  readonly period: Period;
  /** The person's date, by the day's start of the settings. */
  readonly today: DateKey;
  readonly settings: Pick<Settings, 'hourlyRate'>;
}

/** All that the review page shows of a period, without what made it: see originsOf. */
export interface Review {
  readonly period: Period;
  readonly figures: Figures;
  /** As many days right before it. */
  readonly before: CoursePoint | undefined;
  /** Twelve weeks, the last of them that in which the period ends, or today. */
  readonly course: readonly CoursePoint[];
  readonly activity: readonly WeekActivity[];
  /** Since the person began; nothing of an empty record, or until all of it is read. */
  readonly effort: Effort | undefined;
  /** What was going on, by week: those of the course, the effort and the period. */
  readonly weekNotes: readonly WeekNote[];
}

export interface ReviewRecord {
  readonly arranged: Arranged;
  readonly weekNotes: readonly WeekNote[];
  /** Nothing of the record is missing: what speaks of the beginning can be told. */
  readonly isWhole: boolean;
  /** That of today, where it is known already: it is the same for every period. */
  readonly effort?: Effort | undefined;
}

export function reviewOf(
  { arranged, weekNotes, isWhole, effort }: ReviewRecord,
  { period, today, settings }: ReviewQuestion,
): Review {
  const last = lastDayOf(period, today);
  const weeks = courseUpTo(last);
  const [first] = weeks;
  const shown = { from: first?.from ?? period.from, to: last };
  const [before] = courseOf(arranged, [periodBefore(period)]);
  return {
    period,
    figures: withoutOrigins(figuresOf(arranged, period, today, settings)),
    before: before && before.onlineMs + before.actions > 0 ? before : undefined,
    course: courseOf(arranged, weeks),
    activity: activityOf(inPeriod(arranged.actions, shown), last),
    effort: isWhole ? (effort ?? wholeEffortOf(arranged, today)) : undefined,
    weekNotes: weekNotes.filter(({ context }) => context.trim() !== ''),
  };
}

/** The effort since the person began; nothing of an empty record. */
export function wholeEffortOf(arranged: Arranged, today: DateKey): Effort | undefined {
  const since = firstDayOf(arranged);
  return since === undefined ? undefined : effortOf(arranged, since, today);
}

/** The first date of which a review of a period tells: the days before it are compared with it. */
export function firstDayTold(period: Period, today: DateKey): DateKey {
  const [course = period] = courseUpTo(lastDayOf(period, today));
  const [first = period.from] = [periodBefore(period).from, course.from].toSorted();
  return first;
}

function lastDayOf({ to }: Period, today: DateKey): DateKey {
  return to < today ? to : today;
}

function periodBefore(period: Period): Period {
  return { from: addDays(period.from, -daysOf(period)), to: addDays(period.from, -1) };
}
