import type { PersonId } from '../domain/ids';
import type { ImportPlan } from '../domain/importPlan';
import { type ImportUndo, importUndoSchema } from '../domain/importUndo';
import { type Person, personSchema } from '../domain/person';
import { type UndoneImport, undoImport } from '../domain/undoImport';
import type { DatabaseSource } from './database';
import { inOneWrite, type Writing } from './inOneWrite';
import { putInTurns, readInTurns } from './inTurns';
import { readable } from './readable';

/** What an import is planned against. */
export interface PeopleRead {
  /** Tombstones too. */
  people: Person[];
  /** Stands for the state of all people: another one means that somebody was changed. */
  state: PeopleState;
}
export type PeopleState = string & { readonly __brand: 'PeopleState' };

/** The import that can be undone. */
export interface LastImport {
  /** When it landed, in ms. */
  at: number;
  file: string;
  added: number;
  changed: number;
}

/** Somebody was changed since the import was planned: nothing of it was written. */
export class PeopleChanged extends Error {
  override name = 'PeopleChanged';
}

/** Imports of people: whole or not at all, and the last one can be undone. */
export interface Imports {
  people(): Promise<PeopleRead>;
  /**
   * Writes a plan, and what undoes it. It holds only for the people whom it was made for: to write
   * it over others would take back what was done to them, or add somebody twice.
   * @throws PeopleChanged, and what the browser says; nothing is then written.
   */
  apply(plan: PlannedPeople, of: PeopleState, file: string, nowMs: number): Promise<void>;
  last(): Promise<LastImport | undefined>;
  /**
   * Takes back the import of an instant, but for people who were changed or used since; how many
   * records that were, and how many stay. Nothing when it is not the last one any more.
   */
  undo(at: number, nowMs: number): Promise<{ takenBack: number; kept: number } | undefined>;
}
type PlannedPeople = Pick<ImportPlan, 'added' | 'changed'>;

const PEOPLE: ('people' | 'imports')[] = ['people', 'imports'];
const ALL: ('people' | 'imports' | 'actions' | 'opportunities' | 'plans' | 'introductions')[] = [
  'introductions',
  ...PEOPLE,
  'actions',
  'opportunities',
  'plans',
];

export function createImports(database: DatabaseSource): Imports {
  return {
    async people() {
      const open = await database.open();
      const state = stateOf();
      const people: Person[] = [];
      for await (const turn of readInTurns(open.transaction(PEOPLE).objectStore('people'))) {
        for (const person of turn) state.add(person);
        people.push(...readable(personSchema, turn));
      }
      return { people, state: state.now() };
    },

    apply: (plan, of, file, nowMs) =>
      inOneWrite(database, PEOPLE, async (transaction) => {
        const people = transaction.objectStore('people');
        const state = stateOf();
        for await (const turn of readInTurns(people)) for (const one of turn) state.add(one);
        if (state.now() !== of) throw new PeopleChanged('People were changed since the plan');
        await putInTurns(people, [...plan.added, ...plan.changed.map(({ after }) => after)]);
        const imports = transaction.objectStore('imports');
        await imports.clear();
        await putInTurns(imports, undoOf(plan, file, nowMs), 1);
      }),

    async last() {
      const open = await database.open();
      let last: LastImport | undefined;
      for await (const parts of readInTurns(open.transaction(PEOPLE).objectStore('imports'), 1)) {
        for (const { at, file, added, changed } of readable(importUndoSchema, parts)) {
          last = {
            at,
            file,
            added: (last?.added ?? 0) + added.length,
            changed: (last?.changed ?? 0) + changed.length,
          };
        }
      }
      return last;
    },

    undo: (at, nowMs) =>
      inOneWrite(database, ALL, async (transaction) => {
        const imports = transaction.objectStore('imports');
        const parts: ImportUndo[] = [];
        for await (const turn of readInTurns(imports, 1)) {
          parts.push(...readable(importUndoSchema, turn));
        }
        if (parts[0]?.at !== at) return undefined;
        const used = await usedPeople(transaction);
        const people = transaction.objectStore('people');
        const undone: UndoneImport = { people: [], kept: [] };
        const current = new Map<PersonId, Person>();
        for await (const turn of readInTurns(people)) {
          for (const one of readable(personSchema, turn)) current.set(one.id, one);
        }
        for (const part of parts) {
          const ids = [...part.added, ...part.changed.map(({ after }) => after)];
          const now = ids.flatMap(({ id }) => current.get(id) ?? []);
          const { people, kept } = undoImport(part, now, nowMs, used);
          undone.people.push(...people);
          undone.kept.push(...kept);
        }
        await putInTurns(people, undone.people);
        await imports.clear();
        return { takenBack: undone.people.length, kept: undone.kept.length };
      }),
  };
}

/** People in one part of what undoes an import. */
const PEOPLE_IN_A_PART = 500;

function undoOf({ added, changed }: PlannedPeople, file: string, at: number): ImportUndo[] {
  const written = ({ id, updatedAt }: Person) => ({ id, updatedAt });
  const parts: ImportUndo[] = [];
  const part = (some: Partial<ImportUndo>) => {
    const id = `last-${String(parts.length).padStart(4, '0')}`;
    parts.push({ id, at, file, added: [], changed: [], ...some });
  };
  for (let from = 0; from < added.length; from += PEOPLE_IN_A_PART) {
    part({ added: added.slice(from, from + PEOPLE_IN_A_PART).map(written) });
  }
  for (let from = 0; from < changed.length; from += PEOPLE_IN_A_PART) {
    const some = changed.slice(from, from + PEOPLE_IN_A_PART);
    part({ changed: some.map(({ before, after }) => ({ before, after: written(after) })) });
  }
  return parts;
}

/** Whoever is named by an action, an opportunity, a plan or an introduction that is there. */
async function usedPeople(transaction: Writing<typeof ALL>): Promise<Set<PersonId>> {
  const used = new Set<PersonId>();
  // The keys of the index alone: there may be a hundred thousand actions.
  const named = transaction.objectStore('actions').index('person');
  for (
    let cursor = await named.openKeyCursor(null, 'nextunique');
    cursor;
    cursor = await cursor.continue()
  ) {
    used.add(cursor.key as PersonId);
  }
  for (const store of ['opportunities', 'plans'] as const) {
    for (const { person, deletedAt } of await transaction.objectStore(store).getAll()) {
      if (person && !deletedAt) used.add(person);
    }
  }
  for (const one of await transaction.objectStore('introductions').getAll()) {
    if (!one.deletedAt) used.add(one.person).add(one.through);
  }
  return used;
}

/** Of records as they lie there, read as people or not. */
function stateOf() {
  let count = 0;
  let latest = 0;
  let sum = 0;
  return {
    add({ updatedAt }: Person) {
      count += 1;
      latest = Math.max(latest, updatedAt);
      sum = (sum + updatedAt) % 1e15;
    },
    now: () => `${count} ${latest} ${sum}` as PeopleState,
  };
}
