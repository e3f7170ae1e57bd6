import { actionSchema, type RealWorldAction } from '../domain/action';
import { type Contacts, countContacts } from '../domain/contacts';
import { type IfThen, ifThenSchema } from '../domain/ifThen';
import { type Listed, readListed } from '../domain/listed';
import { type Person, personSchema } from '../domain/person';
import type { StorageArea } from './area';
import type { DatabaseSource } from './database';
import { readable } from './readable';
import { eachSlice } from './slices';

/** Beside the live state: the guard on a network's page reads the few words of `calls` alone. */
export const LIST_KEY = 'todaysList';
/** There as long as a list is being made: a worker that dies meanwhile begins again. */
export const LIST_STALE_KEY = 'todaysListStale';

export async function readList(area: StorageArea): Promise<Listed> {
  return readListed((await area.get(LIST_KEY))[LIST_KEY]);
}

/** What today's list and the plans are made from, tombstones too. */
export interface ListRecord {
  people: Person[];
  /** Of the whole log. */
  contacts: Contacts;
  plans: IfThen[];
  /** Of the log what was done with people whom a plan names. */
  ofPlanned: RealWorldAction[];
}

/**
 * All of it at one moment. In slices, and of the log no more than it tells: the worker that reads it
 * answers gates meanwhile.
 */
export async function readListRecord(database: DatabaseSource): Promise<ListRecord> {
  const open = await database.open();
  const transaction = open.transaction(['people', 'actions', 'plans'], 'readonly');
  const plans = readable(ifThenSchema, await transaction.objectStore('plans').getAll());
  const people: Person[] = [];
  await eachSlice(transaction.objectStore('people'), (slice) => {
    people.push(...readable(personSchema, slice));
    return true;
  });
  const planned = new Set(plans.flatMap(({ person }) => person ?? []));
  const ofPlanned: RealWorldAction[] = [];
  const contacts = countContacts();
  await eachSlice(transaction.objectStore('actions'), (slice) => {
    const actions = readable(actionSchema, slice);
    contacts.add(actions);
    ofPlanned.push(...actions.filter((action) => action.people.some((id) => planned.has(id))));
    return true;
  });
  return { people, contacts: contacts.done(), plans, ofPlanned };
}
