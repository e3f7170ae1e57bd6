import type { IfThen } from './ifThen';
import type { Person } from './person';

/** What remains of a deleted person: enough to know that they are gone. */
export function personTombstone({ id }: Pick<Person, 'id'>, nowMs: number): Person {
  return { id, name: '', updatedAt: nowMs, deletedAt: nowMs };
}

/** What remains of a deleted plan: no words and no person. */
export function planTombstone({ id, day, time }: IfThen, nowMs: number): IfThen {
  return { id, day, time, about: '', updatedAt: nowMs, deletedAt: nowMs };
}
