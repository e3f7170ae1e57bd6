import type { Comparison } from './comparison';
import { DECIDING_EVENTS, type Verdict } from './verdict';

/**
 * Why one cannot tell. `few`: too few events; `no-online`, `no-offline`: no time on a side, so that
 * there is nothing to divide by; `credit`: it depends on whom one credits; `interval`: it holds 1.
 */
export type Doubt = 'no-online' | 'no-offline' | 'few' | 'credit' | 'interval';

/** All that stands in the way of a verdict; nothing where there is one. */
export function doubtsOf({ verdict, strict, generous }: Comparison): Doubt[] {
  if (verdict !== 'cannot-tell') return [];
  const missing: Doubt[] = [];
  if (!(strict.online.hours > 0)) missing.push('no-online');
  if (!(strict.offline.hours > 0)) missing.push('no-offline');
  if (strict.events < DECIDING_EVENTS) missing.push('few');
  if (missing.length > 0) return missing;
  return [strict.verdict === generous.verdict ? 'interval' : 'credit'];
}

/** The verdict had the real world taken half or double the time noted, whomever one credits. */
export function verdictAt({ strict, generous }: Comparison, time: 'atHalf' | 'atDouble'): Verdict {
  const ofStrict = strict[time].verdict;
  return ofStrict === generous[time].verdict ? ofStrict : 'cannot-tell';
}

/** Both ways of crediting give online the same: one set of numbers tells it all. */
export function isAlike({ strict, generous }: Comparison): boolean {
  return strict.online.events === generous.online.events;
}
