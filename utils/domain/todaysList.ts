import type { DateKey } from './calendar';
import { candidatesOf } from './candidates';
import type { Contacts } from './contacts';
import type { PersonId } from './ids';
import type { KeptList } from './keptList';
import type { Person } from './person';
import { type Candidate, inOrder, mostEasy, unexpectedOf } from './ranking';
import { daysBetween } from './span';
import type { Reason } from './whyNow';

/** More is a list of people not called. */
export const MOST_PICKS = 5;
/** When nobody was called for so many days, the first is an easy one. */
export const WARM_UP_AFTER_DAYS = 7;

/** Somebody to call today, and why: of the reason the figures, of which the UI makes words. */
export interface TodaysPick {
  person: PersonId;
  reason: Reason;
  /** Stands first because the call is an easy one. */
  easy?: true;
  /** A private individual: commercial calls to consumers need consent. */
  needsConsent?: true;
}

export interface ListInput {
  people: readonly Person[];
  contacts: Contacts;
  /** What was kept of the list when it was shown last. */
  kept: KeptList;
  /** Local date; the whole list follows from it and from the record, without any chance. */
  today: DateKey;
}

/**
 * Whom to call today: promised next steps, then those who are overdue, then dormant former
 * clients, and last an unexpected one, for whom one place is left unless promises take all. Once
 * shown and kept, the list is the same all day: who was called, put off or dismissed makes place
 * for somebody else, and nobody else moves, not even for a promise that comes in later.
 */
export function todaysList(input: ListInput): TodaysPick[] {
  const { contacts, kept, today } = input;
  const candidates = candidatesOf(input);
  const places: (Candidate | undefined)[] =
    kept.day === today ? [...new Set(kept.picks)].map((id) => candidates.get(id)) : [];
  places.length = Math.min(places.length, MOST_PICKS);
  while (places.length < MOST_PICKS) places.push(undefined);
  for (const stays of places) if (stays) candidates.delete(stays.person.id);

  let easy = kept.day === today ? kept.easy : undefined;
  const isBegun = easy !== undefined && places.some((place) => place?.person.id === easy);
  if (!places[0] && !isBegun && isWarmUpDue(contacts.lastCall, today)) {
    places[0] = mostEasy(candidates, contacts, today);
    easy = places[0]?.person.id;
    if (easy) candidates.delete(easy);
  }
  const free = places.filter((place) => !place).length;
  const hasUnexpected = places.some((place) => place?.reason.kind === 'unexpected');
  const others = newcomers(candidates, free, hasUnexpected, today);
  return places
    .map((place) => place ?? others.shift())
    .flatMap((place) => (place ? [pickOf(place, easy)] : []));
}

function isWarmUpDue(lastCall: DateKey | undefined, today: DateKey): boolean {
  return lastCall === undefined || daysBetween(lastCall, today) >= WARM_UP_AFTER_DAYS;
}

function newcomers(
  candidates: ReadonlyMap<PersonId, Candidate>,
  most: number,
  hasUnexpected: boolean,
  today: DateKey,
): Candidate[] {
  const others = inOrder(candidates, most, today);
  const unexpected = hasUnexpected ? undefined : unexpectedOf(candidates, today);
  const promises = others.filter(({ reason }) => reason.kind === 'promised').length;
  if (!unexpected || promises === most) return others;
  return [...others.slice(0, most - 1), unexpected];
}

function pickOf({ person: { id, kind }, reason }: Candidate, easy: PersonId | undefined) {
  return {
    person: id,
    reason,
    ...(id === easy && { easy: true as const }),
    ...(kind === 'private' && { needsConsent: true as const }),
  };
}
