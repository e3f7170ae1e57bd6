import type { DateKey } from '../../../utils/domain/calendar';
import type { ChartNote } from '../../../utils/domain/review/chartNotes';
import type { CoursePoint } from '../../../utils/domain/review/course';
import { MINUTE_MS } from '../../../utils/domain/time';
import { useTexts } from '../../kit/texts';
import { FigureTable, type TableRow } from './FigureTable';
import { ratioIn } from './ratio';

interface Props {
  course: readonly CoursePoint[];
  notes: readonly ChartNote[];
  today: DateKey;
  caption: string;
}

export function CourseTable({ course, notes, today, caption }: Props) {
  const { t, formats } = useTexts();
  const { weekOf, course: words } = t.reviewCharts;
  const rowOf = ({ period, onlineMs, ...point }: CoursePoint): TableRow => ({
    chosen: { kind: 'week', period },
    name: formats.date(period.from),
    numbers: [
      formats.number(Math.round(onlineMs / MINUTE_MS)),
      formats.number(point.conversations),
      point.minutesPerConversation === undefined
        ? '–'
        : ratioIn(formats, point.minutesPerConversation),
    ],
    isRunning: period.to >= today,
  });
  return (
    <FigureTable
      caption={caption}
      heads={[weekOf, words.online, words.conversations, words.ratio]}
      rows={() => course.map(rowOf)}
      notes={notes}
    />
  );
}
