import { deleteDB, type IDBPTransaction, unwrap } from 'idb';
import type * as v from 'valibot';
import { emptyRecord, recordSchema, type WholeRecord } from '../domain/record';
import type { DatabaseSource, RappelSchema } from './database';
import { inOneWrite } from './inOneWrite';
import { sorted } from './readable';

const STORES = [
  'sessions',
  'openings',
  'overtimes',
  'actions',
  'people',
  'pauses',
  'opportunities',
  'plans',
  'strikes',
  'weekNotes',
  'experiments',
  'posts',
  'introductions',
] as const;
type StoreName = (typeof STORES)[number];
/** With what undoes the last import: it is no part of the record, and falls with it. */
const WITH_UNDO = [...STORES, 'imports'] as const;

/** The history at one moment: what can be read of it, and by its store what cannot. */
export interface HistoryRead {
  record: WholeRecord;
  unreadable: Partial<Record<StoreName, unknown[]>>;
}

export async function readWholeRecord(database: DatabaseSource): Promise<HistoryRead> {
  const open = await database.open();
  return readIn(open.transaction([...WITH_UNDO], 'readonly'));
}

/**
 * Puts what a function makes of the history in its place: whole, or nothing at all. What cannot be
 * read of it stays, unless all is to go.
 * @throws what the browser says, a full disk among it; all is then as it was.
 */
export async function rewriteWholeRecord(
  database: DatabaseSource,
  change: (before: WholeRecord) => WholeRecord,
  unreadableGoes = false,
): Promise<void> {
  // Read and written in one: what the worker brings in meanwhile waits, and is not swept away.
  await inOneWrite(database, [...WITH_UNDO], async (transaction) => {
    const { record, unreadable } = await readIn(transaction);
    const after = change(record);
    // What it would undo is another record.
    await transaction.objectStore('imports').clear();
    for (const name of STORES) {
      // Without a promise for each of some hundred thousand requests: one that fails aborts the
      // transaction, which tells it.
      const store = unwrap(transaction.objectStore(name));
      store.clear();
      // First what cannot be read: a good copy of it, out of a backup, takes its place.
      const kept = unreadableGoes ? [] : (unreadable[name] ?? []);
      for (const thing of [...kept, ...after[name]]) store.put(thing);
    }
  });
}

/** Takes all of the history away; with the database itself, where that cannot be opened. */
export async function eraseWholeRecord(database: DatabaseSource): Promise<void> {
  await rewriteWholeRecord(database, () => emptyRecord, true).catch(() => deleteDB(database.name));
}

async function readIn(
  transaction: IDBPTransaction<
    RappelSchema,
    (typeof WITH_UNDO)[number][],
    'readonly' | 'readwrite'
  >,
): Promise<HistoryRead> {
  const { entries } = recordSchema;
  const raw = new Map<StoreName, unknown[]>(
    await Promise.all(
      STORES.map(async (name) => [name, await transaction.objectStore(name).getAll()] as const),
    ),
  );
  const unreadable: HistoryRead['unreadable'] = {};
  function readableOf<Schema extends v.GenericSchema>(name: StoreName, { item }: { item: Schema }) {
    const found = sorted(item, raw.get(name) ?? []);
    if (found.unreadable.length > 0) unreadable[name] = found.unreadable;
    return found.readable;
  }
  const record = {
    sessions: readableOf('sessions', entries.sessions),
    openings: readableOf('openings', entries.openings),
    overtimes: readableOf('overtimes', entries.overtimes),
    actions: readableOf('actions', entries.actions),
    people: readableOf('people', entries.people),
    pauses: readableOf('pauses', entries.pauses),
    opportunities: readableOf('opportunities', entries.opportunities),
    plans: readableOf('plans', entries.plans),
    strikes: readableOf('strikes', entries.strikes),
    weekNotes: readableOf('weekNotes', entries.weekNotes),
    experiments: readableOf('experiments', entries.experiments),
    posts: readableOf('posts', entries.posts),
    introductions: readableOf('introductions', entries.introductions),
  };
  return { record, unreadable };
}
