/** From so many letters on a word may have one slip, and from so many two. */
const ONE_SLIP_FROM = 4;
const TWO_SLIPS_FROM = 8;

/**
 * Whether a typed word is another one, or its beginning, but for a slip or two: a letter too many,
 * one missing, a wrong one, or two that changed places. Both are folded.
 */
export function isAlike(typed: string, word: string): boolean {
  if (typed.length < ONE_SLIP_FROM) return false;
  return slips(typed, word) <= (typed.length < TWO_SLIPS_FROM ? 1 : 2);
}

/** The fewest slips between a typed word and the beginning of another. */
function slips(typed: string, word: string): number {
  let last: number[] = [];
  let row = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let line = 1; line <= typed.length; line++) {
    const before = row;
    row = [line];
    for (let column = 1; column <= word.length; column++) {
      const isSame = typed[line - 1] === word[column - 1];
      const changed = at(before, column - 1) + (isSame ? 0 : 1);
      const added = Math.min(at(before, column), at(row, column - 1)) + 1;
      const swapped =
        typed[line - 1] === word[column - 2] && typed[line - 2] === word[column - 1]
          ? at(last, column - 2) + 1
          : Number.POSITIVE_INFINITY;
      row.push(Math.min(changed, added, swapped));
    }
    last = before;
  }
  return Math.min(...row);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
