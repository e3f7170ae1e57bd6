import type { ChartNote } from '../../../utils/domain/review/chartNotes';
import { useTexts } from '../../kit/texts';

/** The words behind the numbered marks of a chart. */
export function ChartNotes({ notes }: { notes: readonly ChartNote[] }) {
  const { t, formats } = useTexts();
  if (notes.length === 0) return null;
  return (
    <ol class="chart-notes">
      {notes.map(({ number, week, words }) => (
        <li key={number}>{t.reviewCharts.note(formats.date(week), words)}</li>
      ))}
    </ol>
  );
}
