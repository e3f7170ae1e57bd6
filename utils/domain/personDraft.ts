import type { DateKey } from './calendar';
import { profileLink } from './links';
import { isDate } from './localNow';
import {
  EMAIL_MAX_LENGTH,
  type FIRST_TOUCHES,
  NAME_MAX_LENGTH,
  PERSON_NOTE_MAX_LENGTH,
  type Person,
  type PersonKind,
  PHONE_MAX_LENGTH,
  type Phone,
  POSITION_MAX_LENGTH,
  PROFILE_URL_MAX_LENGTH,
  type Profile,
  type Relation,
  tidyName,
} from './person';
import { weakKeys } from './personKeys';

export const TOUCH_CONTEXT_MAX_LENGTH = 200;
/** Ten years: a longer interval is none. */
export const MOST_DAYS = 3_650;

/** A person's details as the form has them: all text; of addresses one a line. */
export interface PersonDraft {
  name: string;
  company: string;
  role: string;
  emails: string;
  phones: string;
  profiles: string;
  relation: Relation | '';
  kind: PersonKind | '';
  idealDays: string;
  maxDays: string;
  source: (typeof FIRST_TOUCHES)[number] | '';
  /** `YYYY-MM-DD` or empty. */
  touchedOn: string;
  touchContext: string;
  certainty: 'sure' | 'guessed';
  note: string;
}
export type PersonField = keyof PersonDraft;

export type PersonProblem =
  | 'name-missing'
  | 'too-long'
  | 'days-wrong'
  | 'days-both'
  | 'longest-before-ideal'
  | 'source-missing'
  | 'date-invalid'
  | 'date-in-future';
export type LineProblem = 'email' | 'phone' | 'profile';
/** What is wrong with a field; with a line of it, which line. */
export type FieldProblem = PersonProblem | { what: LineProblem; line: string };
export type PersonProblems = Partial<Record<PersonField, FieldProblem>>;

export function draftOfPerson(person: Person): PersonDraft {
  const { cadence, firstTouch } = person;
  return {
    name: person.name,
    company: person.company ?? '',
    role: person.role ?? '',
    emails: linesOf(person.emails ?? []),
    phones: linesOf((person.phones ?? []).map(({ raw }) => raw)),
    profiles: linesOf((person.profiles ?? []).map(({ url }) => url)),
    relation: person.relation ?? '',
    kind: person.kind ?? '',
    idealDays: cadence ? String(cadence.idealDays) : '',
    maxDays: cadence ? String(cadence.maxDays) : '',
    source: firstTouch?.source ?? '',
    touchedOn: firstTouch?.on ?? '',
    touchContext: firstTouch?.context ?? '',
    certainty: firstTouch?.certainty ?? 'sure',
    note: person.note ?? '',
  };
}

/**
 * What is wrong with a draft, by field; nothing wrong is an empty object. What the person's record
 * holds already is not complained of: a file may have brought it.
 */
export function personProblemsOf(
  draft: PersonDraft,
  before: Person,
  today: DateKey,
): PersonProblems {
  const old = draftOfPerson(before);
  const problems: PersonProblems = {};
  const put = (field: PersonField, problem: FieldProblem | false | undefined) => {
    if (problem && draft[field] !== old[field]) problems[field] ??= problem;
  };
  const fresh = (field: 'emails' | 'phones' | 'profiles') => {
    const there = new Set(inLines(old[field]));
    return inLines(draft[field]).filter((line) => !there.has(line));
  };
  const badLine = (what: LineProblem, lines: string[], isGood: (line: string) => boolean) => {
    const line = lines.find((one) => !isGood(one));
    return line === undefined ? undefined : { what, line };
  };
  put('name', !tidyName(draft.name) && 'name-missing');
  put('name', tidyName(draft.name).length > NAME_MAX_LENGTH && 'too-long');
  put('company', tidyName(draft.company).length > POSITION_MAX_LENGTH && 'too-long');
  put('role', tidyName(draft.role).length > POSITION_MAX_LENGTH && 'too-long');
  put('emails', badLine('email', fresh('emails'), isEmail));
  put('phones', badLine('phone', fresh('phones'), isPhone));
  put('profiles', badLine('profile', fresh('profiles'), isProfile));
  put('note', draft.note.trim().length > PERSON_NOTE_MAX_LENGTH && 'too-long');
  return { ...problems, ...cadenceProblems(draft), ...touchProblems(draft, today) };
}

