/** How far from the true mean the one that was measured may lie, 19 times of 20. */
type Mean = { readonly mean: number; readonly within: number };

/**
 * The mean of the middle four fifths: what came between at times is at the ends. How uncertain it is
 * hangs on the ends, too, which count as the last that are not (the winsorized variance).
 */
export function meanOfTheMiddle(values: readonly number[]): Mean {
  const end = Math.floor(values.length / 10);
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice(end, values.length - end);
  const [least = 0, most = 0] = [middle[0], middle.at(-1)];
  const clamped = sorted.map((value) => Math.min(most, Math.max(least, value)));
  const share = middle.length / values.length;
  const error = Math.sqrt(varianceOf(clamped) / values.length) / share;
  return { mean: meanOf(middle), within: 2 * error };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  const squares = values.map((value) => (value - mean) ** 2);
  return (meanOf(squares) * values.length) / (values.length - 1);
}
