import { type MidwayLine, midwayLine } from './midway';
import type { Session } from './session';
import type { SessionNotes } from './sessionNotes';

/** What is told of the way to the goal while a visit runs. */
export interface GoalSaid {
  count: { reached: number; target: number } | undefined;
  /** The target was reached, and nobody has read it yet. */
  saysReached: boolean;
  midway: MidwayLine | undefined;
}

/** What of it there is to tell by now. It is said once that the target is reached; who takes one back has it no more. */
export function goalSaid(
  { goal, reached, plannedMs, spentMs }: Session,
  { msByKind, count, read }: SessionNotes,
): GoalSaid {
  const { purpose, target } = goal;
  const isReached = target !== undefined && count.said && reached >= target;
  return {
    count: target === undefined ? undefined : { reached, target },
    saysReached: isReached && !read.includes('reached'),
    midway: midwayLine({ purpose, plannedMs, spentMs, msByKind, said: read.includes('midway') }),
  };
}
