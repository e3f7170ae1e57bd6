import { deleteDB, type IDBPTransaction, unwrap } from 'idb';
import { emptyRecord, recordSchema, type WholeRecord } from '../domain/record';
import type { DatabaseSource, RappelSchema } from './database';
import { inOneWrite } from './inOneWrite';
import { sorted } from './readable';

const STORES = ['sessions', 'openings', 'overtimes', 'actions', 'people', 'pauses'] as const;
type StoreName = (typeof STORES)[number];

/** The history at one moment: what can be read of it, and by its store what cannot. */
export interface HistoryRead {
  record: WholeRecord;
  unreadable: Partial<Record<StoreName, unknown[]>>;
}

export async function readWholeRecord(database: DatabaseSource): Promise<HistoryRead> {
  const open = await database.open();
  return readIn(open.transaction([...STORES], 'readonly'));
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
  await inOneWrite(database, [...STORES], async (transaction) => {
    const { record, unreadable } = await readIn(transaction);
    const after = change(record);
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
  transaction: IDBPTransaction<RappelSchema, StoreName[], 'readonly' | 'readwrite'>,
): Promise<HistoryRead> {
  const { entries } = recordSchema;
  const [sessions, openings, overtimes, actions, people, pauses] = await Promise.all(
    STORES.map((name) => transaction.objectStore(name).getAll()),
  );
  const all = {
    sessions: sorted(entries.sessions.item, sessions ?? []),
    openings: sorted(entries.openings.item, openings ?? []),
    overtimes: sorted(entries.overtimes.item, overtimes ?? []),
    actions: sorted(entries.actions.item, actions ?? []),
    people: sorted(entries.people.item, people ?? []),
    pauses: sorted(entries.pauses.item, pauses ?? []),
  };
  const unreadable = STORES.flatMap((name) =>
    all[name].unreadable.length > 0 ? [[name, all[name].unreadable] as const] : [],
  );
  return {
    record: {
      sessions: all.sessions.readable,
      openings: all.openings.readable,
      overtimes: all.overtimes.readable,
      actions: all.actions.readable,
      people: all.people.readable,
      pauses: all.pauses.readable,
    },
    unreadable: Object.fromEntries(unreadable),
  };
}
