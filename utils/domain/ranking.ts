import type { DateKey } from './calendar';
import type { Contacts } from './contacts';
import type { PersonId } from './ids';
import type { Person } from './person';
import { turnOf } from './turn';
import { isEasy, type Reason } from './whyNow';

/** Somebody who could be on the list. */
export interface Candidate {
  person: Person;
  reason: Reason;
}

type Candidates = ReadonlyMap<PersonId, Candidate>;
/** What orders: the smaller first. All of one group have as many numbers or texts. */
type Rank = readonly (number | string)[];
type Ranked = { candidate: Candidate; rank: Rank };

/** A silence of so many months, three years, is a long one. */
export const LONG_SILENCE_MONTHS = 36;

/** The first of those who are promised, overdue or dormant, in this order. */
export function inOrder(candidates: Candidates, most: number, today: DateKey): Candidate[] {
  const due = leastOf(candidates, most, rankOfDue);
  return [...due, ...dormantInTurn(candidates, most - due.length, today)];
}

/**
 * Promises by their date, then the overdue by how far beyond their own ideal they are. Names and
 * ids of people never weigh, but to order ties the same way each time.
 */
function rankOfDue({ person, reason }: Candidate): Rank | undefined {
  switch (reason.kind) {
    case 'promised':
      return [0, reason.due, reason.step, person.id];
    case 'overdue':
      return [1, -(reason.days - reason.idealDays) / reason.idealDays, -reason.days, person.id];
    default:
      return undefined;
  }
}

/**
 * Dormant people by turns: one who was spoken to within the last three years, one whose silence is
 * longer, one of whom no word is logged; and again. Within each, whose turn it is today. The
 * longest silence first would show the same, hardest calls each day, and whoever was imported
 * before all others; the shortest first, never those whose advice proved as good as that of current
 * contacts (out of touch for three years or more; people choose the comfortable ones by themselves).
 */
function dormantInTurn(candidates: Candidates, most: number, today: DateKey): Candidate[] {
  const bands = [0, 1, 2].map((band) =>
    leastOf(candidates, most, ({ person, reason }) =>
      reason.kind === 'dormant' && bandOf(reason.months) === band
        ? [turnOf(today, person.id), person.id]
        : undefined,
    ),
  );
  const rounds = Array.from({ length: Math.max(0, most) }, (_, round) =>
    bands.flatMap((band) => band.slice(round, round + 1)),
  );
  return rounds.flat().slice(0, most);
}

function bandOf(months: number | undefined): 0 | 1 | 2 {
  if (months === undefined) return 2;
  return months < LONG_SILENCE_MONTHS ? 0 : 1;
}

/** The unexpected one of the day: whose turn it is of all the others without a word for long. */
export function unexpectedOf(candidates: Candidates, today: DateKey): Candidate | undefined {
  return leastOf(candidates, 1, ({ person, reason }) =>
    reason.kind === 'unexpected' ? [turnOf(today, person.id), person.id] : undefined,
  )[0];
}

/**
 * The one to begin with after a week without calls: of those who are due anyway the first who is
 * easy, else whose turn it is of those who are only that, a known contact before one without any.
 */
export function mostEasy(
  candidates: Candidates,
  contacts: Contacts,
  today: DateKey,
): Candidate | undefined {
  return leastOf(candidates, 1, (candidate) => {
    const { person, reason } = candidate;
    if (reason.kind === 'easy') {
      return [2, reason.days === undefined ? 1 : 0, turnOf(today, person.id), person.id];
    }
    return isEasy(person, contacts.of(person.id), today) ? rankOfDue(candidate) : undefined;
  })[0];
}

/** The `most` that rank least, in order, in one pass; those without a rank do not count. */
function leastOf(
  candidates: Candidates,
  most: number,
  rankOf: (candidate: Candidate) => Rank | undefined,
): Candidate[] {
  const least: Ranked[] = [];
  if (most <= 0) return [];
  for (const candidate of candidates.values()) {
    const rank = rankOf(candidate);
    if (!rank) continue;
    const last = least.at(-1);
    if (last && least.length === most && !isBefore(rank, last.rank)) continue;
    const place = least.findIndex((one) => isBefore(rank, one.rank));
    least.splice(place < 0 ? least.length : place, 0, { candidate, rank });
    least.length = Math.min(least.length, most);
  }
  return least.map(({ candidate }) => candidate);
}

function isBefore(one: Rank, other: Rank): boolean {
  for (const [index, value] of one.entries()) {
    const against = other[index];
    if (against === undefined || value === against) continue;
    return value < against;
  }
  return false;
}
