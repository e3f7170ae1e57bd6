import type { RealWorldAction } from '../../utils/domain/action';
import type { DateKey } from '../../utils/domain/calendar';
import type { PersonId } from '../../utils/domain/ids';
import type { Person } from '../../utils/domain/person';
import type { Texts } from '../../utils/i18n/index';

export type PeopleById = ReadonlyMap<PersonId, Person>;

export function peopleById(people: readonly Person[]): PeopleById {
  return new Map(people.map((person) => [person.id, person]));
}

export function namesOf(action: RealWorldAction, people: PeopleById): string {
  return action.people.flatMap((id) => people.get(id)?.name ?? []).join(', ');
}

/** "Call, Marie Dubois" */
export function titleOf(action: RealWorldAction, people: PeopleById, { t }: Texts): string {
  return [t.kinds[action.kind], namesOf(action, people)].filter(Boolean).join(', ');
}

/** "today, 14:32 · Spoke" */
export function whenAndOutcome(
  action: RealWorldAction,
  today: DateKey,
  { t, formats }: Texts,
): string {
  const when = [formats.day(action.on, today), action.time && formats.time(action.time)];
  return [when.filter(Boolean).join(', '), action.reach && t.reaches[action.reach]]
    .filter(Boolean)
    .join(' · ');
}

/** The next step of an action in one line, with its day or with the fact that it is done. */
export function nextLine(action: RealWorldAction, today: DateKey, texts: Texts): string {
  const { t, formats } = texts;
  if (!action.next) return '';
  const { note, due, doneAt } = action.next;
  if (doneAt) return t.nextDone(note);
  return due ? t.nextOn(note, formats.day(due, today)) : t.nextWithout(note);
}
