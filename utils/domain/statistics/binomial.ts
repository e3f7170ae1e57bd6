import { betaI } from './beta';
import { type Interval, TAIL } from './interval';
import { rootOf } from './root';

/** The exact 95 % interval of a share (Clopper and Pearson 1934): never too narrow. */
export function clopperPearson(part: number, whole: number): Interval {
  if (whole === 0) return { low: 0, high: 1 };
  const rest = whole - part;
  return {
    low: part === 0 ? 0 : rootOf((p) => betaI(p, part, rest + 1), TAIL, 0, 1),
    high: rest === 0 ? 1 : rootOf((p) => betaI(p, part + 1, rest), 1 - TAIL, 0, 1),
  };
}

/**
 * The two-sided p of so many of a whole where each has the chance p: twice the smaller tail, so
 * that it is below 0.05 exactly where the interval above leaves p out.
 */
export function binomialP(part: number, whole: number, p: number): number {
  const rest = whole - part;
  const atLeast = part === 0 ? 1 : betaI(p, part, rest + 1);
  const atMost = rest === 0 ? 1 : betaI(1 - p, rest, part + 1);
  return Math.min(1, 2 * Math.min(atLeast, atMost));
}
