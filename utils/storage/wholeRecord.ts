import type { IDBPTransaction } from 'idb';
import type { WholeRecord } from '../domain/record';
import type { DatabaseSource, RappelSchema } from './database';

const STORES = ['sessions', 'openings', 'overtimes', 'actions', 'people', 'pauses'] as const;
type Mode = 'readonly' | 'readwrite';

/** All of the history at one moment. */
export async function readWholeRecord(database: DatabaseSource): Promise<WholeRecord> {
  const open = await database.open();
  return readIn(open.transaction(STORES, 'readonly'));
}

/**
 * Puts what a function makes of the history in its place: whole, or nothing at all.
 * @throws what the browser says, a full disk among it; all is then as it was.
 */
export async function rewriteWholeRecord(
  database: DatabaseSource,
  change: (before: WholeRecord) => WholeRecord,
): Promise<void> {
  const open = await database.open();
  // Read and written in one: what the worker brings in meanwhile waits, and is not swept away.
  const transaction = open.transaction(STORES, 'readwrite');
  // Listened to from here on; awaited below.
  const done = transaction.done.catch((error: unknown) => ({ error }));
  try {
    const after = change(await readIn(transaction));
    for (const name of STORES) {
      const store = transaction.objectStore(name);
      // A request that fails aborts the transaction, which tells it.
      void store.clear().catch(() => {});
      for (const thing of after[name]) void store.put(thing as never).catch(() => {});
    }
  } catch (error) {
    // What cannot be written at all throws at once, and would leave the rest to be committed.
    transaction.abort();
    await done;
    throw error;
  }
  const failed = await done;
  if (failed) throw failed.error;
}

async function readIn(
  transaction: IDBPTransaction<RappelSchema, typeof STORES, Mode>,
): Promise<WholeRecord> {
  const [sessions, openings, overtimes, actions, people, pauses] = await Promise.all([
    transaction.objectStore('sessions').getAll(),
    transaction.objectStore('openings').getAll(),
    transaction.objectStore('overtimes').getAll(),
    transaction.objectStore('actions').getAll(),
    transaction.objectStore('people').getAll(),
    transaction.objectStore('pauses').getAll(),
  ]);
  return { sessions, openings, overtimes, actions, people, pauses };
}
