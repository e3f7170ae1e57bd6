import type { EffortWeek } from './effort';

/** How the first weeks compare with the last: over a month, single weeks matter less. */
export const COMPARED_WEEKS = 4;

/** What can be said of the weeks that are over. */
export interface EffortSpan {
  readonly over: number;
  /** Of these, those that can be judged: a first week of two days without an action cannot. */
  readonly judged: number;
  readonly active: number;
  /** Actions a week on average, in the first four weeks and in the last four. */
  readonly first: number;
  readonly last: number;
}

export function effortSpanOf(weeks: readonly EffortWeek[]): EffortSpan {
  const over = weeks.filter(({ isRunning }) => !isRunning);
  const judged = over.filter(({ actions, isSilent }) => actions > 0 || isSilent);
  return {
    over: over.length,
    judged: judged.length,
    active: judged.filter(({ isSilent }) => !isSilent).length,
    first: meanActions(judged.slice(0, COMPARED_WEEKS)),
    last: meanActions(judged.slice(-COMPARED_WEEKS)),
  };
}

function meanActions(weeks: readonly EffortWeek[]): number {
  const sum = weeks.reduce((total, { actions }) => total + actions, 0);
  return weeks.length === 0 ? 0 : sum / weeks.length;
}
