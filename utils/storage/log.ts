import { actionSchema, type RealWorldAction, tombstoneOf } from '../domain/action';
import { type ActionId, actionIdSchema, newId, personIdSchema } from '../domain/ids';
import { actionOf, type LocalNow, type LogDraft } from '../domain/logDraft';
import { newPerson, type Person, personMeant, personSchema } from '../domain/person';
import type { DatabaseSource, RappelDatabase } from './database';
import { inOneWrite, type Writing } from './inOneWrite';
import { readable, sorted } from './readable';

/** The log of real-world actions, and the people in it. */
export interface Log {
  /** Writes down a draft without problems; a new name makes a new person. */
  add(draft: LogDraft, now: LocalNow, nowMs: number): Promise<RealWorldAction>;
  /**
   * Rewrites an action from a draft; when it was logged, and what no form shows, stay as they were.
   * A person whom only this action made, and whom it names no more, goes.
   */
  edit(id: ActionId, draft: LogDraft, now: LocalNow, nowMs: number): Promise<RealWorldAction>;
  /**
   * Leaves a tombstone, and returns what was there so that it can be put back. A person whom only
   * this action made goes with it, and the next step that it carried out is open again.
   */
  remove(id: ActionId, nowMs: number): Promise<Removed>;
  restore(removed: Removed, nowMs: number): Promise<void>;
  /** Marks the next step of an action as done, or open again. */
  settleStep(id: ActionId, done: boolean, nowMs: number): Promise<void>;
  /** All that is not deleted, what was done last first. */
  actions(): Promise<RealWorldAction[]>;
  loggedSince(wallMs: number): Promise<RealWorldAction[]>;
  /** Those that have a next step with a date, done or not. */
  withDatedSteps(): Promise<RealWorldAction[]>;
  people(): Promise<Person[]>;
  /** Both at once, and how many records cannot be read; those stay where they are. */
  lists(): Promise<{ actions: RealWorldAction[]; people: Person[]; unreadable: number }>;
}

export interface Removed {
  action: RealWorldAction;
  people: Person[];
}

const STORES: ('actions' | 'people')[] = ['actions', 'people'];

export function createLog(database: DatabaseSource): Log {
  async function known(open: RappelDatabase, id: ActionId): Promise<RealWorldAction> {
    const action = await open.get('actions', id);
    if (!action) throw new Error(`No action ${id} in the log`);
    return action;
  }

  async function write(
    draft: LogDraft,
    now: LocalNow,
    nowMs: number,
    before?: RealWorldAction,
  ): Promise<RealWorldAction> {
    return inOneWrite(database, STORES, async (transaction) => {
      const people = transaction.objectStore('people');
      const actions = transaction.objectStore('actions');
      const known = readable(personSchema, await people.getAll());
      let person = personMeant(known, draft.person, draft.personId);
      if (!person) {
        person = newPerson(newId(personIdSchema), draft.person, nowMs);
        await people.put(person);
      }
      const ids = { action: before?.id ?? newId(actionIdSchema), person: person.id };
      const written = actionOf(draft, ids, now, nowMs);
      const action = before ? rewritten(before, written) : written;
      await actions.put(action);
      if (before) await forgetMadeBy(before, transaction, nowMs);
      const resolved = draft.resolves && (await actions.get(draft.resolves));
      if (resolved) await actions.put(settled(resolved, true, nowMs));
      return action;
    });
  }

  return {
    add: (draft, now, nowMs) => write(draft, now, nowMs),

    async edit(id, draft, now, nowMs) {
      return write(draft, now, nowMs, await known(await database.open(), id));
    },

    remove: (id, nowMs) =>
      inOneWrite(database, STORES, async (transaction) => {
        const actions = transaction.objectStore('actions');
        const action = await actions.get(id);
        if (!action) throw new Error(`No action ${id} in the log`);
        await actions.put(tombstoneOf(action, nowMs));
        const resolved = action.resolves && (await actions.get(action.resolves));
        if (resolved) await actions.put(settled(resolved, false, nowMs));
        const removed = await forgetMadeBy(action, transaction, nowMs);
        return { action, people: removed };
      }),

    restore: ({ action, people }, nowMs) =>
      inOneWrite(database, STORES, async (transaction) => {
        const actions = transaction.objectStore('actions');
        await actions.put({ ...action, updatedAt: nowMs });
        const resolved = action.resolves && (await actions.get(action.resolves));
        if (resolved) await actions.put(settled(resolved, true, nowMs));
        for (const person of people) {
          await transaction.objectStore('people').put({ ...person, updatedAt: nowMs });
        }
      }),

    async settleStep(id, done, nowMs) {
      const open = await database.open();
      await open.put('actions', settled(await known(open, id), done, nowMs));
    },

    async actions() {
      const open = await database.open();
      return listed(readable(actionSchema, await open.getAll('actions')));
    },

    async lists() {
      const open = await database.open();
      const [actions, people] = await Promise.all([open.getAll('actions'), open.getAll('people')]);
      const [sortedActions, sortedPeople] = [
        sorted(actionSchema, actions),
        sorted(personSchema, people),
      ];
      return {
        actions: listed(sortedActions.readable),
        people: sortedPeople.readable.filter(isThere),
        unreadable: sortedActions.unreadable.length + sortedPeople.unreadable.length,
      };
    },

    async loggedSince(wallMs) {
      const open = await database.open();
      const range = IDBKeyRange.lowerBound(wallMs);
      const all = await open.getAllFromIndex('actions', 'loggedAt', range);
      return readable(actionSchema, all).filter(isThere);
    },

    async withDatedSteps() {
      const open = await database.open();
      return readable(actionSchema, await open.getAllFromIndex('actions', 'due'));
    },

    async people() {
      const open = await database.open();
      return readable(personSchema, await open.getAll('people')).filter(isThere);
    },
  };
}

