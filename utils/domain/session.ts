import * as v from 'valibot';
import { personIdSchema, sessionIdSchema } from './ids';
import { networkIdSchema } from './network';
import { purposeSchema } from './purposes';

/** The shortest goal that is accepted. Any words do: they are never judged. */
export const GOAL_MIN_LENGTH = 3;
export const GOAL_MAX_LENGTH = 200;

const ms = v.pipe(v.number(), v.finite());

export const goalSchema = v.object({
  purpose: purposeSchema,
  words: v.pipe(v.string(), v.trim(), v.minLength(GOAL_MIN_LENGTH), v.maxLength(GOAL_MAX_LENGTH)),
  target: v.optional(v.pipe(v.number(), v.minValue(1))),
});
export type Goal = v.InferOutput<typeof goalSchema>;

/** What is to follow in real life. */
export const afterwardsSchema = v.object({
  words: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(GOAL_MAX_LENGTH)),
  personId: v.optional(personIdSchema),
});
export type Afterwards = v.InferOutput<typeof afterwardsSchema>;

export const outcomeSchema = v.picklist(['reached', 'partly', 'missed']);
export type Outcome = v.InferOutput<typeof outcomeSchema>;
export const endingSchema = v.picklist(['finished', 'time-up', 'away', 'replaced']);
export type Ending = v.InferOutput<typeof endingSchema>;

export const overtimeSchema = v.object({
  atMs: ms,
  ms,
  /** `own`: more of the day's own time; `beyond`: past the day's budget; `finish`: the last 2 min. */
  kind: v.picklist(['own', 'beyond', 'finish']),
  reason: v.optional(v.string()),
});
export type Overtime = v.InferOutput<typeof overtimeSchema>;

export const sessionSchema = v.object({
  id: sessionIdSchema,
  network: networkIdSchema,
  goal: goalSchema,
  afterwards: v.optional(afterwardsSchema),
  /** What the person chose at the gate; overtime is kept apart. */
  plannedMs: ms,
  /** The plan was "all that is left", which follows the day. */
  allThatIsLeft: v.optional(v.boolean()),
  startedAt: ms,
  /** Attended time so far. */
  spentMs: ms,
  lastAttendedAt: ms,
  reached: v.fallback(v.number(), 0),
  overtimes: v.array(overtimeSchema),
  pillHidden: v.optional(v.boolean()),
  outcome: v.optional(outcomeSchema),
  endedAt: v.optional(ms),
  ending: v.optional(endingSchema),
});
export type Session = v.InferOutput<typeof sessionSchema>;

export interface SessionPlan {
  id: Session['id'];
  network: Session['network'];
  goal: Goal;
  afterwards?: Afterwards | undefined;
  plannedMs: number;
  allThatIsLeft?: boolean | undefined;
}

export function beginSession(plan: SessionPlan, nowMs: number): Session {
  const { afterwards, allThatIsLeft, ...rest } = plan;
  return {
    ...rest,
    ...(afterwards && { afterwards }),
    ...(allThatIsLeft && { allThatIsLeft }),
    startedAt: nowMs,
    lastAttendedAt: nowMs,
    spentMs: 0,
    reached: 0,
    overtimes: [],
  };
}

/** A session that went away ended when it was last attended, not when that was noticed. */
export function endSession(session: Session, ending: Ending, nowMs: number): Session {
  const endedAt = ending === 'away' ? session.lastAttendedAt : Math.max(nowMs, session.startedAt);
  return { ...session, ending, endedAt };
}

/** Away for longer than allowed. A clock that went back makes nobody away. */
export function isAway(session: Session, awayMinutes: number, nowMs: number): boolean {
  return nowMs - session.lastAttendedAt > awayMinutes * 60_000;
}

/** The last different goals, newest first, for one press at the next gate. */
export function rememberGoal(recent: readonly Goal[], goal: Goal, keep = 3): Goal[] {
  const same = (other: Goal) =>
    other.purpose === goal.purpose && other.words.toLowerCase() === goal.words.toLowerCase();
  return [goal, ...recent.filter((other) => !same(other))].slice(0, keep);
}
