import type { RealWorldAction } from '../domain/action';
import { isNotedBy, noteOf, whoAskedNotTo } from '../domain/noMoreContact';
import type { Person } from '../domain/person';
import type { LogWriting } from './logPeople';

/** Whoever asked for no more contact in an action is not proposed any more. */
export async function barAsked(
  action: RealWorldAction,
  transaction: LogWriting,
  nowMs: number,
): Promise<void> {
  const person = await askerIn(action, transaction);
  if (!person || person.doNotContact) return;
  const barred = { ...person, doNotContact: noteOf(action) };
  await transaction.objectStore('people').put(touched(barred, action, nowMs));
}

/** Lifts what `barAsked` noted, and tells whether there was anything to lift. */
export async function unbarAsked(
  action: RealWorldAction,
  transaction: LogWriting,
  nowMs: number,
): Promise<boolean> {
  const person = await askerIn(action, transaction);
  if (!person || !isNotedBy(action, person)) return false;
  const { doNotContact: _lifted, ...rest } = person;
  await transaction.objectStore('people').put(touched(rest, action, nowMs));
  return true;
}

async function askerIn(
  action: RealWorldAction,
  transaction: LogWriting,
): Promise<Person | undefined> {
  const id = whoAskedNotTo(action);
  const person = id && (await transaction.objectStore('people').get(id));
  return person?.deletedAt ? undefined : person;
}

/**
 * Whoever bears the very time of an action was made with it, and goes with it. Those who were there
 * before must not look so, though they are written at the same time: theirs is a millisecond later.
 */
function touched(person: Person, action: RealWorldAction, nowMs: number): Person {
  const isMadeWithIt = [action.loggedAt, action.updatedAt].includes(person.updatedAt);
  return { ...person, updatedAt: isMadeWithIt ? nowMs : nowMs + 1 };
}
