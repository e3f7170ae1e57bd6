import type { RealWorldAction } from './action';
import type { DateKey } from './calendar';
import type { ContactFacts, Contacts } from './contacts';
import type { PersonId } from './ids';
import { dismissedOn, type KeptList } from './keptList';
import { isBarred, type Person } from './person';
import type { Candidate } from './ranking';
import { whyNow } from './whyNow';

/** Whom today's list may show, with the reason of each. One pass over the people. */
export function candidatesOf({
  people,
  contacts,
  kept,
  today,
}: {
  people: readonly Person[];
  contacts: Contacts;
  kept: KeptList;
  today: DateKey;
}): Map<PersonId, Candidate> {
  const barred = new Set(people.filter(isBarred).map(({ id }) => id));
  const dismissed = dismissedOn(kept, today);
  const found = new Map<PersonId, Candidate>();
  for (const person of people) {
    if (barred.has(person.id) || dismissed.has(person.id) || isSnoozed(person, today)) continue;
    const facts = contacts.of(person.id);
    // Whatever was logged today with somebody, that was today's word with them.
    if (facts.lastTouch === today) continue;
    const reason = whyNow(person, ownSteps(person.id, facts, barred), today);
    if (reason) found.set(person.id, { person, reason });
  }
  return found;
}

function isSnoozed({ snoozedUntil }: Person, today: DateKey): boolean {
  return snoozedUntil !== undefined && snoozedUntil > today;
}

/**
 * What was agreed with several people at once is one promise: the first of them whom one may call
 * stands for all, or five who were at one meeting would fill the list.
 */
function ownSteps(
  person: PersonId,
  facts: ContactFacts,
  barred: ReadonlySet<PersonId>,
): ContactFacts {
  const standsFor = ({ people }: RealWorldAction) =>
    people.find((id) => !barred.has(id)) === person;
  if (facts.steps.every(({ action }) => standsFor(action))) return facts;
  return { ...facts, steps: facts.steps.filter(({ action }) => standsFor(action)) };
}
