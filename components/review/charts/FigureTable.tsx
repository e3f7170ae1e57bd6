import type { ChartNote } from '../../../utils/domain/review/chartNotes';
import { addressOf, type ChosenPeriod } from '../../../utils/domain/review/chosenPeriod';
import { Fold } from '../../kit/Fold';
import { useTexts } from '../../kit/texts';

export interface TableRow {
  /** The review of it has the same numbers, and opens each. */
  chosen: ChosenPeriod;
  name: string;
  numbers: readonly string[];
  isRunning: boolean;
}

interface Props {
  caption: string;
  /** Of the first column, then of the numbers. */
  heads: readonly [string, ...string[]];
  rows: () => readonly TableRow[];
  notes: readonly ChartNote[];
}

/** What a chart shows, in rows: each leads to the review of its week, or of its weeks. */
export function FigureTable(props: Props) {
  const { reviewCharts } = useTexts().t;
  return <Fold title={reviewCharts.asTable}>{() => <Opened {...props} />}</Fold>;
}

function Opened({ caption, heads, rows, notes }: Props) {
  const { reviewCharts } = useTexts().t;
  const [first, ...others] = heads;
  const wordsIn = (row: number) =>
    notes.filter(({ column }) => column === row).map(({ words }) => words);
  return (
    <div class="wide-table">
      <table class="figures">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {others.map((head) => (
              <th key={head} scope="col" class="number">
                {head}
              </th>
            ))}
            {notes.length > 0 && (
              <th scope="col" class="words">
                {reviewCharts.context}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows().map(({ chosen, name, numbers, isRunning }, row) => (
            <tr key={chosen.period.from}>
              <th scope="row">
                <a href={`#review-${addressOf(chosen)}`}>{name}</a>
                {isRunning && <span class="quiet"> {reviewCharts.notOver}</span>}
              </th>
              {numbers.map((number, column) => (
                <td key={others[column]} class="number">
                  {number}
                </td>
              ))}
              {notes.length > 0 && <td class="words">{wordsIn(row).join(' · ')}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
