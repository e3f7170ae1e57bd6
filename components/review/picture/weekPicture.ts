import type { DateKey } from '../../../utils/domain/calendar';
import { isoWeekOf } from '../../../utils/domain/review/period';
import type { Review } from '../../../utils/domain/review/review';
import { MINUTE_MS } from '../../../utils/domain/time';
import type { Texts } from '../../../utils/i18n/index';
import { ratioIn } from '../charts/ratio';

/** A value and what it is called, as written on the picture. */
export interface Told {
  readonly value: string;
  readonly name: string;
}

/** Bars by week, the last of them the picture's own week. */
export interface Strip {
  readonly heading: string;
  readonly values: readonly number[];
  /** Of the last. */
  readonly value: string;
}

/** All that the picture of a week says. Counts and minutes: no names, no goals, no one's words. */
export interface WeekPicture {
  readonly brand: string;
  readonly week: string;
  readonly range: string;
  readonly headline: Told;
  readonly online: Told;
  readonly came: readonly Told[];
  readonly conversations: Strip;
  readonly onlineByWeek: Strip;
  /** The Mondays of the first bar and of the last, in words. */
  readonly ends: readonly [first: string, last: string];
  /** In place of bars, as long as there is nothing to compare. */
  readonly noCourse: string | undefined;
}

/** What the picture says of a review of one week. */
export function weekPictureOf(
  { figures, course }: Pick<Review, 'figures' | 'course'>,
  today: DateKey,
  { t, formats }: Pick<Texts, 't' | 'formats'>,
): WeekPicture {
  const words = t.reviewOut.picture;
  const { period, funnel, online, minutesPerConversation } = figures;
  const minutes = (ms: number) => formats.number(Math.round(ms / MINUTE_MS));
  const range = formats.range(period.from, period.to);
  const weeks = course.filter(({ period }) => period.from <= figures.period.from);
  const lived = weeks.filter(({ onlineMs, conversations }) => onlineMs + conversations > 0);
  const mondayOf = (index: number) => {
    const monday = weeks.at(index)?.period.from ?? period.from;
    return `${Number(monday.slice(8))} ${formats.month(monday)}`;
  };
  return {
    brand: t.brand,
    week: words.week(formats.number(isoWeekOf(period.from).week)),
    range: today < period.to ? words.soFar(range) : range,
    headline:
      minutesPerConversation === undefined
        ? { value: minutes(online.ms), name: words.noConversation }
        : { value: ratioIn(formats, minutesPerConversation), name: words.perConversation },
    online: { value: minutes(online.ms), name: words.online },
    came: (['conversations', 'needs', 'offers', 'won'] as const).map((name) => ({
      value: formats.number(funnel[name].count),
      name: name === 'won' ? words.contracts : words[name],
    })),
    conversations: {
      heading: words.conversationsByWeek,
      values: weeks.map((week) => week.conversations),
      value: formats.number(funnel.conversations.count),
    },
    onlineByWeek: {
      heading: words.onlineByWeek,
      values: weeks.map(({ onlineMs }) => onlineMs),
      value: minutes(online.ms),
    },
    ends: [mondayOf(0), mondayOf(-1)],
    noCourse: lived.length < 2 ? words.noCourse : undefined,
  };
}