/** The person with the details of a draft without problems. */
export function personOf(
  draft: PersonDraft,
  before: Person,
  readPhone: (raw: string) => Phone,
): Person {
  const { given, family, ...rest } = before;
  const name = tidyName(draft.name);
  const renamed = name !== before.name;
  const phones = new Map((before.phones ?? []).map((phone) => [phone.raw.trim(), phone]));
  const profiles = new Map((before.profiles ?? []).map((profile) => [profile.url, profile]));
  const details: Partial<Record<keyof Person, unknown>> = {
    company: tidyName(draft.company),
    role: tidyName(draft.role),
    emails: inLines(draft.emails),
    phones: inLines(draft.phones).map((line) => phones.get(line) ?? readPhone(line)),
    profiles: inLines(draft.profiles).map((line) => profiles.get(line) ?? profileOf(line)),
    relation: draft.relation,
    kind: draft.kind,
    cadence: cadenceOf(draft),
    firstTouch: firstTouchOf(draft),
    note: draft.note.trim(),
    given: renamed ? '' : given,
    family: renamed ? '' : family,
    // By the former name a file goes on to know them.
    importKeys: renamed ? [...new Set([...weakKeys(before)])] : before.importKeys,
  };
  const told: Partial<Person> = Object.fromEntries(
    Object.entries(details).filter(([, value]) => value !== '' && !isEmptyList(value)),
  );
  for (const field of Object.keys(details)) delete rest[field];
  return { ...rest, ...told, id: before.id, name };
}

function cadenceProblems({ idealDays, maxDays }: PersonDraft): PersonProblems {
  const [ideal, longest] = [idealDays.trim(), maxDays.trim()];
  if (!ideal && !longest) return {};
  if (!ideal) return { idealDays: 'days-both' };
  if (!isDays(ideal)) return { idealDays: 'days-wrong' };
  if (!longest) return { maxDays: 'days-both' };
  if (!isDays(longest)) return { maxDays: 'days-wrong' };
  return Number(longest) < Number(ideal) ? { maxDays: 'longest-before-ideal' } : {};
}

function touchProblems(draft: PersonDraft, today: DateKey): PersonProblems {
  const { source, touchedOn, touchContext } = draft;
  if (touchContext.trim().length > TOUCH_CONTEXT_MAX_LENGTH) return { touchContext: 'too-long' };
  if (touchedOn && !isDate(touchedOn)) return { touchedOn: 'date-invalid' };
  if (touchedOn > today) return { touchedOn: 'date-in-future' };
  return !source && (touchedOn || touchContext.trim()) ? { source: 'source-missing' } : {};
}

function cadenceOf({ idealDays, maxDays }: PersonDraft) {
  if (!idealDays.trim()) return '';
  return { idealDays: Number(idealDays), maxDays: Number(maxDays) };
}

function firstTouchOf({ source, touchedOn, touchContext, certainty }: PersonDraft) {
  if (!source) return '';
  const context = touchContext.trim();
  return { source, ...(touchedOn && { on: touchedOn }), ...(context && { context }), certainty };
}

function profileOf(line: string): Profile {
  const url = profileLink(line) ?? line;
  const on = /^https?:\/\/(?:[\w-]+\.)*(linkedin|facebook)\.com(?![\w.-])/i.exec(url)?.[1];
  const network = on?.toLowerCase();
  return { network: network === 'linkedin' || network === 'facebook' ? network : 'other', url };
}

function isDays(text: string): boolean {
  return /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_DAYS;
}

function isEmail(line: string): boolean {
  return line.length <= EMAIL_MAX_LENGTH && /^[^\s@<>"]+@[^\s@<>"]+$/.test(line);
}

function isPhone(line: string): boolean {
  return line.length <= PHONE_MAX_LENGTH && /\d{2}/.test(line.replace(/\D/g, ''));
}

function isProfile(line: string): boolean {
  const url = profileLink(line);
  return url !== undefined && url.length <= PROFILE_URL_MAX_LENGTH;
}

function linesOf(things: readonly string[]): string {
  return things.join('\n');
}

/** Each line once, without those that are empty. */
function inLines(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);
}

function isEmptyList(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
