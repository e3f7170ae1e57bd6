import * as v from 'valibot';
import { type PersonId, personIdSchema } from './ids';

export const NAME_MAX_LENGTH = 120;
export const PERSON_NOTE_MAX_LENGTH = 4_000;
/** Of a company, and of a role in it. */
export const POSITION_MAX_LENGTH = 200;
export const EMAIL_MAX_LENGTH = 254;
export const PHONE_MAX_LENGTH = 60;
export const PROFILE_URL_MAX_LENGTH = 500;

export const RELATIONS = [
  'former-client',
  'client',
  'prospect',
  'partner',
  'referrer',
  'peer',
  'other',
] as const;
export const relationSchema = v.picklist(RELATIONS);
export type Relation = v.InferOutput<typeof relationSchema>;

/** A private individual is a consumer: commercial calls to them need consent in France. */
export const personKindSchema = v.picklist(['professional', 'private', 'other']);
export type PersonKind = v.InferOutput<typeof personKindSchema>;

export const FIRST_TOUCHES = [
  'in-person',
  'event',
  'referral',
  'phone',
  'linkedin',
  'facebook',
  'other',
] as const;

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const dateKey = v.pipe(v.string(), v.isoDate());
const days = v.pipe(v.number(), v.integer(), v.minValue(1));

/** `raw` as it was written; `e164` where it could be read, the extension cut off. */
export const phoneSchema = v.object({
  raw: text(PHONE_MAX_LENGTH),
  e164: v.optional(v.pipe(v.string(), v.regex(/^\+[1-9]\d{4,14}$/))),
  extension: v.optional(v.pipe(v.string(), v.regex(/^\d{1,10}$/))),
});
export type Phone = v.InferOutput<typeof phoneSchema>;

export const profileSchema = v.object({
  network: v.picklist(['linkedin', 'facebook', 'other']),
  url: text(PROFILE_URL_MAX_LENGTH),
});
export type Profile = v.InferOutput<typeof profileSchema>;

/** After so many days a word is welcome, and after so many it is overdue. */
export const cadenceSchema = v.object({ idealDays: days, maxDays: days });

/** Where one really met. */
export const firstTouchSchema = v.object({
  source: v.picklist(FIRST_TOUCHES),
  on: v.optional(dateKey),
  context: v.optional(text(200)),
  certainty: v.picklist(['sure', 'guessed']),
});

/** A person of the real world. Later parts of the product add fields; unknown ones are kept. */
export const personSchema = v.looseObject({
  id: personIdSchema,
  name: text(NAME_MAX_LENGTH),
  given: v.optional(text(NAME_MAX_LENGTH)),
  family: v.optional(text(NAME_MAX_LENGTH)),
  company: v.optional(text(POSITION_MAX_LENGTH)),
  role: v.optional(text(POSITION_MAX_LENGTH)),
  emails: v.optional(v.array(text(EMAIL_MAX_LENGTH))),
  phones: v.optional(v.array(phoneSchema)),
  profiles: v.optional(v.array(profileSchema)),
  /** None is as good as 'other'. */
  relation: v.optional(relationSchema),
  kind: v.optional(personKindSchema),
  cadence: v.optional(cadenceSchema),
  /** Not on today's list before this local date. */
  snoozedUntil: v.optional(dateKey),
  /** Beats everything else. */
  doNotContact: v.optional(v.object({ at: v.number(), why: text(200) })),
  firstTouch: v.optional(firstTouchSchema),
  /** A fact about the network, not a contact. */
  connectedOn: v.optional(dateKey),
  note: v.optional(text(PERSON_NOTE_MAX_LENGTH)),
  /** By which a file knows the person: what an import recognised. */
  importKeys: v.optional(v.array(text(500))),
  updatedAt: v.number(),
  /** Once set, no personal field is left. */
  deletedAt: v.optional(v.number()),
});
export type Person = v.InferOutput<typeof personSchema>;

export function newPerson(id: PersonId, name: string, nowMs: number): Person {
  return { id, name: tidyName(name), updatedAt: nowMs };
}

export function tidyName(name: string): string {
  return name.trim().replace(/\s+/g, ' ');
}

/** Deleted, or not to be contacted: nothing leads to them any more. */
export function isBarred({ deletedAt, doNotContact }: Person): boolean {
  return deletedAt !== undefined || doNotContact !== undefined;
}

/** Names compare without case and accents, so that "helene" finds "Hélène". */
export function foldName(name: string): string {
  const tidy = tidyName(name);
  // Most have no accents, and there can be a hundred thousand of them.
  if (NO_ACCENTS.test(tidy)) return tidy.toLowerCase();
  return tidy
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** `^` and the backtick count as accents too. */
const NO_ACCENTS = /^[ -\]_a-~]*$/;

/** The person of exactly this name, as far as one can tell: two of them are nobody. */
export function personNamed(people: readonly Person[], name: string): Person | undefined {
  const wanted = foldName(name);
  const found = people.filter((person) => !person.deletedAt && foldName(person.name) === wanted);
  return found.length === 1 ? found[0] : undefined;
}

/** Whom a form means: the one who was chosen while the name still says so, else by the name. */
export function personMeant(
  people: readonly Person[],
  name: string,
  chosen?: PersonId,
): Person | undefined {
  const known = people.find((person) => person.id === chosen && !person.deletedAt);
  return known && foldName(known.name) === foldName(name) ? known : personNamed(people, name);
}

/** The longest known name that stands in some words: "call Marie Dubois about …". */
export function personNamedIn(people: readonly Person[], words: string): Person | undefined {
  const text = bareWords(words);
  return people
    .filter(({ name, deletedAt }) => {
      const bare = bareWords(name);
      return !deletedAt && bare.trim() && text.includes(bare);
    })
    .toSorted((a, b) => b.name.length - a.name.length)[0];
}

/** Folded words with a space around each, without dots, commas and brackets: "J.-P. Roux" too. */
export function bareWords(text: string): string {
  const bare = foldName(text).replace(/[^\p{L}\p{N}'’-]+/gu, ' ');
  return ` ${bare.trim()} `;
}
