import { actionSchema, type RealWorldAction } from '../domain/action';
import type { OpportunityId, PersonId } from '../domain/ids';
import { type IfThen, ifThenSchema } from '../domain/ifThen';
import { type Introduction, introductionSchema, introductionsOf } from '../domain/introduction';
import { isThere } from '../domain/isThere';
import { latestFirst } from '../domain/latestFirst';
import {
  type Opportunity,
  openedLastFirst,
  opportunitySchema,
  opportunityTombstone,
} from '../domain/opportunity';
import { parsed } from '../domain/parsed';
import { type Person, personSchema } from '../domain/person';
import type { DatabaseSource } from './database';
import { inOneWrite } from './inOneWrite';
import { type MergeUndo, mergeInRecord, unmergeInRecord } from './mergeInRecord';
import { PERSON_STORES, type PersonWriting, personIn } from './personStores';
import { readable } from './readable';
import { type RemovedPerson, removeFromRecord, restoreInRecord } from './removeFromRecord';

export type { MergeUndo } from './mergeInRecord';
export type { RemovedPerson } from './removeFromRecord';

/** One person with all that is written down about them, of what can be read. */
export interface PersonFile {
  person: Person;
  /** What was done last first. */
  actions: RealWorldAction[];
  /** What was opened last first. */
  opportunities: Opportunity[];
  plans: IfThen[];
  introductions: Introductions;
  /** Who else was there, or is introduced. */
  others: Person[];
}

/** Each of the others once, what was noted last first. */
export interface Introductions {
  /** By whom one could meet them. */
  towards: Introduction[];
  /** Whom one could meet by them. */
  through: Introduction[];
}

/** What is known of one person, and every change of it as a whole: all of it or nothing. */
export interface PersonRecord {
  /** Nothing when there is no such person, or no more. */
  read(id: PersonId): Promise<PersonFile | undefined>;
  /** @throws Error when the person was deleted meanwhile, or is not one. */
  save(person: Person, nowMs: number): Promise<void>;
  /**
   * Makes one person of two. All actions, opportunities, plans and introductions of `gone` become those of `keep`,
   * and a tombstone takes the place of `gone`, who is taken out of what undoes the last import.
   * Returns what undoes it.
   */
  merge(keep: PersonId, gone: PersonId, nowMs: number): Promise<MergeUndo>;
  /**
   * Makes two people of them again. What was not touched since the merge is as it was before. What
   * was: an action, opportunity or plan keeps its later words and gets its person back, unless
   * somebody else is in it by now; of the person who was kept each field that was changed since
   * stays, without the addresses that came from the other one; what was deleted since stays deleted.
   * What was added since stays with the person who was kept.
   */
  unmerge(undo: MergeUndo, nowMs: number): Promise<void>;
  /**
   * Leaves a tombstone of the person, of actions with them alone, and of their opportunities, plans
   * and introductions; they are taken out of actions with others, and out of what undoes the last import.
   * Returns what undoes it.
   */
  remove(id: PersonId, nowMs: number): Promise<RemovedPerson>;
  /** Puts the person back with all of it. What was changed since keeps its later words. */
  restore(removed: RemovedPerson, nowMs: number): Promise<void>;
  /** Actions that were deleted meanwhile are not among those of it any more. */
  saveOpportunity(opportunity: Opportunity, nowMs: number): Promise<void>;
  /**
   * The same, of one that something else may have written meanwhile: `edit` gets it as it lies there
   * by now, or nothing where it was deleted, and no write comes between.
   */
  editOpportunity(
    id: OpportunityId,
    edit: (now: Opportunity | undefined) => Opportunity,
    nowMs: number,
  ): Promise<void>;
  /** Leaves a tombstone, and returns what was there. */
  removeOpportunity(id: OpportunityId, nowMs: number): Promise<Opportunity>;
  /** Where it is still deleted. @throws Error when the person is by now, too. */
  restoreOpportunity(before: Opportunity, nowMs: number): Promise<void>;
}

const READ_STORES: ('people' | 'actions' | 'opportunities' | 'plans' | 'introductions')[] = [
  'people',
  'actions',
  'opportunities',
  'plans',
  'introductions',
];

