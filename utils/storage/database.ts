import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { RealWorldAction } from '../domain/action';
import type { Opening } from '../domain/opening';
import type { Pause } from '../domain/pause';
import type { Person } from '../domain/person';
import type { OvertimesOfDay, SessionRecord } from '../domain/record';

export interface RappelSchema extends DBSchema {
  sessions: { key: string; value: SessionRecord; indexes: { startedAt: number } };
  openings: { key: string; value: Opening; indexes: { at: number } };
  overtimes: { key: string; value: OvertimesOfDay };
  actions: {
    key: string;
    value: RealWorldAction;
    indexes: { loggedAt: number; on: string; due: string };
  };
  people: { key: string; value: Person };
  pauses: { key: number; value: Pause };
}
export type RappelDatabase = IDBPDatabase<RappelSchema>;

/** Each number stands for one step below, and for a frozen database of that version in the tests. */
const VERSION = 2;

/** A context of an older version holds the database open and does not let go. */
export class DatabaseBlocked extends Error {
  override name = 'DatabaseBlocked';
}

/** Hands out the open database, and opens it again when the browser closed it. */
export interface DatabaseSource {
  name: string;
  /**
   * @throws DatabaseBlocked while an older context is in the way, and what the browser says when it
   * cannot be opened or upgraded: it is then as it was. The next call tries again.
   */
  open(): Promise<RappelDatabase>;
}

export function createDatabase(name = 'rappel'): DatabaseSource {
  let opening: Promise<RappelDatabase> | undefined;
  const forget = () => {
    opening = undefined;
  };

  async function openOnce(): Promise<RappelDatabase> {
    let isGivenUp = false;
    const { promise: blocked, reject } = Promise.withResolvers<never>();
    const opened = openDB<RappelSchema>(name, VERSION, {
      upgrade(upgrading, oldVersion, _newVersion, transaction) {
        // That it failed is told by the opening.
        void transaction.done.catch(() => {});
        if (oldVersion < 1) createFirstStores(upgrading);
        if (oldVersion < 2) upgrading.createObjectStore('pauses', { keyPath: 'at' });
      },
      // An older context closes itself in `blocking`, unless it hangs: the person can close it.
      blocked() {
        isGivenUp = true;
        reject(new DatabaseBlocked('An older context holds the database open'));
      },
      // A newer version wants to upgrade: let it, and open again at the next use.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    // Nobody waits for it any more, and an open one would block the next upgrade.
    void opened.then((late) => isGivenUp && late.close()).catch(() => {});
    return Promise.race([opened, blocked]);
  }

  return {
    name,
    open() {
      opening ??= openOnce().catch((error: unknown) => {
        forget();
        throw error;
      });
      return opening;
    },
  };
}

function createFirstStores(database: RappelDatabase): void {
  database.createObjectStore('sessions', { keyPath: 'id' }).createIndex('startedAt', 'startedAt');
  database.createObjectStore('openings', { keyPath: 'id' }).createIndex('at', 'at');
  database.createObjectStore('overtimes', { keyPath: 'day' });
  const actions = database.createObjectStore('actions', { keyPath: 'id' });
  actions.createIndex('loggedAt', 'loggedAt');
  actions.createIndex('on', 'on');
  actions.createIndex('due', 'next.due');
  database.createObjectStore('people', { keyPath: 'id' });
}
