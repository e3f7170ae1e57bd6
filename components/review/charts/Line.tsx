import { type ChartPoint, runsOf } from '../../../utils/domain/review/chartScale';
import { heightOf, middleOf } from './place';

interface Props {
  values: readonly (number | undefined)[];
  /** The value at the upper edge. */
  top: number;
}

/** A line with gaps where there is no value; a point that has no neighbour is a dot, the last too. */
export function Line({ values, top }: Props) {
  const runs = runsOf(values);
  const place = ({ column, value }: ChartPoint) =>
    `${middleOf(column, values.length)} ${heightOf(value, top)}`;
  const alone = runs.filter(({ length }) => length === 1).flat();
  const last = runs.at(-1)?.at(-1);
  const dots = last && !alone.includes(last) ? [...alone, last] : alone;
  return (
    <>
      {runs
        .filter(({ length }) => length > 1)
        .map((run) => (
          <path key={run[0]?.column} class="line" d={`M ${run.map(place).join(' L ')}`} />
        ))}
      {/* A stroke of hardly any length, with round ends: a circle would be stretched with the rest. */}
      {dots.map((dot) => (
        <path key={dot.column} class="dot" d={`M ${place(dot)} h 0.01`} />
      ))}
    </>
  );
}
