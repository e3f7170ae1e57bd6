import { sameNumber, sameProfile } from './fillPerson';
import { foldName, PERSON_NOTE_MAX_LENGTH, type Person } from './person';
import { emailKey, weakKeys } from './personKeys';
import { isSame } from './sharing';

const WHY_MAX_LENGTH = 200;

/**
 * Two people who are one: `keep` keeps its own words and gets what it lacks of `gone`. Addresses are
 * united without doubles, whoever is not to be contacted stays so, and of two first touches the
 * earlier is the first. Words of `gone` that find no place of their own go into the note, of which
 * what is past its limit is cut off (see `notesFit`).
 */
export function mergedPerson(keep: Person, gone: Person, nowMs: number): Person {
  const [own, other] = [known(keep), known(gone)];
  const relation = own.relation === 'other' ? undefined : own.relation;
  const emails = united(own.emails, other.emails, emailKey);
  const phones = united(own.phones, other.phones, sameNumber);
  const profiles = united(own.profiles, other.profiles, sameProfile);
  // A file that knows either goes on to know this one.
  const importKeys = united(own.importKeys, weakKeys(gone), (key) => key);
  const made = {
    relation: relation ?? other.relation ?? own.relation,
    doNotContact: doNotContactOf(keep, gone),
    firstTouch: firstTouchOf(keep, gone),
    emails,
    phones,
    profiles,
    importKeys,
    note: wholeNote(keep, gone).slice(0, PERSON_NOTE_MAX_LENGTH).toWellFormed(),
  };
  return {
    ...without(other, unfitting(keep, gone)),
    ...own,
    ...known(made),
    id: keep.id,
    name: keep.name,
    updatedAt: nowMs,
  };
}

/** Whether the note of both together is within the limit of one. */
export function notesFit(keep: Person, gone: Person): boolean {
  return wholeNote(keep, gone).length <= PERSON_NOTE_MAX_LENGTH;
}

/**
 * The person who had been kept, as they are now, without what came by the merge. A field that was
 * changed since keeps its later words, but a list loses of them what came from the other person.
 */
export function unmergedPerson(before: Person, merged: Person, now: Person, nowMs: number): Person {
  const fields = new Set([before, merged, now].flatMap((person) => Object.keys(person)));
  const entries = [...fields].map((field) => [
    field,
    apart(before[field], merged[field], now[field]),
  ]);
  const rest: Partial<Person> = Object.fromEntries(entries.filter(([, value]) => !isNone(value)));
  const name = now.name === merged.name ? before.name : now.name;
  return { ...rest, id: before.id, name, updatedAt: nowMs };
}

function apart(before: unknown, merged: unknown, now: unknown): unknown {
  if (isSame(merged, now)) return before;
  if (!Array.isArray(merged) || !Array.isArray(now)) return now;
  const own: unknown[] = Array.isArray(before) ? before : [];
  const isIn = (things: readonly unknown[], one: unknown) => things.some((it) => isSame(it, one));
  return now.filter((thing) => !isIn(merged, thing) || isIn(own, thing));
}

/** What is told: nothing, an empty text and an empty list are as good as absent. */
function known<Things extends object>(things: Things): Partial<Things> {
  const told: Partial<Things> = {};
  for (const [key, value] of Object.entries(things)) {
    if (!isNone(value)) Object.assign(told, { [key]: value });
  }
  return told;
}

function isNone(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function united<Thing>(
  own: readonly Thing[] = [],
  other: readonly Thing[] = [],
  keyOf: (thing: Thing) => string,
): Thing[] {
  const taken = new Set(own.map(keyOf));
  const added = other.filter((thing) => !taken.has(keyOf(thing)) && taken.add(keyOf(thing)));
  return [...own, ...added];
}

function same(one = '', other = ''): boolean {
  return foldName(one) === foldName(other);
}

/** The parts of another name and the role in another company would be a lie beside the own ones. */
function unfitting(keep: Person, gone: Person): string[] {
  const role = same(keep.company || gone.company, gone.company) ? [] : ['role'];
  return same(keep.name, gone.name) ? role : ['given', 'family', ...role];
}

function without(person: Partial<Person>, fields: readonly string[]): Partial<Person> {
  return Object.fromEntries(Object.entries(person).filter(([field]) => !fields.includes(field)));
}

function doNotContactOf({ doNotContact: own }: Person, { doNotContact: other }: Person) {
  if (!own || !other) return own ?? other;
  const both = [...new Set([own.why, other.why].filter(Boolean))].join(' · ');
  const why = both.length <= WHY_MAX_LENGTH ? both : own.why;
  return { at: Math.min(own.at, other.at), why };
}

/** Where neither day is known, what one is sure of. */
function firstTouchOf({ firstTouch: own }: Person, { firstTouch: other }: Person) {
  if (!own || !other) return own ?? other;
  if (own.on && other.on && own.on !== other.on) return own.on < other.on ? own : other;
  return own.certainty === 'guessed' && other.certainty === 'sure' ? other : own;
}

function wholeNote(keep: Person, gone: Person): string {
  const parts = [homelessWords(keep, gone), gone.note].filter(
    (part) => part && !keep.note?.includes(part),
  );
  return [keep.note, ...parts].filter(Boolean).join('\n\n');
}

/** Another name, company or role, and where the two may have met: "M. Dubois · Banque". */
function homelessWords(keep: Person, gone: Person): string {
  const role = unfitting(keep, gone).includes('role') || keep.role ? gone.role : '';
  const touch = firstTouchOf(keep, gone) === keep.firstTouch ? gone : keep;
  const reasons =
    doNotContactOf(keep, gone)?.why.includes(gone.doNotContact?.why ?? '') === false
      ? gone.doNotContact?.why
      : '';
  const pairs = [
    [gone.name, keep.name],
    [role, keep.role],
    [keep.company ? gone.company : '', keep.company],
    [touch.firstTouch?.context, firstTouchOf(keep, gone)?.context],
    [reasons, ''],
  ] as const;
  return pairs.flatMap(([lost, kept]) => (lost && !same(lost, kept) ? [lost] : [])).join(' · ');
}
