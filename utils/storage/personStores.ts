import type { RealWorldAction } from '../domain/action';
import type { PersonId } from '../domain/ids';
import type { IfThen } from '../domain/ifThen';
import { type ImportUndo, importUndoSchema } from '../domain/importUndo';
import type { Introduction } from '../domain/introduction';
import { isThere } from '../domain/isThere';
import type { Opportunity } from '../domain/opportunity';
import { type Person, personSchema } from '../domain/person';
import type { Writing } from './inOneWrite';
import { readable } from './readable';

/** Wherever something of a person may lie. */
export const PERSON_STORES: (
  | 'people'
  | 'actions'
  | 'opportunities'
  | 'plans'
  | 'introductions'
  | 'imports'
)[] = ['people', 'actions', 'opportunities', 'plans', 'introductions', 'imports'];
export type PersonWriting = Writing<typeof PERSON_STORES>;

/** What names a person, as it was before a change. */
export interface Belongings {
  actions: RealWorldAction[];
  opportunities: Opportunity[];
  plans: IfThen[];
  /** In which they are one of the two. */
  introductions: Introduction[];
}

/**
 * All that names a person and is not deleted. Not asked whether it can be read: what a later version
 * wrote is theirs, too.
 */
export async function belongingsOf(transaction: PersonWriting, id: PersonId): Promise<Belongings> {
  const [actions, opportunities, plans, introductions] = await Promise.all([
    transaction.objectStore('actions').index('person').getAll(id),
    transaction.objectStore('opportunities').index('person').getAll(id),
    transaction.objectStore('plans').getAll(),
    transaction.objectStore('introductions').getAll(),
  ]);
  return {
    actions: actions.filter(isThere),
    opportunities: opportunities.filter(isThere),
    plans: plans.filter((plan) => plan.person === id && isThere(plan)),
    introductions: introductions.filter(
      (one) => (one.person === id || one.through === id) && isThere(one),
    ),
  };
}

/** @throws Error when there is no such person, or no more. */
export async function personIn(transaction: PersonWriting, id: PersonId): Promise<Person> {
  const found = await transaction.objectStore('people').get(id);
  const [person] = readable(personSchema, [found]).filter(isThere);
  if (!person) throw new Error(`No person ${id} in the record`);
  return person;
}

interface Stored {
  id: string;
  updatedAt: number;
  deletedAt?: number | undefined;
}
interface Store<Thing> {
  get(id: string): Promise<Thing | undefined>;
  put(thing: Thing): Promise<unknown>;
}

/**
 * Puts back what a change of the instant `at` wrote over. What was written since then has the later
 * word: it stays deleted, or `mend` says what of it is put right.
 */
export async function putBack<Thing extends Stored>(
  store: Store<Thing>,
  before: readonly Thing[],
  { at, nowMs }: { at: number; nowMs: number },
  mend: (before: Thing, now: Thing) => Thing,
): Promise<void> {
  for (const thing of before) {
    const now = await store.get(thing.id);
    if (!now) continue;
    if (now.updatedAt === at) await store.put({ ...thing, updatedAt: nowMs });
    else if (isThere(now)) await store.put({ ...mend(thing, now), updatedAt: nowMs });
  }
}

/** Takes a person out of what undoes the last import; returns what of it was changed, as it was. */
export async function forgetImported(
  transaction: PersonWriting,
  id: PersonId,
): Promise<ImportUndo[]> {
  const store = transaction.objectStore('imports');
  const before = readable(importUndoSchema, await store.getAll()).filter(
    ({ added, changed }) =>
      added.some((one) => one.id === id) || changed.some((one) => one.before.id === id),
  );
  for (const undo of before) {
    await store.put({
      ...undo,
      added: undo.added.filter((one) => one.id !== id),
      changed: undo.changed.filter((one) => one.before.id !== id),
    });
  }
  return before;
}

/** Puts a person back into what undoes the last import: `imports` is what `forgetImported` returned. */
export async function putBackImported(
  transaction: PersonWriting,
  imports: readonly ImportUndo[],
  id: PersonId,
): Promise<void> {
  const store = transaction.objectStore('imports');
  for (const before of imports) {
    const now = await store.get(before.id);
    // Another import may have landed since: what would undo this one is then forgotten anyway.
    if (now?.at !== before.at) continue;
    // Others may have been forgotten since, too: they stay so.
    const left = new Set(
      [...now.added, ...now.changed.map((one) => one.before)].map((one) => one.id),
    );
    left.add(id);
    await store.put({
      ...now,
      added: before.added.filter((one) => left.has(one.id)),
      changed: before.changed.filter((one) => left.has(one.before.id)),
    });
  }
}
