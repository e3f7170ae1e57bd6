import type { Figures } from '../../../utils/domain/review/figures';
import type { OnlinePart, Unknown } from '../../../utils/domain/review/onlineTime';
import type { GoalCounts } from '../../../utils/domain/review/visits';

/** The goals and the time of one network or purpose; goals only where a visit ended there. */
export interface GoalRow<Key extends string> {
  readonly key: Key | Unknown;
  readonly counts: GoalCounts | undefined;
  readonly onlineMs: number;
}

export function rowsByNetwork({ goals, online }: Figures) {
  return rowsOf(goals.byNetwork, online.byNetwork);
}

export function rowsByPurpose({ goals, online }: Figures) {
  return rowsOf(goals.byPurpose, online.byPurpose);
}

/** The most time first, then what has visits alone; what is not known comes last. */
function rowsOf<Key extends string>(
  goals: readonly (GoalCounts & { readonly key: Key })[],
  online: readonly OnlinePart<Key | Unknown>[],
): GoalRow<Key>[] {
  const keys = new Set<Key | Unknown>([...online, ...goals].map(({ key }) => key));
  const rows = [...keys].map((key) => ({
    key,
    counts: goals.find((one) => one.key === key),
    onlineMs: online.find((one) => one.key === key)?.ms ?? 0,
  }));
  const isUnknown = (row: GoalRow<Key>) => Number(row.key === 'unknown');
  return rows.sort((a, b) => isUnknown(a) - isUnknown(b));
}
