/** A stretch of true time, in ms since the simulated world began: `[from, to]`. */
export type Stretch = readonly [from: number, to: number];

/** A time in which the machine stands still. */
export interface Sleep {
  at: number;
  ms: number;
}

/** The stretches in order, those that touch or overlap as one. */
export function merged(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const [from, to] of stretches.toSorted((a, b) => a[0] - b[0])) {
    const last = whole.at(-1);
    if (last && from <= last[1]) whole[whole.length - 1] = [last[0], Math.max(last[1], to)];
    else whole.push([from, to]);
  }
  return whole;
}

/** How much of a stretch was slept, in ms. */
export function sleptWithin([from, to]: Stretch, sleeps: readonly Sleep[]): number {
  return sleeps.reduce((sum, sleep) => {
    const ms = Math.min(to, sleep.at + sleep.ms) - Math.max(from, sleep.at);
    return sum + Math.max(0, ms);
  }, 0);
}

/** What must be credited for some documents: the union of their attended time, without sleep. */
export function attendedMs(
  documents: readonly (readonly Stretch[])[],
  sleeps: readonly Sleep[] = [],
  until = Number.POSITIVE_INFINITY,
): number {
  return merged(documents.flat()).reduce((sum, [from, end]) => {
    const to = Math.min(end, until);
    return to > from ? sum + to - from - sleptWithin([from, to], sleeps) : sum;
  }, 0);
}
