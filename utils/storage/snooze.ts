import type { DateKey } from '../domain/calendar';
import type { PersonId } from '../domain/ids';
import type { DatabaseSource } from './database';
import { inOneWrite } from './inOneWrite';

/**
 * Keeps somebody off today's list until a local date; without one they may be on it again. Whether
 * there was such a person.
 */
export function snooze(
  database: DatabaseSource,
  id: PersonId,
  until: DateKey | undefined,
  nowMs: number,
): Promise<boolean> {
  return inOneWrite(database, ['people'], async (transaction) => {
    const people = transaction.objectStore('people');
    const person = await people.get(id);
    if (!person || person.deletedAt) return false;
    const { snoozedUntil: _before, ...rest } = person;
    await people.put({ ...rest, ...(until && { snoozedUntil: until }), updatedAt: nowMs });
    return true;
  });
}
