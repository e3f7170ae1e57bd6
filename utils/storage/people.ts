import { unwrap } from 'idb';
import { newId, type PersonId, personIdSchema } from '../domain/ids';
import { isThere } from '../domain/isThere';
import { parsed } from '../domain/parsed';
import { newPerson, type Person, personSchema, type Relation } from '../domain/person';
import type { DatabaseSource } from './database';
import { inOneWrite } from './inOneWrite';
import { RECORDS_IN_A_TURN, type Readable, readInTurns } from './inTurns';
import { readable } from './readable';

/** The people, apart from what the log does with them. */
export interface People {
  /** All that can be read and are not deleted. */
  all(): Promise<Person[]>;
  /** @throws Error where there is no name, or too long a one. */
  add(name: string, nowMs: number): Promise<Person>;
  /** Writes one person in place of what was there. @throws Error where it does not fit the schema. */
  save(person: Person, nowMs: number): Promise<Person>;
  /**
   * Writes what `edit` makes of one person as they lie there by now, and returns it; no write comes
   * between. Nothing where there is no such person any more, and no write where `edit` changes nothing.
   * @throws Error where it does not fit the schema.
   */
  edit(id: PersonId, edit: (now: Person) => Person, nowMs: number): Promise<Person | undefined>;
  /**
   * Gives some people one relation, or none: all of them, or nobody at all. Those who have it
   * already, are deleted or cannot be read stay as they are.
   */
  setRelation(
    ids: readonly PersonId[],
    relation: Relation | undefined,
    nowMs: number,
  ): Promise<RelationsSet>;
  /** Undoes that, but for those whom something else has changed since; returns how many it was. */
  restore(change: RelationsSet, nowMs: number): Promise<number>;
}

/** What undoes a relation that was set in bulk. */
export interface RelationsSet {
  /** The people as they were. */
  before: readonly Person[];
  /** When they were changed, in ms. */
  at: number;
}

export function createPeople(database: DatabaseSource): People {
  async function write(person: Person): Promise<Person> {
    const open = await database.open();
    await open.put('people', person);
    return person;
  }

  /** Reads those and writes what becomes of them, in one; returns who was changed. */
  async function change(
    ids: readonly PersonId[],
    after: (person: Person) => Person | undefined,
  ): Promise<Person[]> {
    return inOneWrite(database, ['people'], async (transaction) => {
      const store = transaction.objectStore('people');
      const changed: Person[] = [];
      for await (const turn of inTurns(store, new Set(ids))) {
        for (const person of readable(personSchema, turn)) {
          const now = person.deletedAt ? undefined : after(person);
          if (!now) continue;
          changed.push(person);
          // Without a promise for each: one that fails aborts the transaction, which tells it.
          unwrap(store).put(now);
        }
      }
      return changed;
    });
  }

  return {
    async all() {
      const open = await database.open();
      const people = readable(personSchema, await open.getAll('people'));
      return people.filter(({ deletedAt }) => !deletedAt);
    },

    async add(name, nowMs) {
      const person = newPerson(newId(personIdSchema), name, nowMs);
      if (person.name === '') throw new Error('A person needs a name');
      return write(parsed(personSchema, person));
    },

    save: async (person, nowMs) => write(parsed(personSchema, { ...person, updatedAt: nowMs })),

    edit: (id, edit, nowMs) =>
      inOneWrite(database, ['people'], async (transaction) => {
        const store = transaction.objectStore('people');
        const [now] = readable(personSchema, [await store.get(id)]).filter(isThere);
        const edited = now && edit(now);
        if (!edited || edited === now) return now;
        const after = parsed(personSchema, { ...edited, updatedAt: nowMs });
        await store.put(after);
        return after;
      }),

    async setRelation(ids, relation, nowMs) {
      const before = await change(ids, (person) => {
        const { relation: had, ...rest } = person;
        if (had === relation) return undefined;
        return { ...rest, ...(relation && { relation }), updatedAt: nowMs };
      });
      return { before, at: nowMs };
    },

    async restore({ before, at }, nowMs) {
      const byId = new Map(before.map((person) => [person.id, person]));
      const restored = await change([...byId.keys()], ({ id, updatedAt }) => {
        const was = updatedAt === at ? byId.get(id) : undefined;
        return was && { ...was, updatedAt: nowMs };
      });
      return restored.length;
    },
  };
}

interface Store extends Readable<Person> {
  get(id: PersonId): Promise<Person | undefined>;
}

/** Those of some ids, as they lie there; no turn is so long that the page would not draw. */
async function* inTurns(
  store: Store,
  ids: ReadonlySet<PersonId>,
): AsyncGenerator<(Person | undefined)[], void> {
  if (ids.size <= RECORDS_IN_A_TURN) {
    yield await Promise.all([...ids].map((id) => store.get(id)));
    return;
  }
  // A request for each of some ten thousand takes far longer than to go through everybody.
  for await (const turn of readInTurns(store)) yield turn.filter(({ id }) => ids.has(id));
}
