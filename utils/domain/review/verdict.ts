import type { Interval } from '../statistics/interval';
import { includes } from '../statistics/interval';
import { type Rate, rateOf } from '../statistics/poisson';
import { type RateRatio, rateRatio } from '../statistics/rateRatio';

/** What online brought per hour, beside the real world. */
export type Verdict = 'cannot-tell' | 'less' | 'more' | 'no-large-difference';

/** Fewer events than these decide nothing: at 5 to 0 in equal hours chance alone still may. */
export const DECIDING_EVENTS = 6;

/**
 * Ratios that are no difference large enough to matter. The hours of the real world are declared,
 * not measured, and may be wrong by half or by double: a ratio between these could come from that
 * alone.
 */
export const NO_LARGE_DIFFERENCE: Interval = { low: 0.5, high: 2 };

/** What came in so many hours. */
export interface HourTally {
  readonly events: number;
  readonly hours: number;
}

/** With the rate per hour and its exact interval, where there were hours. */
export interface Side extends HourTally {
  readonly rate: Rate | undefined;
}

/** A verdict with the numbers that it rests on. The ratio is that of online to the real world. */
export interface Judgement extends RateRatio {
  readonly verdict: Verdict;
  readonly events: number;
  readonly online: Side;
  readonly offline: Side;
}

/** A judgement, and what it would be had the real world taken half or double the time declared. */
export interface WeighedJudgement extends Judgement {
  readonly atHalf: Judgement;
  readonly atDouble: Judgement;
  /** The verdict is the same in all three. */
  readonly isFirm: boolean;
}

export function weigh(online: HourTally, offline: HourTally): WeighedJudgement {
  const at = (factor: number) =>
    judge(online, { events: offline.events, hours: offline.hours * factor });
  const [atHalf, asDeclared, atDouble] = [at(1 / 2), at(1), at(2)];
  const isFirm = atHalf.verdict === asDeclared.verdict && atDouble.verdict === asDeclared.verdict;
  return { ...asDeclared, atHalf, atDouble, isFirm };
}

export function judge(online: HourTally, offline: HourTally): Judgement {
  const compared = rateRatio(
    { events: online.events, time: online.hours },
    { events: offline.events, time: offline.hours },
  );
  const events = online.events + offline.events;
  return {
    ...compared,
    verdict: verdictOf(compared.interval, events),
    events,
    online: sideOf(online),
    offline: sideOf(offline),
  };
}

/** An interval wholly within the band is told before one that holds 1: it says more. */
function verdictOf(interval: Interval, events: number): Verdict {
  if (events < DECIDING_EVENTS) return 'cannot-tell';
  const { low, high } = NO_LARGE_DIFFERENCE;
  if (interval.low >= low && interval.high <= high) return 'no-large-difference';
  if (includes(interval, 1)) return 'cannot-tell';
  return interval.high < 1 ? 'less' : 'more';
}

function sideOf({ events, hours }: HourTally): Side {
  return { events, hours, rate: rateOf(events, hours) };
}
