import type { ChartNote } from '../../../utils/domain/review/chartNotes';
import { Fold } from '../../kit/Fold';
import { useTexts } from '../../kit/texts';

/** Those of years would hide what comes after them. */
const MOST_IN_VIEW = 12;

/** The words behind the numbered marks of a chart. */
export function ChartNotes({ notes }: { notes: readonly ChartNote[] }) {
  const { t, formats } = useTexts();
  if (notes.length === 0) return null;
  const list = (
    <ol class="chart-notes">
      {notes.map(({ number, week, words }) => (
        <li key={number}>{t.reviewCharts.note(formats.date(week), words)}</li>
      ))}
    </ol>
  );
  return notes.length <= MOST_IN_VIEW ? list : <Fold title={t.reviewCharts.context}>{list}</Fold>;
}
