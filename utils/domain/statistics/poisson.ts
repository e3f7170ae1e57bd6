import { gammaP } from './gamma';
import { type Interval, TAIL } from './interval';
import { rootOf } from './root';

/**
 * Garwood's exact 95 % interval of the mean of which a count was drawn (1936).
 * @throws RangeError when the count is no whole number ≥ 0
 */
export function poissonInterval(count: number): Interval {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`${count} is no count`);
  // P(count, mean) is the chance of at least so many.
  const low = count === 0 ? 0 : rootOf((mean) => gammaP(count, mean), TAIL, 0, count);
  const farAbove = count + 10 * Math.sqrt(count + 1) + 20;
  const high = rootOf((mean) => gammaP(count + 1, mean), 1 - TAIL, count, farAbove);
  return { low, high };
}

/** A rate with its exact interval. */
export interface Rate {
  readonly rate: number;
  readonly interval: Interval;
}

/** So many events in a time, per unit of that time; nothing can be said of no time at all. */
export function rateOf(events: number, time: number): Rate | undefined {
  if (time <= 0) return undefined;
  const { low, high } = poissonInterval(events);
  return { rate: events / time, interval: { low: low / time, high: high / time } };
}
