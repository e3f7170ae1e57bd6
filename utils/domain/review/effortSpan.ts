import type { EffortWeek } from './effort';
import type { Period } from './period';

/** How the first weeks compare with the last: over a month, single weeks matter less. */
export const COMPARED_WEEKS = 4;

/** What can be said of the weeks that are over. */
export interface EffortSpan {
  readonly over: number;
  /** Of these, those that can be judged: a first week of two days without an action cannot. */
  readonly judged: number;
  /** Those in which something was done. */
  readonly active: readonly Period[];
  /** In the first four weeks and in the last four. */
  readonly first: EffortMean;
  readonly last: EffortMean;
}

/** Actions a week on average, and the weeks of which it is that. */
export interface EffortMean {
  readonly actions: number;
  readonly weeks: readonly Period[];
}

export function effortSpanOf(weeks: readonly EffortWeek[]): EffortSpan {
  const over = weeks.filter(({ isRunning }) => !isRunning);
  const judged = over.filter(({ actions, isSilent }) => actions > 0 || isSilent);
  return {
    over: over.length,
    judged: judged.length,
    active: judged.filter(({ isSilent }) => !isSilent).map(({ period }) => period),
    first: meanActions(judged.slice(0, COMPARED_WEEKS)),
    last: meanActions(judged.slice(-COMPARED_WEEKS)),
  };
}

function meanActions(weeks: readonly EffortWeek[]): EffortMean {
  const sum = weeks.reduce((total, { actions }) => total + actions, 0);
  return {
    actions: weeks.length === 0 ? 0 : sum / weeks.length,
    weeks: weeks.map(({ period }) => period),
  };
}
