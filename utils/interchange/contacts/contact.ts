import { type ImportedContact, MOST_OF_EACH } from '../../domain/importedContact';
import {
  EMAIL_MAX_LENGTH,
  NAME_MAX_LENGTH,
  PERSON_NOTE_MAX_LENGTH,
  PHONE_MAX_LENGTH,
  POSITION_MAX_LENGTH,
  PROFILE_URL_MAX_LENGTH,
  type Profile,
} from '../../domain/person';
import type { DayRead } from './dates';
import { tidyLine, tidyText } from './text';

/** What a reader found, untouched: from here on all dialects are the same. */
export interface RawContact {
  line: number;
  name?: string | undefined;
  given?: string | undefined;
  family?: string | undefined;
  /** Between the two, in the whole name only. */
  middle?: string | undefined;
  company?: string | undefined;
  role?: string | undefined;
  note?: string | undefined;
  emails: readonly string[];
  phones: readonly string[];
  urls: readonly string[];
  labels?: readonly string[];
  day?: DayRead | undefined;
}

/** Tidied and within the limits of a person; nothing for one without a name. */
export function contactOf(raw: RawContact): ImportedContact | undefined {
  const given = tidyLine(raw.given, NAME_MAX_LENGTH);
  const family = tidyLine(raw.family, NAME_MAX_LENGTH);
  const parts = [given, raw.middle, family].filter(Boolean).join(' ');
  const name = tidyLine(raw.name, NAME_MAX_LENGTH) ?? tidyLine(parts, NAME_MAX_LENGTH);
  // A name has a letter: "-" and "." stand for none.
  if (!name || !/[\p{L}\p{N}]/u.test(name)) return undefined;
  const company = tidyLine(raw.company, POSITION_MAX_LENGTH);
  const role = tidyLine(raw.role, POSITION_MAX_LENGTH);
  const note = tidyText(raw.note, PERSON_NOTE_MAX_LENGTH);
  const labels = several(raw.labels ?? [], (label) => tidyLine(label, NAME_MAX_LENGTH));
  return {
    line: raw.line,
    name,
    ...(given && { given }),
    ...(family && { family }),
    ...(company && { company }),
    ...(role && { role }),
    emails: several(raw.emails, emailOf),
    phones: several(raw.phones, phoneOf),
    profiles: several(raw.urls, profileOf),
    ...(note && { note }),
    ...(labels.length > 0 && { labels }),
    ...(raw.day && 'on' in raw.day && { connectedOn: raw.day.on }),
    ...(raw.day && 'ambiguous' in raw.day && { connectedOnAmbiguous: raw.day.ambiguous }),
  };
}

const NONE: readonly never[] = [];

/** The usable ones, each once, and not more than anyone has. */
function several<Thing extends string | Profile>(
  raw: readonly string[],
  read: (text: string) => Thing | undefined,
): readonly Thing[] {
  if (raw.length === 0) return NONE;
  const found: Thing[] = [];
  const keys = new Set<string>();
  for (const text of raw) {
    if (found.length === MOST_OF_EACH) break;
    const thing = read(text);
    if (thing === undefined) continue;
    const key = (typeof thing === 'string' ? thing : thing.url).toLowerCase();
    if (!keys.has(key)) found.push(thing);
    keys.add(key);
  }
  return found;
}

function emailOf(text: string): string | undefined {
  const email = tidyLine(text, EMAIL_MAX_LENGTH + 1)?.replace(/^mailto:/i, '');
  if (!email || email.length > EMAIL_MAX_LENGTH) return undefined;
  // Half an address reaches nobody; what else is wrong with one, the person will see.
  return /^[^\s@<>"]+@[^\s@<>"]+$/.test(email) ? email : undefined;
}

function phoneOf(text: string): string | undefined {
  const phone = tidyLine(text, PHONE_MAX_LENGTH + 1)?.replace(/^tel:/i, '');
  const fits = phone && phone.length <= PHONE_MAX_LENGTH && /\d{2}/.test(phone.replace(/\D/g, ''));
  return fits ? phone : undefined;
}

/** Only addresses of the web: a link that runs a script must not become a person's. */
function profileOf(text: string): Profile | undefined {
  const said = tidyLine(text, PROFILE_URL_MAX_LENGTH + 1);
  if (!said) return undefined;
  const address = URL.parse(/^[a-z]+:/i.test(said) ? said : `https://${said}`);
  if (!address || !/^https?:$/.test(address.protocol) || !address.hostname.includes('.')) {
    return undefined;
  }
  const url = address.href;
  if (url.length > PROFILE_URL_MAX_LENGTH) return undefined;
  const on = /(?:^|\.)(linkedin|facebook)\.com\.?$/.exec(address.hostname)?.[1];
  return { network: on === 'linkedin' || on === 'facebook' ? on : 'other', url };
}
