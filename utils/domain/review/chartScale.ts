/** So many steps at most between the lines of a chart: few lines, and none that crowd. */
const MOST_STEPS = 3;
/** Steps that are easily counted on, times any power of ten. */
const ROUND = [1, 2, 5, 10] as const;
const NOISE = 1e-9;

/**
 * Round values in even steps from 0 up to the first that is no less than `most`. `leastStep` is 1
 * for what comes in whole things only.
 */
export function ticksUpTo(most: number, leastStep = 0): number[] {
  if (most <= NOISE) return [0, 1];
  const wanted = Math.max(most / MOST_STEPS, leastStep);
  const power = 10 ** Math.floor(Math.log10(wanted));
  // The last digits of what was divided are noise, also those of 3 × 0.1.
  const step = (ROUND.find((round) => round * power >= wanted * (1 - NOISE)) ?? 10) * power;
  const steps = Math.ceil((most / step) * (1 - NOISE));
  return Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** The columns that bear a label: the first, the last, and some between them at even distances. */
export function labelledColumns(columns: number, most: number): number[] {
  if (columns <= most) return Array.from({ length: columns }, (_, index) => index);
  const stride = (columns - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => Math.round(index * stride));
}

export interface ChartPoint {
  readonly column: number;
  readonly value: number;
}

/** The points of a line: a run ends where a column has no value. A run may be a single point. */
export function runsOf(values: readonly (number | undefined)[]): ChartPoint[][] {
  const runs: ChartPoint[][] = [];
  values.forEach((value, column) => {
    if (value === undefined) return;
    const run = runs.at(-1);
    if (run?.at(-1)?.column === column - 1) run.push({ column, value });
    else runs.push([{ column, value }]);
  });
  return runs;
}
