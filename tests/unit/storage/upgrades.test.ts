import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { createDatabase } from '../../../utils/storage/database';

/** The stores as each version made them: frozen, as the people's databases are. */
function firstStores(database: IDBPDatabase): void {
  database.createObjectStore('sessions', { keyPath: 'id' }).createIndex('startedAt', 'startedAt');
  database.createObjectStore('openings', { keyPath: 'id' }).createIndex('at', 'at');
  database.createObjectStore('overtimes', { keyPath: 'day' });
  const actions = database.createObjectStore('actions', { keyPath: 'id' });
  actions.createIndex('loggedAt', 'loggedAt');
  actions.createIndex('on', 'on');
  actions.createIndex('due', 'next.due');
  database.createObjectStore('people', { keyPath: 'id' });
}

function secondStores(database: IDBPDatabase): void {
  firstStores(database);
  database.createObjectStore('pauses', { keyPath: 'at' });
}

function thirdStores(database: IDBPDatabase, actions: (upgrade: AddIndexes) => void): void {
  secondStores(database);
  database.createObjectStore('opportunities', { keyPath: 'id' }).createIndex('person', 'person');
  database.createObjectStore('plans', { keyPath: 'id' });
  database.createObjectStore('imports', { keyPath: 'id' });
  actions((store) => {
    store.createIndex('person', 'people', { multiEntry: true });
    store.createIndex('done', 'next.doneAt');
  });
}

function fourthStores(database: IDBPDatabase, actions: (upgrade: AddIndexes) => void): void {
  thirdStores(database, actions);
  database.createObjectStore('strikes', { keyPath: ['session', 'start'] });
  database.createObjectStore('weekNotes', { keyPath: 'week' });
  database.createObjectStore('experiments', { keyPath: 'startsOn' });
}

type ActionStore = IDBPObjectStore<unknown, string[], 'actions', 'versionchange'>;
type AddIndexes = (store: ActionStore) => void;
type Make = (database: IDBPDatabase, actions: (add: AddIndexes) => void) => void;

const MADE_BY: Record<number, Make> = {
  1: firstStores,
  2: secondStores,
  3: thirdStores,
  4: fourthStores,
};

type Records = Record<string, unknown[]>;

function fixtureOf(version: number): Records {
  const file = new URL(`../../fixtures/database/v${version}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

async function oldDatabase(version: number): Promise<{ name: string; records: Records }> {
  const name = `from version ${version}`;
  const records = fixtureOf(version);
  const database = await openDB(name, version, {
    upgrade: (made, _old, _new, transaction) =>
      MADE_BY[version]?.(made, (add) => add(transaction.objectStore('actions'))),
  });
  for (const [store, all] of Object.entries(records)) {
    for (const record of all) await database.put(store, record);
  }
  database.close();
  return { name, records };
}

describe.each(Object.keys(MADE_BY).map(Number))('a database of version %i', (version) => {
  it('keeps all that was in it, and gets what is new', async () => {
    const { name, records } = await oldDatabase(version);
    const upgraded = await createDatabase(name).open();
    for (const [store, all] of Object.entries(records)) {
      expect(await upgraded.getAll(store as 'actions')).toEqual(all);
    }
    const fresh = await createDatabase(`fresh beside ${version}`).open();
    expect(upgraded.version).toBe(fresh.version);
    expect([...upgraded.objectStoreNames]).toEqual([...fresh.objectStoreNames]);
    for (const store of fresh.objectStoreNames) {
      const indexes = (database: typeof fresh) => [...database.transaction(store).store.indexNames];
      expect(indexes(upgraded), store).toEqual(indexes(fresh));
    }
  });
});
