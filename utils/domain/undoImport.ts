import type { PersonId } from './ids';
import type { Person } from './person';

/** What an import wrote, as far as it takes that to undo it. */
export interface WrittenImport {
  added: readonly WrittenPerson[];
  changed: readonly { before: Person; after: WrittenPerson }[];
}
type WrittenPerson = Pick<Person, 'id' | 'updatedAt'>;

export interface UndoneImport {
  /** The records to write: who was added as a deleted person, who was changed as before. */
  people: Person[];
  /** Whom it leaves as they are: edited, deleted or used since. */
  kept: PersonId[];
}

/**
 * Takes back what an import did. `used` are people whom actions or opportunities name: to delete
 * them would leave those without their person.
 */
export function undoImport(
  plan: WrittenImport,
  currentPeople: readonly Person[],
  nowMs: number,
  used: ReadonlySet<PersonId> = new Set(),
): UndoneImport {
  const current = new Map(currentPeople.map((person) => [person.id, person]));
  const people: Person[] = [];
  const kept: PersonId[] = [];
  const takeBack = (imported: WrittenPerson, before: Person, free: boolean) => {
    const now = current.get(imported.id);
    if (!now) return;
    if (free && !now.deletedAt && now.updatedAt === imported.updatedAt) people.push(before);
    else kept.push(now.id);
  };
  for (const person of plan.added) {
    // Later than the import, so that a backup that has the person does not bring them back.
    const deleted = { id: person.id, name: '', updatedAt: nowMs, deletedAt: nowMs };
    takeBack(person, deleted, !used.has(person.id));
  }
  for (const { before, after } of plan.changed) {
    takeBack(after, { ...before, updatedAt: nowMs }, true);
  }
  return { people, kept };
}
