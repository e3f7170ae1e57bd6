import { useId } from 'preact/hooks';
import type { DateKey } from '../../utils/domain/calendar';
import { chartNotesOf, markOf } from '../../utils/domain/review/chartNotes';
import { type Period, periodAround } from '../../utils/domain/review/period';
import type { Review } from '../../utils/domain/review/review';
import { weeklyAimOf } from '../../utils/domain/review/weeklyAim';
import type { Settings } from '../../utils/domain/settings';
import { useTexts } from '../kit/texts';
import { HeatMap } from '../log/HeatMap';
import { ChartNotes } from './charts/ChartNotes';
import { FigureSentence } from './FigureSentence';
import { OpenFigure } from './OpenFigure';

interface Props {
  review: Review;
  today: DateKey;
  settings: Settings;
}

/** What was done day by day, and in how many weeks as much was said as one aimed at. */
export function TwelveWeeksCard({ review, today, settings: { weeklyTarget } }: Props) {
  const { t, formats } = useTexts();
  const titleId = useId();
  const words = t.reviewCharts.weeks;
  const { activity, course, effort, weekNotes } = review;
  const notes = chartNotesOf(
    activity.map(({ monday }) => periodAround('week', monday)),
    weekNotes,
  );
  const marks = new Map(
    notes.map((note) => [note.column, { mark: markOf([note]), words: note.words }]),
  );
  const [first, last] = [activity[0]?.monday, activity.at(-1)?.days.at(-1)?.day];
  const since = effort?.since;
  const aim = weeklyAimOf(course, weeklyTarget, { today, since });
  return (
    <section class="card" aria-labelledby={titleId}>
      <h2 id={titleId}>{words.title}</h2>
      {first && last && (
        <HeatMap
          weeks={activity}
          today={today}
          caption={words.byDay(formats.range(first, last))}
          notes={marks}
          numberOf={({ day, actions }) => (
            <OpenFigure
              figure={{ name: 'actions', periods: [{ from: day, to: day }] }}
              value={formats.number(actions)}
            />
          )}
        />
      )}
      <ChartNotes notes={notes} />
      {aim && (
        <p class="quiet">
          <FigureSentence
            say={(put) => {
              const of = (periods: readonly Period[]) =>
                put({ name: 'conversations', periods }, formats.number(periods.length));
              const { reached, weeks } = aim;
              return words.aim(weeklyTarget, reached.length, weeks.length, of(reached), of(weeks));
            }}
          />
        </p>
      )}
    </section>
  );
}
