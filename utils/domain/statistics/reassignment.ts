/** More would take seconds: it tries each of 2^n ways. */
const MOST_COUNTS = 16;

/**
 * The two-sided p of a coin that dealt counts to two sides: how many of all the ways in which it
 * could have dealt them, as many to each, would have set the two means at least as far apart. It
 * supposes nothing of how counts vary, so that a holiday or a fair makes no finding.
 * @throws RangeError for more than 16 counts
 */
export function reassignmentP(counts: readonly number[], isFirst: readonly boolean[]): number {
  if (counts.length > MOST_COUNTS) throw new RangeError(`${counts.length} counts are too many`);
  const ofFirst = isFirst.filter(Boolean).length;
  if (ofFirst === 0 || ofFirst === counts.length) return 1;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const apart = (sum: number) =>
    Math.abs(sum / ofFirst - (total - sum) / (counts.length - ofFirst));
  const sumWhere = (is: (index: number) => boolean) =>
    counts.reduce((sum, count, index) => (is(index) ? sum + count : sum), 0);

  const observed = apart(sumWhere((index) => isFirst[index] === true));
  let ways = 0;
  let asFar = 0;
  for (let way = 0; way < 2 ** counts.length; way++) {
    if (bitsOf(way) !== ofFirst) continue;
    ways++;
    if (apart(sumWhere((index) => (way & (1 << index)) !== 0)) >= observed - 1e-9) asFar++;
  }
  return asFar / ways;
}

function bitsOf(way: number): number {
  let bits = 0;
  for (let rest = way; rest > 0; rest >>= 1) bits += rest & 1;
  return bits;
}
