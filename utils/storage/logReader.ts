import * as v from 'valibot';
import { actionSchema, type RealWorldAction } from '../domain/action';
import type { ActionId, PersonId } from '../domain/ids';
import { isThere } from '../domain/isThere';
import { latestFirst } from '../domain/latestFirst';
import { type Opportunity, openedLastFirst, opportunitySchema } from '../domain/opportunity';
import { type Person, personSchema } from '../domain/person';
import type { DatabaseSource } from './database';
import { readable, sorted } from './readable';
import { eachSlice, eachSliceOfDays } from './slices';

/** What can be asked of the log. Nothing that is deleted is told. */
export interface LogReader {
  /** All of it, what was done last first. */
  actions(): Promise<RealWorldAction[]>;
  people(): Promise<Person[]>;
  /**
   * Hands all actions over in slices, what was done last first, and returns how many cannot be
   * read; those stay where they are. Once the signal is aborted nothing more comes.
   */
  actionsInSlices(
    onSlice: (actions: RealWorldAction[]) => void,
    signal: AbortSignal,
  ): Promise<number>;
  /** The same with the people, in no order. */
  peopleInSlices(onSlice: (people: Person[]) => void, signal: AbortSignal): Promise<number>;
  /** Those of some ids that are there. */
  actionsOf(ids: Iterable<ActionId>): Promise<RealWorldAction[]>;
  peopleOf(ids: Iterable<PersonId>): Promise<Person[]>;
  /** All opportunities of some people, what was opened last first. */
  opportunitiesOf(people: Iterable<PersonId>): Promise<Opportunity[]>;
  /** Whether there is anybody. */
  hasPeople(): Promise<boolean>;
  loggedSince(wallMs: number): Promise<RealWorldAction[]>;
  /** All that was done with a person, in no order. */
  actionsWith(person: PersonId): Promise<RealWorldAction[]>;
  /** The ones that were written down last, the latest first. */
  lastLogged(count: number): Promise<RealWorldAction[]>;
  /** Those that have an open next step with a date, the earliest first. */
  withOpenSteps(): Promise<RealWorldAction[]>;
}

export function createLogReader(database: DatabaseSource): LogReader {
  return {
    async actions() {
      const open = await database.open();
      const all = readable(actionSchema, await open.getAll('actions'));
      return all.filter(isThere).toSorted(latestFirst);
    },

    async people() {
      const open = await database.open();
      return readable(personSchema, await open.getAll('people')).filter(isThere);
    },

    async actionsInSlices(onSlice, signal) {
      const { store } = (await database.open()).transaction('actions');
      // What has no day is in no index.
      const [all, withDay] = await Promise.all([store.count(), store.index('on').count()]);
      let unreadable = all - withDay;
      await eachSliceOfDays(store.index('on'), (records) => {
        if (signal.aborted) return false;
        const slice = sorted(actionSchema, records);
        unreadable += slice.unreadable.length;
        onSlice(slice.readable.filter(isThere).toSorted(latestFirst));
        return true;
      });
      return unreadable;
    },

    async peopleInSlices(onSlice, signal) {
      const { store } = (await database.open()).transaction('people');
      let unreadable = 0;
      await eachSlice(store, (records) => {
        if (signal.aborted) return false;
        const slice = sorted(personSchema, records);
        unreadable += slice.unreadable.length;
        onSlice(slice.readable.filter(isThere));
        return true;
      });
      return unreadable;
    },

    async actionsOf(ids) {
      const { store } = (await database.open()).transaction('actions');
      const found = await Promise.all([...new Set(ids)].map((id) => store.get(id)));
      return readable(actionSchema, found).filter(isThere);
    },

    async peopleOf(ids) {
      const { store } = (await database.open()).transaction('people');
      const found = await Promise.all([...new Set(ids)].map((id) => store.get(id)));
      return readable(personSchema, found).filter(isThere);
    },

    async opportunitiesOf(people) {
      const { store } = (await database.open()).transaction('opportunities');
      const byPerson = store.index('person');
      const found = await Promise.all([...new Set(people)].map((id) => byPerson.getAll(id)));
      return readable(opportunitySchema, found.flat()).filter(isThere).toSorted(openedLastFirst);
    },

    async hasPeople() {
      const { store } = (await database.open()).transaction('people');
      let anybody = false;
      // Deleted ones may lie there by the thousand: one at a time they would take seconds.
      await eachSlice(store, (records) => {
        anybody = records.some((record) => v.is(personSchema, record) && isThere(record));
        return !anybody;
      });
      return anybody;
    },

    async actionsWith(person) {
      const open = await database.open();
      const all = readable(actionSchema, await open.getAllFromIndex('actions', 'person', person));
      return all.filter(isThere);
    },

    async loggedSince(wallMs) {
      const open = await database.open();
      const range = IDBKeyRange.lowerBound(wallMs);
      const all = await open.getAllFromIndex('actions', 'loggedAt', range);
      return readable(actionSchema, all).filter(isThere);
    },

    async lastLogged(count) {
      const { store } = (await database.open()).transaction('actions');
      const found: RealWorldAction[] = [];
      let cursor = await store.index('loggedAt').openCursor(null, 'prev');
      while (cursor && found.length < count) {
        found.push(...readable(actionSchema, [cursor.value]).filter(isThere));
        cursor = await cursor.continue();
      }
      return found;
    },

    async withOpenSteps() {
      const { store } = (await database.open()).transaction('actions');
      const [dated, done] = await Promise.all([
        store.index('due').getAllKeys(),
        store.index('done').getAllKeys(),
      ]);
      const open = new Set(dated).difference(new Set(done));
      const found = await Promise.all([...open].map((id) => store.get(id)));
      return readable(actionSchema, found).filter(isThere);
    },
  };
}