export function createPersonRecord(database: DatabaseSource): PersonRecord {
  const write = <Result>(work: Parameters<typeof inOneWrite<typeof PERSON_STORES, Result>>[2]) =>
    inOneWrite(database, PERSON_STORES, work);

  return {
    async read(id) {
      const open = await database.open();
      const transaction = open.transaction(READ_STORES);
      const people = transaction.objectStore('people');
      const [found, actions, opportunities, plans, introductions] = await Promise.all([
        people.get(id),
        transaction.objectStore('actions').index('person').getAll(id),
        transaction.objectStore('opportunities').index('person').getAll(id),
        transaction.objectStore('plans').getAll(),
        transaction.objectStore('introductions').getAll(),
      ]);
      const [person] = readable(personSchema, [found]).filter(isThere);
      if (!person) return undefined;
      const done = readable(actionSchema, actions).filter(isThere);
      const noted = readable(introductionSchema, introductions);
      const towards = introductionsOf(noted, id, 'person');
      const through = introductionsOf(noted, id, 'through');
      const with_ = new Set([
        ...done.flatMap((action) => action.people),
        ...towards.map((one) => one.through),
        ...through.map((one) => one.person),
      ]);
      with_.delete(id);
      const others = await Promise.all([...with_].map((other) => people.get(other)));
      return {
        person,
        actions: done.toSorted(latestFirst),
        opportunities: readable(opportunitySchema, opportunities)
          .filter(isThere)
          .toSorted(openedLastFirst),
        plans: readable(ifThenSchema, plans).filter((plan) => plan.person === id && isThere(plan)),
        introductions: { towards, through },
        others: readable(personSchema, others).filter(isThere),
      };
    },

    save: (person, nowMs) =>
      write(async (transaction) => {
        await personIn(transaction, person.id);
        const whole = parsed(personSchema, { ...person, updatedAt: nowMs });
        await transaction.objectStore('people').put(whole);
      }),

    merge: (keep, gone, nowMs) =>
      write((transaction) => mergeInRecord(transaction, keep, gone, nowMs)),

    unmerge: (undo, nowMs) => write((transaction) => unmergeInRecord(transaction, undo, nowMs)),

    remove: (id, nowMs) => write((transaction) => removeFromRecord(transaction, id, nowMs)),

    restore: (removed, nowMs) =>
      write((transaction) => restoreInRecord(transaction, removed, nowMs)),

    saveOpportunity: (opportunity, nowMs) =>
      write((transaction) => putOpportunity(opportunity, transaction, nowMs)),

    editOpportunity: (id, edit, nowMs) =>
      write(async (transaction) => {
        const found = await transaction.objectStore('opportunities').get(id);
        const [now] = readable(opportunitySchema, [found]).filter(isThere);
        await putOpportunity(edit(now), transaction, nowMs);
      }),

    removeOpportunity: (id, nowMs) =>
      write(async (transaction) => {
        const store = transaction.objectStore('opportunities');
        const before = await store.get(id);
        if (!before || !isThere(before)) throw new Error(`No opportunity ${id} in the record`);
        await store.put(opportunityTombstone(before, nowMs));
        return before;
      }),

    restoreOpportunity: (before, nowMs) =>
      write(async (transaction) => {
        await personIn(transaction, before.person);
        const store = transaction.objectStore('opportunities');
        const now = await store.get(before.id);
        const actions = await livingActions(before, transaction);
        if (now && !isThere(now)) await store.put({ ...before, actions, updatedAt: nowMs });
      }),
  };
}

async function putOpportunity(
  opportunity: Opportunity,
  transaction: PersonWriting,
  nowMs: number,
): Promise<void> {
  await personIn(transaction, opportunity.person);
  const actions = await livingActions(opportunity, transaction);
  const whole = parsed(opportunitySchema, { ...opportunity, actions, updatedAt: nowMs });
  await transaction.objectStore('opportunities').put(whole);
}

/** Of the actions of an opportunity those that are not deleted; one without a record may yet come. */
async function livingActions(
  { actions }: Opportunity,
  transaction: PersonWriting,
): Promise<Opportunity['actions']> {
  const store = transaction.objectStore('actions');
  const found = await Promise.all(actions.map((id) => store.get(id)));
  return actions.filter((_id, index) => !found[index]?.deletedAt);
}
