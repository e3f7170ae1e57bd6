import { chartNotesOf } from '../../../utils/domain/review/chartNotes';
import { ticksUpTo } from '../../../utils/domain/review/chartScale';
import type { EffortWeek } from '../../../utils/domain/review/effort';
import {
  type EffortGrouping,
  type EffortPart,
  effortCourseOf,
  MOST_PARTS,
} from '../../../utils/domain/review/effortCourse';
import type { WeekNote } from '../../../utils/domain/review/weekNote';
import type { Texts } from '../../../utils/i18n/index';
import { useTexts } from '../../kit/texts';
import { Axis } from './Axis';
import { Bars } from './Bars';
import { ChartNotes } from './ChartNotes';
import { FigureTable, type TableRow } from './FigureTable';
import { Panel } from './Panel';

interface Props {
  weeks: readonly EffortWeek[];
  weekNotes: readonly WeekNote[];
}

/** Real-world actions since the start: week by week, or of a long time by month or quarter. */
export function EffortChart({ weeks, weekNotes }: Props) {
  const texts = useTexts();
  const { t, formats } = texts;
  const words = t.reviewCharts.effort;
  const [first, last] = [weeks[0], weeks.at(-1)];
  const active = weeks.filter(({ actions }) => actions > 0);
  if (!first || !last || active.length < 2) return <p class="quiet">{words.tooFew}</p>;

  const { by, parts } = effortCourseOf(weeks);
  const values = parts.map(({ actionsPerWeek }) => actionsPerWeek);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const ticks = ticksUpTo(most, 1);
  const range = formats.range(first.period.from, last.period.to);
  const notes = chartNotesOf(
    parts.map(({ period }) => period),
    weekNotes,
  );
  return (
    <figure class="chart">
      <Panel
        tall
        title={words.by[by]}
        gist={words.gist[by](range, formats.decimal(least), formats.decimal(most))}
        ticks={ticks}
      >
        <Bars kind="real" values={values} top={ticks.at(-1) ?? 1} lastIsRunning={last.isRunning} />
      </Panel>
      <Axis
        labels={parts.map((part) => labelOf(part, by, texts))}
        notes={notes}
        wide={by !== 'week'}
      />
      <ChartNotes notes={notes} />
      {by !== 'week' && <p class="quiet">{words.grouped[by](MOST_PARTS)}</p>}
      {last.isRunning && <p class="quiet">{words.running}</p>}
      <FigureTable
        caption={range}
        heads={[
          by === 'week' ? t.reviewCharts.weekOf : words.weeks,
          t.review.figures.actions,
          ...(by === 'week' ? [] : [words.actionsPerWeek]),
          t.review.figures.conversations,
        ]}
        rows={() => parts.map((part) => rowOf(part, by, texts))}
        notes={notes}
      />
    </figure>
  );
}

function labelOf({ names }: EffortPart, by: EffortGrouping, { t, formats }: Texts): string {
  if (by === 'week') return formats.date(names);
  if (by === 'month') return formats.monthAndYear(names);
  const month = Number(names.slice(5, 7));
  return t.reviewCharts.effort.quarter(Math.ceil(month / 3), names.slice(0, 4));
}

function rowOf(part: EffortPart, by: EffortGrouping, { formats }: Texts): TableRow {
  const { period, actions, actionsPerWeek, conversations, isRunning } = part;
  const isWeek = by === 'week';
  return {
    // Not the calendar's month: that would hold other days than these weeks, and other numbers.
    chosen: { kind: isWeek ? 'week' : 'own', period },
    name: isWeek ? formats.date(period.from) : formats.range(period.from, period.to),
    numbers: [
      formats.number(actions),
      ...(isWeek ? [] : [formats.decimal(actionsPerWeek)]),
      formats.number(conversations),
    ],
    isRunning,
  };
}
