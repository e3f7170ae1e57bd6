/** Bounds that a verdict rests on: no rounding may carry a number onto or over one of them. */
const BOUNDS = [0.5, 1, 2];
const MOST_DECIMALS = 8;

/**
 * With how many decimals a ratio or a rate is written: about three figures of it, and enough that
 * it stands on its own side of what matters. 0.998 is not written as 1, nor 0.0004 as 0.
 */
export function decimalsOf(value: number): number {
  if (!Number.isFinite(value) || value === 0) return 0;
  let decimals = roughly(Math.abs(value));
  while (decimals < MOST_DECIMALS && misleads(value, decimals)) decimals += 1;
  return decimals;
}

function roughly(size: number): number {
  if (size >= 100) return 0;
  if (size >= 10) return 1;
  if (size >= 0.1) return 2;
  return Math.min(MOST_DECIMALS, Math.ceil(-Math.log10(size)) + 1);
}

function misleads(value: number, decimals: number): boolean {
  const written = Number(value.toFixed(decimals));
  return BOUNDS.some((bound) => Math.sign(written - bound) !== Math.sign(value - bound));
}
