import { tombstoneOf } from '../domain/action';
import type { PersonId } from '../domain/ids';
import type { ImportUndo } from '../domain/importUndo';
import { introductionTombstone } from '../domain/introduction';
import { opportunityTombstone } from '../domain/opportunity';
import type { Person } from '../domain/person';
import { personTombstone, planTombstone } from '../domain/tombstones';
import {
  type Belongings,
  belongingsOf,
  forgetImported,
  type PersonWriting,
  personIn,
  putBack,
  putBackImported,
} from './personStores';

/** What undoes a removal: all that it wrote over, as it was before. */
export interface RemovedPerson extends Belongings {
  at: number;
  person: Person;
  /** What undoes the last import, where it told of them. */
  imports: ImportUndo[];
}

export async function removeFromRecord(
  transaction: PersonWriting,
  id: PersonId,
  nowMs: number,
): Promise<RemovedPerson> {
  const person = await personIn(transaction, id);
  const theirs = await belongingsOf(transaction, id);
  await transaction.objectStore('people').put(personTombstone(person, nowMs));
  for (const action of theirs.actions) {
    const others = action.people.filter((one) => one !== id);
    await transaction
      .objectStore('actions')
      .put(
        others.length > 0
          ? { ...action, people: others, updatedAt: nowMs }
          : tombstoneOf(action, nowMs),
      );
  }
  for (const opportunity of theirs.opportunities) {
    await transaction.objectStore('opportunities').put(opportunityTombstone(opportunity, nowMs));
  }
  for (const plan of theirs.plans) {
    await transaction.objectStore('plans').put(planTombstone(plan, nowMs));
  }
  for (const introduction of theirs.introductions) {
    await transaction.objectStore('introductions').put(introductionTombstone(introduction, nowMs));
  }
  return { at: nowMs, person, ...theirs, imports: await forgetImported(transaction, id) };
}

export async function restoreInRecord(
  transaction: PersonWriting,
  { at, person, actions, opportunities, plans, introductions, imports }: RemovedPerson,
  nowMs: number,
): Promise<void> {
  const times = { at, nowMs };
  const asItIs = <Thing>(_before: Thing, now: Thing) => now;
  await putBack(transaction.objectStore('people'), [person], times, asItIs);
  await putBack(transaction.objectStore('actions'), actions, times, (_before, now) => ({
    ...now,
    people: [...new Set([...now.people, person.id])],
  }));
  await putBack(transaction.objectStore('opportunities'), opportunities, times, asItIs);
  await putBack(transaction.objectStore('plans'), plans, times, asItIs);
  await putBack(transaction.objectStore('introductions'), introductions, times, asItIs);
  await putBackImported(transaction, imports, person.id);
}
