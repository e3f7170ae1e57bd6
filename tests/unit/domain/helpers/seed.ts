import fc from 'fast-check';

/** One seed for all generated tests; `SEED=123 vitest run …` tries another. fast-check prints it. */
export const SEED = Number(process.env.SEED ?? 20_261_122);

/** Checks a property for generated values; a failure tells the seed, the path and the least case. */
export function holds<Values extends [unknown, ...unknown[]]>(
  property: fc.IProperty<Values>,
  numRuns = 100,
): void {
  fc.assert(property, { seed: SEED, numRuns });
}

/** The same for a property that waits. */
export async function holdsAsync<Values extends [unknown, ...unknown[]]>(
  property: fc.IAsyncProperty<Values>,
  numRuns = 50,
): Promise<void> {
  await fc.assert(property, { seed: SEED, numRuns });
}
