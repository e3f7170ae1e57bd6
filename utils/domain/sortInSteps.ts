/** Sorted at once before they are merged. */
const RUN = 1_000;

/**
 * Sorts a long list and stops after each part of it: some 30,000 at once would freeze a slow machine
 * for a moment. `compare` as for an array; `step` is what it tells at each stop.
 */
export function* sortInSteps<Thing, Step>(
  things: readonly Thing[],
  compare: (one: Thing, other: Thing) => number,
  step: Step,
): Generator<Step, Thing[]> {
  let runs: Thing[][] = [];
  for (let from = 0; from < things.length; from += RUN) {
    runs.push(things.slice(from, from + RUN).sort(compare));
    yield step;
  }
  while (runs.length > 1) {
    const merged: Thing[][] = [];
    for (let run = 0; run < runs.length; run += 2) {
      merged.push(merge(runs[run] ?? [], runs[run + 1] ?? [], compare));
      yield step;
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function merge<Thing>(
  one: readonly Thing[],
  other: readonly Thing[],
  compare: (one: Thing, other: Thing) => number,
): Thing[] {
  const merged: Thing[] = [];
  let at = 0;
  for (const thing of other) {
    for (;;) {
      const before = one[at];
      if (before === undefined || compare(before, thing) > 0) break;
      merged.push(before);
      at++;
    }
    merged.push(thing);
  }
  return merged.concat(one.slice(at));
}
