import type { PersonId } from '../domain/ids';
import type { ImportUndo } from '../domain/importUndo';
import { introductionApart, introductionMoved } from '../domain/introduction';
import { mergedPerson, unmergedPerson } from '../domain/mergePeople';
import { peopleApart, withPersonMoved } from '../domain/movePerson';
import type { Person } from '../domain/person';
import { personTombstone } from '../domain/tombstones';
import {
  type Belongings,
  belongingsOf,
  forgetImported,
  type PersonWriting,
  personIn,
  putBack,
  putBackImported,
} from './personStores';

/** What undoes a merge: all that it wrote over, as it was before. */
export interface MergeUndo extends Belongings {
  at: number;
  kept: Person;
  /** The one who was kept, as the merge left them. */
  merged: Person;
  gone: Person;
  /** What undoes the last import, where it told of the one who is gone. */
  imports: ImportUndo[];
}

export async function mergeInRecord(
  transaction: PersonWriting,
  keep: PersonId,
  gone: PersonId,
  nowMs: number,
): Promise<MergeUndo> {
  if (keep === gone) throw new Error('A person cannot be merged with themselves');
  const [kept, other] = [await personIn(transaction, keep), await personIn(transaction, gone)];
  const moved = await belongingsOf(transaction, gone);
  const merged = mergedPerson(kept, other, nowMs);
  const people = transaction.objectStore('people');
  await people.put(merged);
  await people.put(personTombstone(other, nowMs));
  for (const action of moved.actions) {
    await transaction.objectStore('actions').put(withPersonMoved(action, gone, keep, nowMs));
  }
  for (const opportunity of moved.opportunities) {
    const theirs = { ...opportunity, person: keep, updatedAt: nowMs };
    await transaction.objectStore('opportunities').put(theirs);
  }
  for (const plan of moved.plans) {
    await transaction.objectStore('plans').put({ ...plan, person: keep, updatedAt: nowMs });
  }
  for (const introduction of moved.introductions) {
    await transaction
      .objectStore('introductions')
      .put(introductionMoved(introduction, gone, keep, nowMs));
  }
  const imports = await forgetImported(transaction, gone);
  return { at: nowMs, kept, merged, gone: other, ...moved, imports };
}

export async function unmergeInRecord(
  transaction: PersonWriting,
  undo: MergeUndo,
  nowMs: number,
): Promise<void> {
  const { at, kept, merged, gone, actions, opportunities, plans, introductions, imports } = undo;
  const times = { at, nowMs };
  const own = <Thing extends { person?: PersonId | undefined }>(_before: Thing, now: Thing) =>
    now.person === kept.id ? { ...now, person: gone.id } : now;
  const people = transaction.objectStore('people');
  await putBack(people, [gone], times, (_before, now) => now);
  await putBackImported(transaction, imports, gone.id);
  await putBack(people, [kept], times, (before, now) => unmergedPerson(before, merged, now, nowMs));
  await putBack(transaction.objectStore('actions'), actions, times, (before, now) => ({
    ...now,
    people: peopleApart(before, now, kept.id, gone.id),
  }));
  await putBack(transaction.objectStore('opportunities'), opportunities, times, own);
  await putBack(transaction.objectStore('plans'), plans, times, own);
  await putBack(transaction.objectStore('introductions'), introductions, times, (before, now) =>
    introductionApart(before, now, kept.id, gone.id),
  );
}
