import { compareWorlds, type Hours } from '../../../../utils/domain/review/comparison';
import type { Figures } from '../../../../utils/domain/review/figures';
import type { Review } from '../../../../utils/domain/review/review';
import type { ThroughNetwork } from '../../../../utils/domain/review/throughNetwork';
import { HOUR_MS } from '../../../../utils/domain/time';

/** With some figures put in place of its own. */
export function withFigures(review: Review, some: Partial<Figures>): Review {
  return { ...review, figures: { ...review.figures, ...some } };
}

/** So many things of each kind, compared. */
export function compared(
  { strict = 0, loose = 0, none = 0 }: Partial<Record<ThroughNetwork, number>>,
  hours: { online: number; offline: number },
) {
  const of = (through: ThroughNetwork, count: number) => Array(count).fill({ through });
  const told: Hours = { onlineMs: hours.online * HOUR_MS, offlineMinutes: hours.offline * 60 };
  return compareWorlds([...of('strict', strict), ...of('loose', loose), ...of('none', none)], told);
}
