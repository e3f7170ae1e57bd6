import { type RealWorldAction, tombstoneOf } from '../domain/action';
import { actionOf } from '../domain/draftAction';
import { type ActionId, actionIdSchema, newId } from '../domain/ids';
import type { LocalNow } from '../domain/localNow';
import { type LogDraft, peopleIn } from '../domain/logDraft';
import { whoAskedNotTo } from '../domain/noMoreContact';
import type { Person } from '../domain/person';
import type { DatabaseSource } from './database';
import { inOneWrite } from './inOneWrite';
import { barAsked, unbarAsked } from './logBar';
import { linkBack, linkMeant, type Unlinked, unlink } from './logLinks';
import {
  forgetMadeBy,
  LOG_STORES,
  type LogWriting,
  peopleMeant,
  peopleWithoutName,
  restoreForgotten,
  withoutDeleted,
} from './logPeople';
import { createLogReader, type LogReader } from './logReader';

/** The log of real-world actions, and the people in it. */
export interface Log extends LogReader {
  /**
   * Writes down a draft without problems; each new name makes a new person. The one who asked in it
   * for no more contact is marked so, until the action goes or says something else. The opportunity
   * that the draft names lists it; where an offer was asked for, a need becomes one.
   */
  add(draft: LogDraft, now: LocalNow, nowMs: number): Promise<RealWorldAction>;
  /**
   * Rewrites an action from a draft; when it was logged, and what no form shows, stay as they were.
   * A person whom only this action made, and whom it names no more, goes. It stays linked to what it
   * was linked to, unless the draft names another opportunity, or none.
   */
  edit(id: ActionId, draft: LogDraft, now: LocalNow, nowMs: number): Promise<RealWorldAction>;
  /**
   * Leaves a tombstone, and returns what was there so that it can be put back. A person whom only
   * this action made goes with it, the next step that it carried out is open again, and no
   * opportunity lists it.
   */
  remove(id: ActionId, nowMs: number): Promise<Removed>;
  /**
   * Puts a removed action back, with those of its people who are there.
   * @throws NotToRestore where its place was written over since, or nobody of it is left.
   */
  restore(removed: Removed, nowMs: number): Promise<void>;
  /** Marks the next step of an action as done, or open again. */
  settleStep(id: ActionId, done: boolean, nowMs: number): Promise<void>;
}

export interface Removed {
  /** When it was removed. */
  at: number;
  action: RealWorldAction;
  people: Person[];
  /** The one who had asked in it for no more contact may be contacted again. */
  isLifted: boolean;
  /** The opportunities that listed it. */
  unlinked: Unlinked[];
}

/** What was removed cannot come back: something later had another word. */
export class NotToRestore extends Error {
  override name = 'NotToRestore';
}

export function createLog(database: DatabaseSource): Log {
  async function write(
    draft: LogDraft,
    now: LocalNow,
    nowMs: number,
    edited?: ActionId,
  ): Promise<RealWorldAction> {
    return inOneWrite(database, LOG_STORES, async (transaction) => {
      const actions = transaction.objectStore('actions');
      const before = edited ? await knownIn(transaction, edited) : undefined;
      const people = await peopleMeant(peopleIn(draft), transaction, nowMs);
      const unseen = before ? await peopleWithoutName(before, transaction) : [];
      const ids = { action: edited ?? newId(actionIdSchema), people: [...people, ...unseen] };
      const written = actionOf(draft, ids, now, nowMs);
      const action = before ? rewritten(before, written) : written;
      await actions.put(action);
      if (before) await forgetMadeBy(before, transaction, nowMs);
      if (before && whoAskedNotTo(before) !== whoAskedNotTo(action)) {
        await unbarAsked(before, transaction, nowMs);
      }
      await barAsked(action, transaction, nowMs);
      await settleIn(transaction, draft.resolves, true, nowMs);
      await linkMeant({ action, before }, draft.opportunityId, transaction, nowMs);
      return action;
    });
  }

  return {
    ...createLogReader(database),

    add: (draft, now, nowMs) => write(draft, now, nowMs),

    edit: (id, draft, now, nowMs) => write(draft, now, nowMs, id),

    remove: (id, nowMs) =>
      inOneWrite(database, LOG_STORES, async (transaction) => {
        const action = await knownIn(transaction, id);
        await transaction.objectStore('actions').put(tombstoneOf(action, nowMs));
        await settleIn(transaction, action.resolves, false, nowMs);
        const people = await forgetMadeBy(action, transaction, nowMs);
        const isLifted = await unbarAsked(action, transaction, nowMs);
        const unlinked = await unlink(action, transaction, nowMs);
        return { at: nowMs, action, people, isLifted, unlinked };
      }),

    restore: ({ at, action, people: forgotten, isLifted, unlinked }, nowMs) =>
      inOneWrite(database, LOG_STORES, async (transaction) => {
        const actions = transaction.objectStore('actions');
        const now = await actions.get(action.id);
        if (!now?.deletedAt || now.updatedAt !== at) {
          throw new NotToRestore(`Action ${action.id} was written over since`);
        }
        await restoreForgotten(forgotten, transaction, at, nowMs);
        const people = await withoutDeleted(action.people, transaction);
        if (people.length === 0 && action.people.length > 0) {
          throw new NotToRestore(`Nobody is left of action ${action.id}`);
        }
        const restored = { ...action, people, updatedAt: nowMs };
        await actions.put(restored);
        await linkBack(unlinked, restored, transaction, nowMs);
        if (isLifted) await barAsked(action, transaction, nowMs);
        await settleIn(transaction, action.resolves, true, nowMs);
      }),

    settleStep: (id, done, nowMs) =>
      inOneWrite(database, LOG_STORES, async (transaction) => {
        await knownIn(transaction, id);
        await settleIn(transaction, id, done, nowMs);
      }),
  };
}

/** @throws Error when there is no such action, or no more: nothing is written into a tombstone. */
async function knownIn(transaction: LogWriting, id: ActionId): Promise<RealWorldAction> {
  const action = await transaction.objectStore('actions').get(id);
  if (!action || action.deletedAt) throw new Error(`No action ${id} in the log`);
  return action;
}

async function settleIn(
  transaction: LogWriting,
  id: ActionId | undefined,
  done: boolean,
  nowMs: number,
): Promise<void> {
  const actions = transaction.objectStore('actions');
  const action = id && (await actions.get(id));
  if (!action?.next || action.deletedAt) return;
  const { doneAt: _before, ...step } = action.next;
  const next = done ? { ...step, doneAt: nowMs } : step;
  await actions.put({ ...action, next, updatedAt: nowMs });
}

/** What no form shows stays; what one leaves empty goes. */
function rewritten(before: RealWorldAction, written: RealWorldAction): RealWorldAction {
  const {
    reach: _reach,
    result: _result,
    next: _next,
    note: _note,
    time: _time,
    minutes: _minutes,
    event: _event,
    ...kept
  } = before;
  const { loggedAt, zone } = before;
  const sameStep =
    before.next?.note === written.next?.note && before.next?.due === written.next?.due;
  const doneAt = sameStep ? before.next?.doneAt : undefined;
  const next = written.next && { ...written.next, ...(doneAt && { doneAt }) };
  return { ...kept, ...written, loggedAt, zone, ...(next && { next }) };
}