/** Takes away the people whom an action made and no action names; returns who they were. */
async function forgetMadeBy(
  action: RealWorldAction,
  transaction: Writing<typeof STORES>,
  nowMs: number,
): Promise<Person[]> {
  const people = transaction.objectStore('people');
  const named = (await transaction.objectStore('actions').getAll()).flatMap(
    (other) => other.people,
  );
  const forgotten: Person[] = [];
  for (const id of action.people) {
    const person = await people.get(id);
    // Made, or put back, in the same write as the action, and untouched since.
    const madeWithIt = [action.loggedAt, action.updatedAt].some((at) => at === person?.updatedAt);
    if (!person || !madeWithIt || named.includes(id)) continue;
    forgotten.push(person);
    await people.put({ id, name: '', updatedAt: nowMs, deletedAt: nowMs });
  }
  return forgotten;
}

function rewritten(before: RealWorldAction, written: RealWorldAction): RealWorldAction {
  const { reach: _reach, next: _next, note: _note, time: _time, ...kept } = before;
  const { loggedAt, zone, by } = before;
  const samePerson = written.people.every((id) => before.people.includes(id));
  const sameStep =
    before.next?.note === written.next?.note && before.next?.due === written.next?.due;
  return {
    ...kept,
    ...written,
    loggedAt,
    zone,
    by,
    ...(samePerson && { people: before.people }),
    ...(sameStep && before.next && { next: before.next }),
  };
}

function settled(action: RealWorldAction, done: boolean, nowMs: number): RealWorldAction {
  if (!action.next) return action;
  const { doneAt: _before, ...step } = action.next;
  return { ...action, next: done ? { ...step, doneAt: nowMs } : step, updatedAt: nowMs };
}

function isThere({ deletedAt }: { deletedAt?: number | undefined }): boolean {
  return !deletedAt;
}

function listed(actions: readonly RealWorldAction[]): RealWorldAction[] {
  return actions.filter(isThere).toSorted(latestFirst);
}

function latestFirst(a: RealWorldAction, b: RealWorldAction): number {
  const byDay = b.on.localeCompare(a.on) || (b.time ?? '').localeCompare(a.time ?? '');
  return byDay || b.loggedAt - a.loggedAt;
}
