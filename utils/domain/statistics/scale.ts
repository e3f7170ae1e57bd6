/** Where values lie on a line, from 0 at its start to 1 at its end. */
export interface Scale {
  readonly ticks: readonly number[];
  /** What lies beyond the scale is put at its end. */
  at(value: number): number;
  /** -1 for what lies before its start, 1 for what lies after its end, 0 for all between. */
  beyond(value: number): -1 | 0 | 1;
}

/** How far a scale of ratios reaches to both sides of 1. */
const REACHES = [4, 10, 100];

/**
 * A scale of ratios on which half lies as far below 1 as double lies above it: the least that shows
 * all values above 0, but no wider than from a hundredth to a hundredfold.
 */
export function ratioScale(values: readonly number[]): Scale {
  const sizes = values.filter((value) => value > 0 && Number.isFinite(value));
  const farthest = Math.max(1, ...sizes.map((value) => Math.max(value, 1 / value)));
  const reach = REACHES.find((one) => one >= farthest) ?? 100;
  const beyond = (value: number) => (value < 1 / reach ? -1 : value > reach ? 1 : 0);
  return {
    ticks: [1 / reach, 1, reach],
    at: (value) => {
      const side = beyond(value);
      return ((side === 0 ? Math.log(value) / Math.log(reach) : side) + 1) / 2;
    },
    beyond,
  };
}

/** A scale of shares, from none to all. */
export const SHARE_SCALE: Scale = {
  ticks: [0, 0.5, 1],
  at: (share) => Math.min(1, Math.max(0, share)),
  beyond: (share) => (share < 0 ? -1 : share > 1 ? 1 : 0),
};
