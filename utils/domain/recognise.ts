import type { DateKey } from './calendar';
import type { DecidedContact } from './fillPerson';
import type { PersonId } from './ids';
import type { Person } from './person';
import {
  dayKey,
  emailKey,
  hasProfile,
  isSharedMailbox,
  namesAgree,
  type PersonKey,
  phoneKey,
  profileKey,
  strongKeys,
  weakKeys,
  wordsKey,
} from './personKeys';

export interface Recogniser {
  /** Knows the person from now on, or what is new about them. */
  learn(person: Person): void;
  /**
   * Whom a contact may be, the likeliest first: by profile, then e-mail, then phone; by the day of
   * the connection, or by the very same words, only where none of these finds anybody.
   */
  recognise(contact: DecidedContact, days: readonly DateKey[]): Person[];
}

const NOBODY: readonly Person[] = [];

export function recogniserOf(): Recogniser {
  const people = new Map<PersonId, Person>();
  const strong = new Map<PersonKey, PersonId[]>();
  const weak = new Map<PersonKey, PersonId[]>();

  function found(index: ReadonlyMap<PersonKey, PersonId[]>, key?: PersonKey): readonly Person[] {
    const ids = key && index.get(key);
    return ids ? ids.flatMap((id) => people.get(id) ?? []) : NOBODY;
  }

  function learn(person: Person): void {
    people.set(person.id, person);
    for (const key of strongKeys(person)) note(strong, key, person.id);
    for (const key of weakKeys(person)) note(weak, key, person.id);
  }

  function byAddress({ name, profiles, emails, phones }: DecidedContact): Person[] {
    const agreeing = (person: Person) => namesAgree(person.name, name);
    return [
      ...profiles.flatMap((profile) => found(strong, profileKey(profile))),
      ...emails.flatMap((email) => {
        const owners = found(strong, emailKey(email));
        return isSharedMailbox(email) ? owners.filter(agreeing) : owners;
      }),
      ...phones.flatMap((phone) => found(strong, phoneKey(phone)).filter(agreeing)),
    ];
  }

  function byDayOrWords(contact: DecidedContact, days: readonly DateKey[]): Person[] {
    const keys = days.map((day) => dayKey(contact.name, day));
    if (keys.length === 0) keys.push(wordsKey(contact));
    const owners = keys.flatMap((key) => found(weak, key));
    // Two profiles are two people, even if they bear one name and came on one day.
    return hasProfile(contact) && owners.every(hasProfile) ? [] : owners;
  }

  function recognise(contact: DecidedContact, days: readonly DateKey[]): Person[] {
    const addressed = byAddress(contact);
    return [...new Set(addressed.length > 0 ? addressed : byDayOrWords(contact, days))];
  }

  return { learn, recognise };
}

function note(index: Map<PersonKey, PersonId[]>, key: PersonKey, id: PersonId): void {
  const ids = index.get(key);
  if (!ids) index.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}
