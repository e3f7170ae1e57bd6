/** How far from the true mean the one that was measured may lie, 19 times of 20. */
type Mean = { readonly mean: number; readonly within: number };

/** The mean of the middle four fifths: what came between at times is at the ends. */
export function meanOfTheMiddle(values: readonly number[]): Mean {
  const end = Math.floor(values.length / 10);
  const middle = values.toSorted((a, b) => a - b).slice(end, values.length - end);
  const mean = sum(middle) / middle.length;
  const variance = sum(middle.map((value) => (value - mean) ** 2)) / (middle.length - 1);
  return { mean, within: 2 * Math.sqrt(variance / middle.length) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
