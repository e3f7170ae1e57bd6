import type { DateKey } from './calendar';
import { type ImportedContact, MOST_OF_EACH } from './importedContact';
import { foldName, type Person, type Phone, type Profile } from './person';
import { emailKey, phoneKey, profileKey } from './personKeys';

/** A contact of a file with its phones read and its date decided. */
export interface DecidedContact extends Omit<ImportedContact, 'phones'> {
  phones: readonly Phone[];
  on?: DateKey | undefined;
}

/**
 * The person with what they lack of what a file says; nothing that is there is overwritten. The
 * very same object when there is nothing to add.
 */
export function filled(person: Person, contact: DecidedContact): Person {
  const given = missing(person.given, contact.given);
  const family = missing(person.family, contact.family);
  const named = (given || family) && same(person.name, contact.name);
  const role = missing(person.role, contact.role);
  // The role in another company than the one that stands there would be a lie.
  const itsRole = role && same(person.company || contact.company, contact.company);
  const lacking: Partial<Person> = {
    given: named ? given : undefined,
    family: named ? family : undefined,
    company: missing(person.company, contact.company),
    role: itsRole ? role : undefined,
    note: missing(person.note, contact.note),
    connectedOn: missing(person.connectedOn, contact.on),
    emails: longer(person.emails, contact.emails, emailKey),
    phones: longer(person.phones, contact.phones, sameNumber),
    profiles: longer(person.profiles, contact.profiles, sameProfile),
  };
  const added = Object.entries(lacking).filter(([, value]) => value !== undefined);
  return added.length > 0 ? { ...person, ...Object.fromEntries(added) } : person;
}

function missing(known: string | undefined, said: string | undefined): string | undefined {
  return known ? undefined : said || undefined;
}

function same(one = '', other = ''): boolean {
  return one === other || foldName(one) === foldName(other);
}

/** The known ones and the new ones after them; nothing when none is new. */
function longer<Thing>(
  known: readonly Thing[] = [],
  said: readonly Thing[],
  keyOf: (thing: Thing) => string,
): Thing[] | undefined {
  if (said.length === 0) return undefined;
  const all = new Map(known.map((thing) => [keyOf(thing), thing]));
  const before = all.size;
  for (const thing of said) {
    if (all.size >= Math.max(before, MOST_OF_EACH)) break;
    if (!all.has(keyOf(thing))) all.set(keyOf(thing), thing);
  }
  return all.size > before ? [...known, ...[...all.values()].slice(before)] : undefined;
}

/** By which two copies of a number are one; the same for a profile below. */
export function sameNumber(phone: Phone): string {
  return phoneKey(phone) ?? phone.raw.replace(/[\s().-]/g, '');
}

export function sameProfile(profile: Profile): string {
  return profileKey(profile) ?? profile.url.toLowerCase();
}
