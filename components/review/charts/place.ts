/** Where the middle of a column stands, from 0 at the left to 100. */
export function middleOf(column: number, columns: number): number {
  return rounded((100 * (column + 0.5)) / columns);
}

/** Where a value stands, from 0 at the top to 100 at the bottom, as SVG counts. */
export function heightOf(value: number, top: number): number {
  return rounded(100 - (100 * value) / top);
}

/** More digits than this no screen shows. */
export function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}
