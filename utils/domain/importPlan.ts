import type { DateKey } from './calendar';
import { type DecidedContact, filled } from './fillPerson';
import type { PersonId } from './ids';
import type { ImportedContact, Progress } from './importedContact';
import { newPerson, type Person, type Phone } from './person';
import { dayKey, hasProfile, wordsKey } from './personKeys';
import { recogniserOf } from './recognise';

export interface ImportChoices {
  /** How dates such as `04/05/2026` are meant: asked once for a file. */
  ambiguousDates: 'day-first' | 'month-first';
  readPhone: (raw: string) => Phone;
  newPersonId: () => PersonId;
  nowMs: number;
}

/** A row that fits several people: the first of them is left as it is, and so are the others. */
export interface ImportConflict {
  line: number;
  name: string;
  people: readonly PersonId[];
}

/** What an import would do. Rows = added + changed + known + repeated. */
export interface ImportPlan {
  added: Person[];
  changed: { before: Person; after: Person }[];
  /** People who were recognised and lack nothing that the file says. */
  known: number;
  /** Rows about somebody whom an earlier row of the file was about. */
  repeated: number;
  conflicts: ImportConflict[];
}

/** Some milliseconds of work. */
const ROWS_IN_A_SLICE = 200;

/**
 * What importing the rows would do to the known people; nobody is recognised by a name alone.
 *
 * A deleted person is never changed and recognises nobody: nothing of theirs is kept to recognise
 * them by. Whatever let a file find its deleted person again, a salted fingerprint too, would name
 * that person to everyone who holds the file. If a file names them, they are new, and the preview
 * says so before anything is written.
 */
export function planImport(
  people: readonly Person[],
  rows: readonly ImportedContact[],
  choices: ImportChoices,
): ImportPlan {
  const slices = planImportInSlices(people, rows, choices);
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}

/** The same in short slices, so that a page can draw and stop between them. */
export function* planImportInSlices(
  people: readonly Person[],
  rows: readonly ImportedContact[],
  choices: ImportChoices,
): Generator<Progress, ImportPlan> {
  const recogniser = recogniserOf();
  const known = people.filter(({ deletedAt }) => !deletedAt);
  const before = new Map<PersonId, Person>();
  for (const [index, person] of known.entries()) {
    before.set(person.id, person);
    recogniser.learn(person);
    if (index % ROWS_IN_A_SLICE === ROWS_IN_A_SLICE - 1) yield { rows: 0, part: 0 };
  }

  const touched = new Map<PersonId, Person>();
  const conflicts: ImportConflict[] = [];
  for (const [index, row] of rows.entries()) {
    const contact = decided(row, choices);
    const [first, ...others] = recogniser.recognise(contact, possibleDays(row));
    const person = first ?? personOf(row, contact, choices);
    if (others.length > 0) {
      conflicts.push({ line: row.line, name: row.name, people: [person, ...others].map(idOf) });
      touched.set(person.id, person);
    } else {
      const after = first ? filled(person, contact) : person;
      if (after !== person || !first) recogniser.learn(after);
      touched.set(person.id, after);
    }
    if (index % ROWS_IN_A_SLICE === ROWS_IN_A_SLICE - 1) {
      yield { rows: index + 1, part: (index + 1) / rows.length };
    }
  }
  return planOf(touched, before, rows.length, conflicts, choices.nowMs);
}

function planOf(
  touched: ReadonlyMap<PersonId, Person>,
  known: ReadonlyMap<PersonId, Person>,
  rows: number,
  conflicts: ImportConflict[],
  nowMs: number,
): ImportPlan {
  const added: Person[] = [];
  const changed: ImportPlan['changed'] = [];
  for (const [id, person] of touched) {
    const before = known.get(id);
    if (!before) added.push(person);
    else if (before !== person) changed.push({ before, after: { ...person, updatedAt: nowMs } });
  }
  const unchanged = touched.size - added.length - changed.length;
  return { added, changed, known: unchanged, repeated: rows - touched.size, conflicts };
}

function decided(row: ImportedContact, choices: ImportChoices): DecidedContact {
  const { dayFirst, monthFirst } = row.connectedOnAmbiguous ?? {};
  const guessed = choices.ambiguousDates === 'day-first' ? dayFirst : monthFirst;
  return { ...row, phones: row.phones.map(choices.readPhone), on: row.connectedOn ?? guessed };
}

/** Both readings of an ambiguous day: the file may have been imported with the other choice. */
function possibleDays({ connectedOn, connectedOnAmbiguous: both }: ImportedContact): DateKey[] {
  if (connectedOn) return [connectedOn];
  return both ? [both.dayFirst, both.monthFirst] : [];
}

/** Dormant, not overdue: an imported person has no cadence, and the connection is no contact. */
function personOf(row: ImportedContact, contact: DecidedContact, choices: ImportChoices): Person {
  const person = newPerson(choices.newPersonId(), row.name, choices.nowMs);
  const whole = filled(person, contact);
  if (hasProfile(row) || row.emails.length > 0) return whole;
  const key = contact.on ? dayKey(row.name, contact.on) : wordsKey(contact);
  return { ...whole, importKeys: [key] };
}

function idOf({ id }: Person): PersonId {
  return id;
}
