import type { NextStep, RealWorldAction } from './action';
import type { DateKey } from './calendar';
import type { PersonId } from './ids';
import { isBarred, type Person } from './person';

export interface DueStep {
  action: RealWorldAction;
  step: NextStep & { due: DateKey };
}

/**
 * Open next steps with a date, the earliest first. Do-not-contact beats a promise: of the people
 * given, tombstones among them, one at least must be somebody who may be contacted. What is with
 * nobody, or with people of whom nothing is known, stays.
 */
export function openSteps(
  actions: readonly RealWorldAction[],
  people: Iterable<Person> = [],
): DueStep[] {
  const barred = new Map<PersonId, boolean>();
  for (const person of people) barred.set(person.id, isBarred(person));
  return actions
    .flatMap((action) => {
      const step = action.next;
      if (action.deletedAt || !step?.due || step.doneAt) return [];
      const known = action.people.filter((id) => barred.has(id));
      if (known.length > 0 && known.every((id) => barred.get(id))) return [];
      return [{ action, step: { ...step, due: step.due } }];
    })
    .toSorted((a, b) => a.step.due.localeCompare(b.step.due));
}

/** Those whose day has come. `todayKey` is the calendar date, not the budget's day. */
export function dueSteps(
  actions: readonly RealWorldAction[],
  todayKey: DateKey,
  people: Iterable<Person> = [],
): DueStep[] {
  return openSteps(actions, people).filter(({ step }) => step.due <= todayKey);
}

/** Whom of its people a step is for: the first of those known who may be contacted. */
export function personOf({ action }: DueStep, people: Iterable<Person>): Person | undefined {
  const allowed = new Map<PersonId, Person>();
  for (const person of people) if (!isBarred(person)) allowed.set(person.id, person);
  return action.people.flatMap((id) => allowed.get(id) ?? [])[0];
}
