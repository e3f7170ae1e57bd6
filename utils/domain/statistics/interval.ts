/** A range that holds the true value 95 times of 100. `high` may be ∞: nothing bounds it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const CONFIDENCE = 0.95;
/** What lies outside on each side. */
export const TAIL = (1 - CONFIDENCE) / 2;

export function includes({ low, high }: Interval, value: number): boolean {
  return low <= value && value <= high;
}
