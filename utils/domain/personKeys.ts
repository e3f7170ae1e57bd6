import type { DateKey } from './calendar';
import { digestOf } from './digest';
import { foldName, type Person, type Phone, type Profile } from './person';

/** What stands for one person and no other. */
export type PersonKey = string;

const OF_A_NETWORK =
  /^(?:https?:)?(?:\/\/)?(?:[\w-]+\.)*(?:linkedin|facebook)\.com(?::\d+)?\/([^?#]*)(?:\?([^#]*))?/i;
const NO_PERSON = /^(groups|pages|events|share|sharer|watch|marketplace|hashtag|p)$/;

/**
 * The address of a profile without what differs from copy to copy: scheme, `www.`, a country's
 * subdomain, query, capitals, the slash at the end. None for a page that is no person's own: two
 * colleagues give the same company's site. (Thrice as fast as `URL`, for 30,000 people.)
 */
export function profileKey({ network, url }: Profile): PersonKey | undefined {
  const [, path = '', query = ''] = (network !== 'other' && OF_A_NETWORK.exec(url)) || [];
  const [first = '', second = '', third = ''] = encoded(path).toLowerCase().split('/');
  if (network === 'linkedin') {
    return (first === 'in' || first === 'pub') && second ? `linkedin/${second}` : undefined;
  }
  if (first === 'profile.php') {
    const id = new URLSearchParams(query).get('id');
    return id ? `facebook/${id}` : undefined;
  }
  if (first === 'people') return third ? `facebook/${third}` : undefined;
  return first && !NO_PERSON.test(first) ? `facebook/${first}` : undefined;
}

/** As addresses have it: `é` and `%C3%A9` are one. */
function encoded(path: string): string {
  return path.replace(/[\u0080-\uffff]+/g, (letters) => encodeURIComponent(letters.toWellFormed()));
}

export function emailKey(email: string): PersonKey {
  return `@${email.toLowerCase()}`;
}

/** Extensions tell the desks of one switchboard apart. */
export function phoneKey({ e164, extension }: Phone): PersonKey | undefined {
  return e164 && (extension ? `${e164};${extension}` : e164);
}

const SHARED_MAILBOX =
  /^(info|infos|contact|hello|bonjour|office|accueil|secretariat|admin|sales|commercial|support|service|mail|team|kontakt)@/i;

/** A mailbox or a phone that several people use says who it is only together with a name. */
export function isSharedMailbox(email: string): boolean {
  return SHARED_MAILBOX.test(email);
}

/**
 * Whether two names may be one person's: each word of the shorter, or its initial, stands in the
 * other, as in "M. Dubois" and "Dubois Marie (bureau)". A couple on one phone does not agree.
 */
export function namesAgree(one: string, other: string): boolean {
  const [short = [], long = []] = [wordsOf(one), wordsOf(other)].toSorted(
    (a, b) => a.length - b.length,
  );
  return short.every((word) => long.some((whole) => whole === word || isInitial(word, whole)));
}

function isInitial(one: string, other: string): boolean {
  return Math.min(one.length, other.length) === 1 && one.charAt(0) === other.charAt(0);
}

function wordsOf(name: string): string[] {
  return foldName(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** By which an export without addresses knows a person. Namesakes differ in the day. */
export function dayKey(name: string, on: DateKey): PersonKey {
  return digestOf(`${foldName(name)}|${on}`);
}

/** By which a row that holds neither address nor day is known again: all that it says. */
export function wordsKey({ name, company, role, note, phones = [] }: Said): PersonKey {
  const numbers = phones.map(({ raw }) => raw);
  return digestOf(JSON.stringify([foldName(name), company, role, note, numbers]));
}
interface Said extends Pick<Person, 'name' | 'company' | 'role' | 'note'> {
  phones?: readonly Phone[];
}

/** What recognises a person wherever it stands. */
export function strongKeys(person: Pick<Person, 'profiles' | 'emails' | 'phones'>): PersonKey[] {
  const keys = [
    ...(person.profiles ?? []).map(profileKey),
    ...(person.emails ?? []).map(emailKey),
    ...(person.phones ?? []).map(phoneKey),
  ];
  return keys.filter((key) => key !== undefined);
}

/** What recognises a person where no address does. */
export function weakKeys({ name, connectedOn, importKeys = [] }: Person): PersonKey[] {
  return connectedOn ? [dayKey(name, connectedOn), ...importKeys] : [...importKeys];
}

/** Whether an address of a network tells who it is. */
export function hasProfile({ profiles = [] }: { profiles?: readonly Profile[] | undefined }) {
  return profiles.some((profile) => profileKey(profile) !== undefined);
}
