import { heightOf, middleOf, rounded } from './place';

interface Props {
  values: readonly number[];
  /** The value at the upper edge. */
  top: number;
  kind: 'online' | 'real';
  /** The last is not over yet: an outline only. */
  lastIsRunning: boolean;
}

/** Of the width of a column. */
const BAR_SHARE = 0.62;

export function Bars({ values, top, kind, lastIsRunning }: Props) {
  const width = rounded((100 / values.length) * BAR_SHARE);
  return values.map((value, column) => {
    const y = heightOf(value, top);
    const isRunning = lastIsRunning && column === values.length - 1;
    return value > 0 ? (
      <rect
        key={column}
        class={isRunning ? `bar ${kind} running` : `bar ${kind}`}
        x={rounded(middleOf(column, values.length) - width / 2)}
        y={y}
        width={width}
        height={rounded(100 - y)}
      />
    ) : null;
  });
}
