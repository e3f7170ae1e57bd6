import { sameProfile } from './fillPerson';
import type { PersonId } from './ids';
import { NAME_MAX_LENGTH, newPerson, type Person, type Profile, tidyName } from './person';

/** Whom one press saves: no more than the tab's title and address tell. */
export interface PersonSeen {
  profile: Profile;
  /** None where neither told it. */
  name?: string | undefined;
}

/** A known person is shown, a new one is stored, and one without a name is asked for it first. */
export type Saving =
  | { is: 'known'; person: Person }
  | { is: 'new'; person: Person }
  | { is: 'nameless' };

/** What saving the person of a profile page makes of those who are known. */
export function saving(
  people: Iterable<Person>,
  { profile, name = '' }: PersonSeen,
  id: PersonId,
  nowMs: number,
): Saving {
  const known = knownBy(people, profile);
  if (known) return { is: 'known', person: known };
  const words = tidyName(name).slice(0, NAME_MAX_LENGTH).toWellFormed();
  if (!words) return { is: 'nameless' };
  return { is: 'new', person: { ...newPerson(id, words, nowMs), profiles: [profile] } };
}

/**
 * Who has this profile: of several the one who is not to be contacted, since that beats all else,
 * then the one that was changed last.
 */
export function knownBy(people: Iterable<Person>, profile: Profile): Person | undefined {
  const wanted = sameProfile(profile);
  let found: Person | undefined;
  for (const person of people) {
    const isIt = person.profiles?.some((one) => sameProfile(one) === wanted);
    if (isIt && person.deletedAt === undefined && (!found || isBefore(person, found))) {
      found = person;
    }
  }
  return found;
}

function isBefore(one: Person, other: Person): boolean {
  const [barred, otherBarred] = [Boolean(one.doNotContact), Boolean(other.doNotContact)];
  if (barred !== otherBarred) return barred;
  return (
    one.updatedAt > other.updatedAt || (one.updatedAt === other.updatedAt && one.id < other.id)
  );
}

/** What is asked once somebody is saved: who they are to one, and where one really met. */
export type AskedAfter = 'relation' | 'firstTouch';

export function stillToAsk({ relation, firstTouch }: Person): AskedAfter[] {
  const asked: AskedAfter[] = [];
  if (relation === undefined) asked.push('relation');
  if (firstTouch === undefined) asked.push('firstTouch');
  return asked;
}

/** The person with the answers; what is not answered stays as it was. */
export function withAnswers(
  person: Person,
  { relation, firstTouch }: Pick<Person, AskedAfter>,
  nowMs: number,
): Person {
  if (relation === undefined && firstTouch === undefined) return person;
  return {
    ...person,
    ...(relation && { relation }),
    ...(firstTouch && { firstTouch }),
    updatedAt: nowMs,
  };
}
