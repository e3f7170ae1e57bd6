export type Chance = ReturnType<typeof chanceFrom>;

/** Chance that comes the same way again from the same seed (mulberry32). */
export function chanceFrom(seed: number) {
  let state = seed >>> 0;
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end;
  };
  return {
    below,
    isSo: (share: number) => below(1) < share,
    among: <Value>(values: readonly Value[]): Value => {
      const value = values[Math.floor(below(values.length))];
      if (value === undefined) throw new Error('There is something to choose from');
      return value;
    },
  };
}
