import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { RealWorldAction } from '../domain/action';
import type { Post } from '../domain/editorial/post';
import type { IfThen } from '../domain/ifThen';
import type { ImportUndo } from '../domain/importUndo';
import type { Introduction } from '../domain/introduction';
import type { Opening } from '../domain/opening';
import type { Opportunity } from '../domain/opportunity';
import type { Pause } from '../domain/pause';
import type { Person } from '../domain/person';
import type { OvertimesOfDay, SessionRecord } from '../domain/record';
import type { Experiment } from '../domain/review/experiment';
import type { Strike } from '../domain/review/strike';
import type { WeekNote } from '../domain/review/weekNote';

export interface RappelSchema extends DBSchema {
  sessions: { key: string; value: SessionRecord; indexes: { startedAt: number } };
  openings: { key: string; value: Opening; indexes: { at: number } };
  overtimes: { key: string; value: OvertimesOfDay };
  actions: {
    key: string;
    value: RealWorldAction;
    indexes: { loggedAt: number; on: string; due: string; done: number; person: string };
  };
  people: { key: string; value: Person };
  pauses: { key: number; value: Pause };
  opportunities: { key: string; value: Opportunity; indexes: { person: string } };
  plans: { key: string; value: IfThen };
  strikes: { key: [string, number]; value: Strike };
  weekNotes: { key: string; value: WeekNote };
  experiments: { key: string; value: Experiment };
  posts: { key: string; value: Post; indexes: { on: string } };
  introductions: { key: string; value: Introduction };
  /** What undoes the last import: of this device alone, and in no backup. */
  imports: { key: string; value: ImportUndo };
}
export type RappelDatabase = IDBPDatabase<RappelSchema>;

/** Each number stands for one step below, and for a frozen database of that version in the tests. */
const VERSION = 5;

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
        if (oldVersion < 3) {
          createStoresOfPeople(upgrading);
          // One entry for each person of an action: their history is read without the rest.
          transaction.objectStore('actions').createIndex('person', 'people', { multiEntry: true });
          // With it the few next steps that are open are found without reading all that are done.
          transaction.objectStore('actions').createIndex('done', 'next.doneAt');
        }
        if (oldVersion < 4) createStoresOfReview(upgrading);
        if (oldVersion < 5) createStoresOfLine(upgrading);
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

function createStoresOfPeople(database: RappelDatabase): void {
  database.createObjectStore('opportunities', { keyPath: 'id' }).createIndex('person', 'person');
  database.createObjectStore('plans', { keyPath: 'id' });
  database.createObjectStore('imports', { keyPath: 'id' });
}

function createStoresOfReview(database: RappelDatabase): void {
  // A slice is known by its session and its start.
  database.createObjectStore('strikes', { keyPath: ['session', 'start'] });
  database.createObjectStore('weekNotes', { keyPath: 'week' });
  database.createObjectStore('experiments', { keyPath: 'startsOn' });
}

function createStoresOfLine(database: RappelDatabase): void {
  database.createObjectStore('posts', { keyPath: 'id' }).createIndex('on', 'on');
  database.createObjectStore('introductions', { keyPath: 'id' });
}
