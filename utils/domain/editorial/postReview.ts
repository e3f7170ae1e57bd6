import type { DateKey } from '../calendar';
import { holdsDate, type Period, periodAround, periodBeside, weeksOf } from '../review/period';
import { daysBetween } from '../span';
import type { KeyMessage, OwnLine, Rhythm } from './editorialLine';
import type { Post } from './post';

/** Posts in a stretch of days. */
export interface PostCount {
  readonly period: Period;
  readonly posts: number;
}

/** The plan beside what was posted, in whole weeks or months that are over. */
export interface RhythmKept {
  readonly planned: number;
  readonly per: Rhythm['per'];
  /** Since the plan was made. */
  readonly spans: readonly PostCount[];
  /** In how many of them there were as many posts as planned, or more. */
  readonly asPlanned: number;
}

/** A message for which there was no post for a while. */
export interface RestingMessage {
  readonly message: KeyMessage;
  /** Whole weeks since its last post, or since it was there to be used. */
  readonly weeks: number;
  /** Nothing where there never was a post for it. */
  readonly lastOn?: DateKey;
}

/** The line and the posts of a period side by side. `byMessage`, `former` and `without` add up. */
export interface PostReview {
  readonly total: number;
  /** Each message of the line, in its order, with none as well. */
  readonly byMessage: readonly { readonly message: KeyMessage; readonly posts: number }[];
  /** For messages that are not in the line any more. */
  readonly former: number;
  readonly without: number;
  /** The whole weeks of the period that are over. */
  readonly weeks: readonly PostCount[];
  /** On days of the period in none of these weeks. */
  readonly outsideWeeks: number;
  /** Nothing without a plan, or before its first week or month is over. */
  readonly rhythm?: RhythmKept;
  readonly resting: readonly RestingMessage[];
}

/** So many weeks without a post make a message one that rests. */
export const RESTING_WEEKS = 4;

/** The review of the line over a period, as of today; posts in whichever order, deleted ones too. */
export function postReviewOf(
  all: readonly Post[],
  { messages, rhythm }: Pick<OwnLine, 'messages' | 'rhythm'>,
  period: Period,
  today: DateKey,
  restingWeeks = RESTING_WEEKS,
): PostReview {
  const posts = all.filter(({ on, deletedAt }) => deletedAt === undefined && on <= today);
  const inPeriod = posts.filter(({ on }) => holdsDate(period, on));
  const byMessage = messages.map((message) => {
    return { message, posts: inPeriod.filter((post) => post.message === message.id).length };
  });
  const without = inPeriod.filter((post) => post.message === undefined).length;
  const weeks = wholeOver('week', period, today).map((week) => countIn(week, inPeriod));
  const kept = rhythm && rhythmKept(rhythm, inPeriod, period, today);
  return {
    total: inPeriod.length,
    byMessage,
    former: inPeriod.length - without - sumOf(byMessage),
    without,
    weeks,
    outsideWeeks: inPeriod.length - sumOf(weeks),
    ...(kept && { rhythm: kept }),
    resting: restingOf(messages, posts, period.to < today ? period.to : today, restingWeeks),
  };
}

function rhythmKept(
  { posts: planned, per, since }: Rhythm,
  posts: readonly Post[],
  period: Period,
  today: DateKey,
): RhythmKept | undefined {
  const spans = wholeOver(per, period, today)
    // A plan says nothing of what was before it.
    .filter(({ from }) => !since || from >= since)
    .map((span) => countIn(span, posts));
  const asPlanned = spans.filter((span) => span.posts >= planned).length;
  return spans.length > 0 ? { planned, per, spans, asPlanned } : undefined;
}

/** As of a date; the first for which there was no post for the longest time. */
function restingOf(
  messages: readonly KeyMessage[],
  posts: readonly Post[],
  date: DateKey,
  restingWeeks: number,
): RestingMessage[] {
  const until = posts.filter(({ on }) => on <= date);
  // Nobody can have used a message before they logged anything.
  const first = earliest(until.map(({ on }) => on));
  return messages
    .flatMap((message): RestingMessage[] => {
      const lastOn = latest(
        until.filter((post) => post.message === message.id).map(({ on }) => on),
      );
      const since = latest([lastOn, message.since ?? first].filter((on) => on !== undefined));
      const weeks = since === undefined ? 0 : Math.floor(daysBetween(since, date) / 7);
      return weeks >= restingWeeks ? [{ message, weeks, ...(lastOn && { lastOn }) }] : [];
    })
    .toSorted((a, b) => b.weeks - a.weeks);
}

/** The whole weeks, from Monday, or calendar months of a period that ended before today. */
function wholeOver(per: Rhythm['per'], period: Period, today: DateKey): Period[] {
  const spans = per === 'week' ? weeksOf(period) : monthsOf(period);
  return spans.filter((span) => {
    const whole = periodAround(per, span.from);
    return whole.from === span.from && whole.to <= period.to && whole.to < today;
  });
}

/** The calendar months that a period touches. */
function monthsOf({ from, to }: Period): Period[] {
  const months: Period[] = [];
  let month = periodAround('month', from);
  while (month.from <= to) {
    if (month.from >= from) months.push(month);
    month = periodBeside('month', month, 1);
  }
  return months;
}

function countIn(period: Period, posts: readonly Post[]): PostCount {
  return { period, posts: posts.filter(({ on }) => holdsDate(period, on)).length };
}

function sumOf(counts: readonly { readonly posts: number }[]): number {
  return counts.reduce((sum, { posts }) => sum + posts, 0);
}

function earliest(dates: readonly DateKey[]): DateKey | undefined {
  return dates.toSorted()[0];
}

function latest(dates: readonly DateKey[]): DateKey | undefined {
  return dates.toSorted().at(-1);
}
