import { actionSchema } from '../domain/action';
import type { DateKey } from '../domain/calendar';
import { doneByLog } from '../domain/carriedOut';
import { newId, type PlanId, personIdSchema, planIdSchema } from '../domain/ids';
import { type IfThen, ifThenSchema } from '../domain/ifThen';
import { isThere } from '../domain/isThere';
import { newPerson, type Person, personNamed, personSchema } from '../domain/person';
import { type PlanDraft, planOf } from '../domain/planDraft';
import { personTombstone, planTombstone } from '../domain/tombstones';
import type { DatabaseSource } from './database';
import { inOneWrite } from './inOneWrite';
import { bearersOf, isNamedSomewhere, LOG_STORES } from './logPeople';
import { readable } from './readable';

/** One change of a plan, with all that takes it back. */
export interface PlanChange {
  id: PlanId;
  /** The instant of it, in ms. */
  at: number;
  /** What was there; nothing for a new one. */
  before?: IfThen | undefined;
  /** Whom a new name made. */
  made?: Person | undefined;
}

export interface PlansRead {
  plans: IfThen[];
  people: Person[];
}

/** The plans "Thursday 10:00, I call X about …". */
export interface Plans {
  /** All that are not deleted, those done of which the log tells, with the people in them. */
  all(today: DateKey): Promise<PlansRead>;
  /** Writes down a draft without problems, or rewrites a plan; a new name makes a new person. */
  save(draft: PlanDraft, nowMs: number, id?: PlanId): Promise<PlanChange>;
  /** Leaves a tombstone. */
  remove(id: PlanId, nowMs: number): Promise<PlanChange>;
  /** Marks a plan as carried out on a local date. */
  done(id: PlanId, on: DateKey, nowMs: number): Promise<PlanChange>;
  /** What was changed since, or was with somebody who is deleted by now, stays as it is. */
  undo(change: PlanChange, nowMs: number): Promise<void>;
}

export function createPlans(database: DatabaseSource): Plans {
  const change = (id: PlanId, to: (before: IfThen) => IfThen): Promise<PlanChange> =>
    inOneWrite(database, ['plans'], async (transaction) => {
      const plans = transaction.objectStore('plans');
      const before = await plans.get(id);
      if (!before) throw new Error(`No plan ${id}`);
      const after = to(before);
      await plans.put(after);
      return { id, at: after.updatedAt, before };
    });

  return {
    async all(today) {
      const open = await database.open();
      const transaction = open.transaction(['plans', 'people', 'actions']);
      const all = readable(ifThenSchema, await transaction.objectStore('plans').getAll());
      const plans = all.filter(isThere);
      const ids = [...new Set(plans.flatMap(({ person }) => person ?? []))];
      const people = transaction.objectStore('people');
      const naming = transaction.objectStore('actions').index('person');
      const [found, actions] = await Promise.all([
        Promise.all(ids.map((id) => people.get(id))),
        Promise.all(ids.map((id) => naming.getAll(id))),
      ]);
      return {
        plans: doneByLog(plans, readable(actionSchema, actions.flat()), today),
        people: readable(personSchema, found).filter(isThere),
      };
    },

    save: (draft, nowMs, id) =>
      inOneWrite(database, ['plans', 'people'], async (transaction) => {
        const people = transaction.objectStore('people');
        const plans = transaction.objectStore('plans');
        const chosen = draft.personId && (await people.get(draft.personId));
        // Whoever was chosen stays meant while they are there, whatever they are named by now.
        const there = readable(personSchema, [chosen]).find(({ deletedAt }) => !deletedAt);
        const meant =
          there ??
          personNamed(await bearersOf([{ name: draft.person }], transaction), draft.person);
        const person = meant ?? newPerson(newId(personIdSchema), draft.person, nowMs);
        if (!meant) await people.put(person);
        const before = id && (await plans.get(id));
        const ids = { plan: id ?? newId(planIdSchema), person: person.id };
        await plans.put(planOf(draft, ids, nowMs));
        return { id: ids.plan, at: nowMs, before, ...(!meant && { made: person }) };
      }),

    remove: (id, nowMs) => change(id, (before) => planTombstone(before, nowMs)),

    done: (id, on, nowMs) => change(id, (before) => ({ ...before, doneOn: on, updatedAt: nowMs })),

    undo: ({ id, at, before, made }, nowMs) =>
      inOneWrite(database, LOG_STORES, async (transaction) => {
        const plans = transaction.objectStore('plans');
        const people = transaction.objectStore('people');
        const now = await plans.get(id);
        const isGone = before?.person && (await people.get(before.person))?.deletedAt !== undefined;
        // What was written since has the later word.
        if (now?.updatedAt === at && !isGone) {
          await plans.put(before ? { ...before, updatedAt: nowMs } : planTombstone(now, nowMs));
        }
        if (!made) return;
        const isUntouched = (await people.get(made.id))?.updatedAt === made.updatedAt;
        if (!isUntouched) return;
        // Whoever was called meanwhile stays, and whoever is in another plan.
        if (await isNamedSomewhere(transaction, made.id)) return;
        await people.put(personTombstone(made, nowMs));
      }),
  };
}
