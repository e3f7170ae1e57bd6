import type { SessionId } from './ids';
import type { Session } from './session';
import { MINUTE_MS } from './time';

/** For so long what one begins can be said to come from a visit. */
const AFTER_A_VISIT_MS = 30 * MINUTE_MS;

interface Visits {
  /** The one that runs. */
  session: Session | undefined;
  /** The one that ended last. */
  ended: Session | undefined;
}

/** The visit from which somebody just comes: one that runs, or one that has not long been over. */
export function visitBehind({ session, ended }: Visits, nowMs: number): SessionId | undefined {
  if (session && nowMs - session.lastAttendedAt < AFTER_A_VISIT_MS) return session.id;
  const endedAt = ended?.endedAt;
  return endedAt !== undefined && nowMs - endedAt < AFTER_A_VISIT_MS ? ended?.id : undefined;
}
