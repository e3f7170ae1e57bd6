import type { Interval } from './interval';
import { rateOf } from './poisson';
import type { Tally } from './rateRatio';

/** How much higher the first rate is than the second, per unit of time. */
export interface RateDifference {
  readonly difference: number;
  readonly interval: Interval;
}

/**
 * The difference of two rates with a 95 % interval made of their two exact ones (Zou and Donner's
 * "method of variance estimates recovery", 2008). Nothing can be said where a side has no time.
 */
export function rateDifference(first: Tally, second: Tally): RateDifference | undefined {
  const one = rateOf(first.events, first.time);
  const other = rateOf(second.events, second.time);
  if (!one || !other) return undefined;
  const difference = one.rate - other.rate;
  return {
    difference,
    interval: {
      low: difference - Math.hypot(one.rate - one.interval.low, other.interval.high - other.rate),
      high: difference + Math.hypot(one.interval.high - one.rate, other.rate - other.interval.low),
    },
  };
}
