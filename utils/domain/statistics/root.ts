/** Halvings of a range: more than these do not move a double any more. */
const MOST_STEPS = 200;

/**
 * Where a function that never falls reaches a value, between two bounds. Halving needs no
 * derivative and cannot run away, which matters more here than speed.
 */
export function rootOf(
  rising: (x: number) => number,
  value: number,
  from: number,
  to: number,
): number {
  let low = from;
  let high = to;
  for (let step = 0; step < MOST_STEPS; step++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (rising(middle) < value) low = middle;
    else high = middle;
    if (high - low <= 1e-12 * high) break;
  }
  return (low + high) / 2;
}
