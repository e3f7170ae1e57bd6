import type { Interval } from './interval';

/** The normal quantile that leaves 2.5 % on each side. */
const Z = 1.959963984540054;

/**
 * Wilson's 95 % interval of a share (1927): unlike the textbook's it holds for small numbers and
 * for none at all. Of no cases, anything may be true: 0 to 1.
 * @throws RangeError unless 0 ≤ part ≤ whole
 */
export function wilson(part: number, whole: number): Interval {
  if (!(part >= 0 && part <= whole)) throw new RangeError(`${part} of ${whole} is no share`);
  if (whole === 0) return { low: 0, high: 1 };
  const share = part / whole;
  const scale = 1 + Z ** 2 / whole;
  const middle = (share + Z ** 2 / (2 * whole)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / whole + Z ** 2 / (4 * whole ** 2));
  // What is 0 or 1 exactly is not to be 1e-17.
  return {
    low: part === 0 ? 0 : middle - half,
    high: part === whole ? 1 : middle + half,
  };
}
