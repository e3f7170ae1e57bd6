import type { IDBPTransaction, StoreNames } from 'idb';
import type { DatabaseSource, RappelSchema } from './database';

type Names = StoreNames<RappelSchema>[];
export type Writing<Stores extends Names> = IDBPTransaction<RappelSchema, Stores, 'readwrite'>;

/**
 * Writes in one transaction: all of it, or nothing at all.
 * @throws what went wrong; everything is then as it was.
 */
export async function inOneWrite<Stores extends Names, Result>(
  database: DatabaseSource,
  stores: Stores,
  work: (transaction: Writing<Stores>) => Promise<Result>,
): Promise<Result> {
  const open = await database.open();
  const transaction = open.transaction(stores, 'readwrite');
  // Listened to from here on, since it can fail while the work is still waiting for something.
  const done = transaction.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  try {
    const result = await work(transaction);
    const failed = await done;
    if (failed) throw failed.error;
    return result;
  } catch (error) {
    // What throws by itself would leave the rest to be committed.
    abort(transaction);
    await done;
    // Whatever waited hears no more than that the transaction is over: it alone knows why.
    throw isAbort(error) ? (transaction.error ?? error) : error;
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // A request that failed has aborted it already.
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
