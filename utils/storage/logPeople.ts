import type { RealWorldAction } from '../domain/action';
import { newId, type PersonId, personIdSchema } from '../domain/ids';
import type { Named } from '../domain/logDraft';
import { isNotedBy } from '../domain/noMoreContact';
import { foldName, newPerson, type Person, personNamed, personSchema } from '../domain/person';
import type { Writing } from './inOneWrite';
import { readable } from './readable';
import { eachSlice } from './slices';

type LogStore = 'actions' | 'people' | 'opportunities' | 'plans' | 'introductions';
/** Wherever the log may find somebody named, or write. */
export const LOG_STORES: LogStore[] = [
  'actions',
  'people',
  'opportunities',
  'plans',
  'introductions',
];
export type LogWriting = Writing<LogStore[]>;

/**
 * Whom a form means, in its order and each once. Whoever was chosen stays meant as long as they are
 * there, since another page may have given them another name meanwhile: to type another name takes
 * the choice back. Else the name tells, and one that nobody bears makes a new person.
 */
export async function peopleMeant(
  named: readonly Named[],
  transaction: LogWriting,
  nowMs: number,
): Promise<PersonId[]> {
  const store = transaction.objectStore('people');
  const chosen = readable(
    personSchema,
    await Promise.all(named.flatMap(({ id }) => (id ? [store.get(id)] : []))),
  );
  const known = new Map(
    chosen.flatMap((person) => (person.deletedAt ? [] : [[person.id, person] as const])),
  );
  const unclear = named.filter(({ id }) => !id || !known.has(id));
  for (const person of await bearersOf(unclear, transaction)) known.set(person.id, person);
  const ids: PersonId[] = [];
  for (const { name, id } of named) {
    const person =
      (id && known.get(id)) ||
      personNamed([...known.values()], name) ||
      newPerson(newId(personIdSchema), name, nowMs);
    if (!known.has(person.id)) await store.put(person);
    known.set(person.id, person);
    ids.push(person.id);
  }
  return [...new Set(ids)];
}

interface PeopleReading {
  objectStore(name: 'people'): Parameters<typeof eachSlice<Person>>[0];
}

/** All who bear one of some names, however it is written. */
export async function bearersOf(
  named: readonly Pick<Named, 'name'>[],
  transaction: PeopleReading,
): Promise<Person[]> {
  if (named.length === 0) return [];
  const wanted = new Set(named.map(({ name }) => foldName(name)));
  const found: Person[] = [];
  await eachSlice(transaction.objectStore('people'), (people) => {
    // What cannot be read may lack a name.
    const bearers = people.filter(({ name }) => wanted.has(foldName(String(name))));
    found.push(...readable(personSchema, bearers));
    return true;
  });
  return found;
}

/** Of the people of an action those of whom nothing can be shown: a form could not name them. */
export async function peopleWithoutName(
  action: RealWorldAction,
  transaction: LogWriting,
): Promise<PersonId[]> {
  const store = transaction.objectStore('people');
  const found = await Promise.all(action.people.map((id) => store.get(id)));
  const named = new Set(
    readable(personSchema, found).flatMap(({ id, name, deletedAt }) =>
      name && !deletedAt ? [id] : [],
    ),
  );
  return action.people.filter((id) => !named.has(id));
}

/** Takes away the people whom an action made and nothing else names; returns who they were. */
export async function forgetMadeBy(
  action: RealWorldAction,
  transaction: LogWriting,
  nowMs: number,
): Promise<Person[]> {
  const people = transaction.objectStore('people');
  const forgotten: Person[] = [];
  for (const id of action.people) {
    const person = await people.get(id);
    // Made, or put back, in the same write as the action, and untouched since.
    const madeWithIt = [action.loggedAt, action.updatedAt].some((at) => at === person?.updatedAt);
    if (
      !person ||
      !madeWithIt ||
      !isBare(person, action) ||
      (await isNamedSomewhere(transaction, id))
    )
      continue;
    forgotten.push(person);
    await people.put({ id, name: '', updatedAt: nowMs, deletedAt: nowMs });
  }
  return forgotten;
}

/** Puts back those who went with an action at the instant `at`, where nothing was written since. */
export async function restoreForgotten(
  forgotten: readonly Person[],
  transaction: LogWriting,
  at: number,
  nowMs: number,
): Promise<void> {
  const store = transaction.objectStore('people');
  for (const person of forgotten) {
    const now = await store.get(person.id);
    if (now?.deletedAt && now.updatedAt === at) await store.put({ ...person, updatedAt: nowMs });
  }
}

/** Whoever has no record at all stays: only a tombstone tells that they are to be gone. */
export async function withoutDeleted(
  ids: readonly PersonId[],
  transaction: LogWriting,
): Promise<PersonId[]> {
  const store = transaction.objectStore('people');
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return ids.filter((_id, index) => !found[index]?.deletedAt);
}

/** Whether something that is there names somebody: an action, an opportunity, a plan or an introduction. */
export async function isNamedSomewhere(transaction: LogWriting, id: PersonId): Promise<boolean> {
  for (const store of ['actions', 'opportunities'] as const) {
    const naming = transaction.objectStore(store).index('person');
    if ((await naming.getKey(id)) !== undefined) return true;
  }
  // There are never many.
  const plans = await transaction.objectStore('plans').getAll();
  if (plans.some(({ person, deletedAt }) => person === id && !deletedAt)) return true;
  const introductions = await transaction.objectStore('introductions').getAll();
  return introductions.some(
    ({ person, through, deletedAt }) => (person === id || through === id) && !deletedAt,
  );
}

/**
 * A merge writes people and actions at once, too: whoever has more than a name was not just made.
 * What the action itself noted with them does not count.
 */
function isBare(person: Person, action: RealWorldAction): boolean {
  const bare = ['id', 'name', 'updatedAt', ...(isNotedBy(action, person) ? ['doNotContact'] : [])];
  return Object.keys(person).every((field) => bare.includes(field));
}
