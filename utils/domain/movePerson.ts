import type { RealWorldAction } from './action';
import type { PersonId } from './ids';

/** An action in which another person takes somebody's place; nobody is in it twice. */
export function withPersonMoved(
  action: RealWorldAction,
  from: PersonId,
  to: PersonId,
  nowMs: number,
): RealWorldAction {
  const people = action.people.map((id) => (id === from ? to : id));
  return { ...action, people: [...new Set(people)], updatedAt: nowMs };
}

/**
 * The people of an action that was changed since somebody in it took another's place: they are as
 * they are now, but the other one is in it again. Where the one who took the place has gone from it
 * since, they stay as they are.
 */
export function peopleApart(
  before: RealWorldAction,
  now: RealWorldAction,
  kept: PersonId,
  gone: PersonId,
): PersonId[] {
  if (!now.people.includes(kept) || now.people.includes(gone)) return now.people;
  if (before.people.includes(kept)) return [...now.people, gone];
  return now.people.map((id) => (id === kept ? gone : id));
}
