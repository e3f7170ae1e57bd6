import { type ChartNote, markOf } from '../../../utils/domain/review/chartNotes';
import { labelledColumns } from '../../../utils/domain/review/chartScale';
import { middleOf } from './place';

interface Props {
  labels: readonly string[];
  notes?: readonly ChartNote[];
  /** A month with its year needs more room than a day, so that fewer fit. */
  wide?: boolean;
}

/** What stands under all panels of a chart. The table says it to whoever does not see it. */
export function Axis({ labels, notes = [], wide = false }: Props) {
  return (
    <div class={wide ? 'axis wide-labels' : 'axis'} aria-hidden="true">
      {notes.length > 0 && (
        <div class="axis-notes">
          {[...Map.groupBy(notes, ({ column }) => column)].map(([column, some]) => (
            <span key={column} style={{ left: `${middleOf(column, labels.length)}%` }}>
              {markOf(some)}
            </span>
          ))}
        </div>
      )}
      <div class="axis-labels">
        {labelledColumns(labels.length, wide ? 3 : 4).map((column) => (
          <span key={column} style={{ '--at': `${middleOf(column, labels.length)}%` }}>
            {labels[column]}
          </span>
        ))}
      </div>
    </div>
  );
}
