import {
  ACTION_KINDS,
  type ActionKind,
  isConversation,
  type RealWorldAction,
  reachesOf,
} from '../action';

const ATTEMPTS: ReadonlySet<ActionKind> = new Set(
  ACTION_KINDS.filter((kind) => reachesOf(kind).length > 0),
);

/**
 * One's own call, meeting, visit or event, whatever came of it, and every conversation, also one
 * that they began. A message or an introduction has no outcome by which it could be told apart.
 */
export function isAttempt(action: RealWorldAction): boolean {
  return isConversation(action) || (action.by === 'me' && ATTEMPTS.has(action.kind));
}
