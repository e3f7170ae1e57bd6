import type { CoursePoint } from '../../../utils/domain/review/course';
import { MINUTE_MS } from '../../../utils/domain/time';
import type { Texts } from '../../../utils/i18n/index';
import { ratioIn } from './ratio';

interface Gists {
  /** Nothing where nobody was spoken to in any week. */
  ratio: string | undefined;
  online: string;
  conversations: string;
}

/** What the drawings of a course say, each in a sentence. */
export function courseGists(course: readonly CoursePoint[], { t, formats }: Texts): Gists {
  const words = t.reviewCharts.course;
  const days = course.map(({ period }) => formats.date(period.from));
  const [from, to] = [days[0] ?? '', days.at(-1) ?? ''];

  function ratioGist(): string | undefined {
    const known = course.flatMap(({ minutesPerConversation, period }) =>
      minutesPerConversation === undefined ? [] : [{ value: minutesPerConversation, period }],
    );
    const values = known.map(({ value }) => value);
    const last = known.at(-1);
    if (!last) return undefined;
    const written = ratioIn(formats, last.value);
    if (known.length === 1) {
      return words.ratioGistOne(from, to, formats.date(last.period.from), written);
    }
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return words.ratioGist(from, to, ratioIn(formats, least), ratioIn(formats, most), written);
  }

  function sumGist(values: readonly number[], say: typeof words.onlineGist): string {
    const sum = values.reduce((total, value) => total + value, 0);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const whole = (value: number) => formats.number(Math.round(value));
    return say(from, to, whole(least), whole(most), whole(sum));
  }

  const minutes = course.map(({ onlineMs }) => onlineMs / MINUTE_MS);
  const conversations = course.map((point) => point.conversations);
  return {
    ratio: ratioGist(),
    online: sumGist(minutes, words.onlineGist),
    conversations: sumGist(conversations, words.conversationsGist),
  };
}
