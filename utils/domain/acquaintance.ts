import { isConversation, type NextStep, type RealWorldAction } from './action';
import type { DateKey } from './calendar';
import { latestFirst } from './latestFirst';

/** What one wants to know of somebody in passing. */
export interface InPassing {
  /** The conversation that was held last. */
  last?: RealWorldAction | undefined;
  /** The open next step that is due first; one without a date comes after those. */
  next?: NextStep | undefined;
}

/** Out of all that was done with somebody, in any order. */
export function inPassing(actions: readonly RealWorldAction[]): InPassing {
  const there = actions.filter(({ deletedAt }) => deletedAt === undefined);
  const open = there.flatMap(({ next }) => (next && next.doneAt === undefined ? [next] : []));
  const [next] = open.toSorted((a, b) => compare(a.due ?? LATER, b.due ?? LATER));
  return { last: there.filter(isConversation).toSorted(latestFirst)[0], next };
}

const LATER: DateKey = '9999-12-31';

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
