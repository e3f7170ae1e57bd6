import { addDays } from '../../../domain/calendar';
import type { CoursePoint } from '../../../domain/review/course';
import type { Period } from '../../../domain/review/period';
import type { Review } from '../../../domain/review/review';
import { type FigureRow, rowsOf } from './figureRows';
import type { FigureNames } from './timeRows';

/**
 * The course: as long before, the weeks of the period and the twelve up to its end, their days and
 * what was said of them. What the review shows of other weeks, since the start, stays out.
 */
export function weekRows(review: Review, names: FigureNames): FigureRow[] {
  const { words, figures: named } = names;
  const { period, before, course, effort, activity, weekNotes } = review;
  const meets = ({ from, to }: Period) =>
    [period, ...course.map((point) => point.period)].some(
      (one) => from <= one.to && one.from <= to,
    );
  // The weeks of the course are among those since the start, once all of the record is read.
  const weeks = new Map<string, CoursePoint>(
    [...(effort?.weeks ?? []), ...course]
      .filter((point) => meets(point.period))
      .map((point) => [point.period.from, point]),
  );
  const inOrder = [...weeks.values()].sort((a, b) => (a.period.from < b.period.from ? -1 : 1));
  return [
    ...(before ? pointRows(before, words.before, names) : []),
    ...inOrder.flatMap((point) => pointRows(point, words.weekPart, names)),
    ...(effort?.silences ?? [])
      .filter(meets)
      .map((silence) => rowsOf(silence, words).count(words.silence, silence.weeks)),
    ...activity
      .flatMap(({ days }) => days)
      .filter(({ actions }) => actions > 0)
      .flatMap(({ day, actions, conversations }) => {
        const { count } = rowsOf({ from: day, to: day }, words);
        return [
          count(named.actions, actions, words.dayPart),
          count(named.conversations, conversations, words.dayPart),
        ];
      }),
    ...weekNotes
      .map(({ week, context }) => ({ context, days: { from: week, to: addDays(week, 6) } }))
      .filter(({ days }) => meets(days))
      .map(({ context, days }) => rowsOf(days, words).words(words.weekNote, context)),
  ];
}

function pointRows(point: CoursePoint, part: string, names: FigureNames): FigureRow[] {
  const { words, figures: named } = names;
  const { count, minutes, number } = rowsOf(point.period, words);
  return [
    minutes(named.online, point.onlineMs, part),
    count(named.actions, point.actions, part),
    count(named.attempts, point.attempts, part),
    count(named.conversations, point.conversations, part),
    count(named.needs, point.needs, part),
    number(words.minutesPerConversation, part, point.minutesPerConversation, 'minutes'),
  ];
}
