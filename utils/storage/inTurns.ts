import { type IDBPObjectStore, type StoreNames, unwrap } from 'idb';
import type { RappelSchema } from './database';

/** A store, or what stands for one, whose records are known by their id. */
export interface Readable<Kept> {
  getAll(range: IDBKeyRange | null, most: number): Promise<Kept[]>;
}

/**
 * Some 10 ms to read and to check them, so that a page which goes through a hundred thousand answers
 * to keys and presses meanwhile.
 */
export const RECORDS_IN_A_TURN = 500;

/**
 * All records of a store, some at a time, by their ids: between two turns the page draws and hears.
 * One `getAll` of 30,000 people would stop it for longer than one notices.
 */
export async function* readInTurns<Kept extends { id: string }>(
  store: Readable<Kept>,
  most = RECORDS_IN_A_TURN,
): AsyncGenerator<Kept[], void> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const turn: Kept[] = await store.getAll(range, most);
    const last = turn.at(-1);
    if (last) yield turn;
    if (!last || turn.length < most) return;
    range = IDBKeyRange.lowerBound(last.id, true);
  }
}

/**
 * Writes many records, some at a time. The last of each turn is waited for: a transaction of which
 * nothing is asked is over, so nothing else may be waited for here.
 */
export async function putInTurns<
  Stores extends StoreNames<RappelSchema>[],
  Name extends Stores[number],
>(
  store: IDBPObjectStore<RappelSchema, Stores, Name, 'readwrite'>,
  records: readonly RappelSchema[Name]['value'][],
  most = RECORDS_IN_A_TURN,
): Promise<void> {
  // Without a promise for each: one that fails aborts the transaction, which tells it.
  const plain = unwrap(store);
  for (let at = 0; at < records.length; at += most) {
    const turn = records.slice(at, at + most);
    const last = turn.pop();
    for (const record of turn) plain.put(record);
    if (last) await store.put(last);
  }
}
