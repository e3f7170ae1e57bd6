import type { DateKey } from '../../../utils/domain/calendar';
import { chartNotesOf } from '../../../utils/domain/review/chartNotes';
import { ticksUpTo } from '../../../utils/domain/review/chartScale';
import type { Review } from '../../../utils/domain/review/review';
import { MINUTE_MS } from '../../../utils/domain/time';
import { useTexts } from '../../kit/texts';
import { Axis } from './Axis';
import { Bars } from './Bars';
import { ChartNotes } from './ChartNotes';
import { CourseTable } from './CourseTable';
import { courseGists } from './courseGists';
import { Line } from './Line';
import { Panel } from './Panel';

interface Props {
  review: Pick<Review, 'course' | 'weekNotes'>;
  today: DateKey;
}

/** Twelve weeks above each other: what a conversation took, the time online, the conversations. */
export function CourseChart({ review: { course, weekNotes }, today }: Props) {
  const texts = useTexts();
  const { formats } = texts;
  const words = texts.t.reviewCharts;
  const [first, last] = [course[0], course.at(-1)];
  const filled = course.filter(({ onlineMs, conversations }) => onlineMs + conversations > 0);
  if (!first || !last || filled.length < 2) return <p class="quiet">{words.course.tooFew}</p>;

  const ratios = course.map(({ minutesPerConversation }) => minutesPerConversation);
  const minutes = course.map(({ onlineMs }) => onlineMs / MINUTE_MS);
  const conversations = course.map((point) => point.conversations);
  const gists = courseGists(course, texts);
  const ratioTicks = ticksUpTo(Math.max(0, ...ratios.map((ratio) => ratio ?? 0)));
  const minuteTicks = ticksUpTo(Math.max(...minutes), 1);
  const conversationTicks = ticksUpTo(Math.max(...conversations), 1);
  const notes = chartNotesOf(
    course.map(({ period }) => period),
    weekNotes,
  );
  const lastIsRunning = last.period.to >= today;
  const range = formats.range(first.period.from, last.period.to);
  return (
    <figure class="chart">
      <figcaption class="quiet">{words.course.byWeek(range)}</figcaption>
      {gists.ratio && (
        <Panel tall title={words.course.ratio} gist={gists.ratio} ticks={ratioTicks}>
          <Line values={ratios} top={ratioTicks.at(-1) ?? 1} />
        </Panel>
      )}
      <Panel title={words.course.online} gist={gists.online} ticks={minuteTicks}>
        <Bars
          kind="online"
          values={minutes}
          top={minuteTicks.at(-1) ?? 1}
          lastIsRunning={lastIsRunning}
        />
      </Panel>
      <Panel
        title={words.course.conversations}
        gist={gists.conversations}
        ticks={conversationTicks}
      >
        <Bars
          kind="real"
          values={conversations}
          top={conversationTicks.at(-1) ?? 1}
          lastIsRunning={lastIsRunning}
        />
      </Panel>
      <Axis labels={course.map(({ period }) => formats.date(period.from))} notes={notes} />
      <ChartNotes notes={notes} />
      {lastIsRunning && <p class="quiet">{words.lastNotOver}</p>}
      <CourseTable course={course} notes={notes} today={today} caption={range} />
    </figure>
  );
}
