/** Rows from `first` on, `end` no longer among them. */
export interface RowRange {
  first: number;
  end: number;
}

/** The range moves by so many rows at a time, so that most scroll events draw nothing anew. */
const STEP = 8;

/**
 * The rows to draw of a long list: those in view, and some above and below it.
 * @param above how far the top of the list lies above the top of the view, in px; negative below it.
 */
export function rowsInView(
  above: number,
  viewHeight: number,
  rowHeight: number,
  count: number,
): RowRange {
  const step = (row: number) => Math.floor(row / STEP) * STEP;
  const inRange = (row: number) => Math.min(count, Math.max(0, row));
  const first = inRange(step(above / rowHeight) - STEP);
  return { first, end: inRange(step((above + viewHeight) / rowHeight) + 2 * STEP) };
}
