import type { Interval } from '../statistics/interval';
import { wilson } from '../statistics/wilson';

/** Some of all, with Wilson's 95 % interval; of none at all there is no share. */
export interface Share {
  readonly part: number;
  readonly whole: number;
  readonly share: number | undefined;
  readonly interval: Interval;
}

export function shareOf(part: number, whole: number): Share {
  const share = whole === 0 ? undefined : part / whole;
  return { part, whole, share, interval: wilson(part, whole) };
}
