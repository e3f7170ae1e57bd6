import type { Share } from '../../utils/domain/review/share';
import type { Interval } from '../../utils/domain/statistics/interval';
import type { Rate } from '../../utils/domain/statistics/poisson';
import type { RateRatio } from '../../utils/domain/statistics/rateRatio';
import { decimalsOf } from '../../utils/domain/statistics/readable';
import type { Texts } from '../../utils/i18n/index';

/** "[0.03–2.1]", "[0.6 to no upper bound]". */
export function intervalWords({ low, high }: Interval, { t, formats }: Texts): string {
  const write = (value: number) => formats.decimal(value, decimalsOf(value));
  const { interval, openInterval } = t.verdict;
  return high === Infinity ? openInterval(write(low)) : interval(write(low), write(high));
}

/** "[18–45%]": of a share. */
export function percentsWords({ low, high }: Interval, { t, formats }: Texts): string {
  return t.verdict.interval(formats.decimal(low * 100, 0), formats.percent(high));
}

/** "30% [18–45%]"; of no cases at all there is no share to tell. */
export function shareWords({ share, interval }: Share, texts: Texts): string | undefined {
  if (share === undefined) return undefined;
  return `${texts.formats.percent(share)} ${percentsWords(interval, texts)}`;
}

/** A ratio with its interval, also where there was nothing to divide by. */
export function ratioWords({ ratio, interval }: RateRatio, texts: Texts): string {
  const { t, formats } = texts;
  const value = ratio === undefined ? t.verdict.noRatio : formats.decimal(ratio, decimalsOf(ratio));
  return `${value} ${intervalWords(interval, texts)}`;
}

/** A rate, its interval beside it. */
export function rateWords({ rate, interval }: Rate, texts: Texts): [string, string] {
  return [texts.formats.decimal(rate, decimalsOf(rate)), intervalWords(interval, texts)];
}
