import type { RealWorldAction } from './action';
import type { PersonId } from './ids';
import type { Person } from './person';

/** The one who asked for no more contact. Where several were there, only the person knows who. */
export function whoAskedNotTo({
  people,
  result,
}: Pick<RealWorldAction, 'people' | 'result'>): PersonId | undefined {
  return result === 'do-not-contact' && people.length === 1 ? people[0] : undefined;
}

/** What an action notes with the one who asked. */
export function noteOf({ loggedAt }: RealWorldAction): NonNullable<Person['doNotContact']> {
  return { at: loggedAt, why: '' };
}

/** Whether it was the action that noted it, and nobody gave a reason since. */
export function isNotedBy(action: RealWorldAction, { doNotContact }: Person): boolean {
  const { at, why } = noteOf(action);
  return doNotContact?.at === at && doNotContact.why === why;
}
