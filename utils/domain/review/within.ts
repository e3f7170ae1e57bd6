/**
 * The things whose key lies in a range, both ends included, of things in the order of that key:
 * two searches, however long the record is.
 */
export function within<Thing, Key extends string | number>(
  inOrder: readonly Thing[],
  keyOf: (thing: Thing) => Key,
  from: Key,
  to: Key,
): Thing[] {
  const { start, end } = rangeOf(inOrder, keyOf, from, to);
  return inOrder.slice(start, end);
}

/** Where those lie: the index of the first, and the one behind the last. */
export function rangeOf<Thing, Key extends string | number>(
  inOrder: readonly Thing[],
  keyOf: (thing: Thing) => Key,
  from: Key,
  to: Key,
): { readonly start: number; readonly end: number } {
  const start = firstWhere(inOrder, (thing) => keyOf(thing) >= from);
  const end = firstWhere(inOrder, (thing) => keyOf(thing) > to);
  return { start, end: Math.max(start, end) };
}

/** The index of the first for which it is so, where it stays so from there on; else the length. */
export function firstWhere<Thing>(
  inOrder: readonly Thing[],
  isSo: (thing: Thing, index: number) => boolean,
): number {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = inOrder[middle];
    if (thing !== undefined && isSo(thing, middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
