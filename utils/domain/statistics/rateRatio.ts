import { binomialP, clopperPearson } from './binomial';
import type { Interval } from './interval';

/** Events that came in a time, in whatever unit: hours, weeks. */
export interface Tally {
  readonly events: number;
  readonly time: number;
}

export interface RateRatio {
  /** Of the first's rate to the second's; none where there is nothing to divide by. */
  readonly ratio: number | undefined;
  readonly interval: Interval;
  /** Two-sided: how seldom equal rates would give counts as uneven as these. */
  readonly p: number;
}

const ANYTHING: RateRatio = { ratio: undefined, interval: { low: 0, high: Infinity }, p: 1 };

/**
 * The ratio of two Poisson rates with its exact 95 % interval: given all events, those of the first
 * are binomial, with odds that are the ratio times that of the times (Przyborowski and Wilenski
 * 1940). No time on a side, or no events at all, leave everything open.
 */
export function rateRatio(first: Tally, second: Tally): RateRatio {
  if (!(first.time > 0 && second.time > 0)) return ANYTHING;
  const whole = first.events + second.events;
  if (whole === 0) return ANYTHING;
  const { low, high } = clopperPearson(first.events, whole);
  const ofTimes = second.time / first.time;
  return {
    ratio: second.events === 0 ? undefined : (first.events / second.events) * ofTimes,
    interval: { low: oddsOf(low) * ofTimes, high: oddsOf(high) * ofTimes },
    p: binomialP(first.events, whole, first.time / (first.time + second.time)),
  };
}

function oddsOf(p: number): number {
  return p >= 1 ? Infinity : p / (1 - p);
}
