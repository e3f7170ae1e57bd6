import { SEED } from '../helpers/seed';

/** Chance that is the same each time, from the seed of all tests. */
export function chance(salt: number): () => number {
  let state = (SEED ^ Math.imul(salt + 1, 0x9e3779b9)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A count of a Poisson world, for a mean of some hundreds at most. */
export function poissonCount(mean: number, random: () => number): number {
  const end = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > end; product *= random()) count++;
  return count;
}

export function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
