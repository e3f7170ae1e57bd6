import type { RealWorldAction } from '../action';
import { addDays, type DateKey } from '../calendar';
import type { PersonId } from '../ids';
import type { Opportunity } from '../opportunity';
import { findsNeed } from '../opportunityLinks';

/** So long after a need was heard an opportunity that is opened by hand is taken to be of it. */
const DAYS_TO_OPEN = 30;

/**
 * Actions that found a need and of which no opportunity tells, by their days: none lists them, none
 * of the same person was opened on that day, nor soon after without a need of its own. A day's
 * several actions about one person are one need. Whatever the order, the same comes out.
 */
export function loneNeeds(
  actions: readonly RealWorldAction[],
  opportunities: readonly Opportunity[],
): RealWorldAction[] {
  const listed = new Set(opportunities.flatMap((one) => one.actions));
  const needs = actions.filter(findsNeed).sort(byDay);
  const unlisted = needs.filter(({ id }) => !listed.has(id));
  const told = toldBy(withoutOwnNeed(needs, opportunities), unlisted);
  for (const { openedOn, person } of opportunities) told.add(keyOf(openedOn, person));
  return unlisted.filter(({ on, people }) => {
    const keys = people.map((person) => keyOf(on, person));
    if (keys.some((key) => told.has(key))) return false;
    for (const key of keys) told.add(key);
    return true;
  });
}

/**
 * Those that list no need heard by the day on which they were opened. What is linked to them later
 * changes nothing about where they came from.
 */
function withoutOwnNeed(
  needs: readonly RealWorldAction[],
  opportunities: readonly Opportunity[],
): Opportunity[] {
  const heardOn = new Map(needs.map(({ id, on }) => [id, on]));
  return opportunities.filter(
    ({ actions, openedOn }) =>
      !actions.some((id) => {
        const on = heardOn.get(id);
        return on !== undefined && on <= openedOn;
      }),
  );
}

/** Each tells of the latest need before it, by its day, that none opened before it tells of. */
function toldBy(
  opportunities: readonly Opportunity[],
  unlisted: readonly RealWorldAction[],
): Set<string> {
  const told = new Set<string>();
  const daysOf = daysByPerson(unlisted);
  for (const { openedOn, person } of opportunities.toSorted(byOpening)) {
    const since = addDays(openedOn, -DAYS_TO_OPEN);
    const heard = daysOf
      .get(person)
      ?.findLast((on) => on <= openedOn && on >= since && !told.has(keyOf(on, person)));
    if (heard) told.add(keyOf(heard, person));
  }
  return told;
}

/** Looked for in all needs of ten years, those of one person would take a second to find. */
function daysByPerson(needs: readonly RealWorldAction[]): Map<PersonId, DateKey[]> {
  const days = new Map<PersonId, DateKey[]>();
  for (const { on, people } of needs) {
    for (const person of people) {
      const known = days.get(person);
      if (known) known.push(on);
      else days.set(person, [on]);
    }
  }
  return days;
}

function keyOf(on: DateKey, person: PersonId): string {
  return `${on} ${person}`;
}

function byDay(a: RealWorldAction, b: RealWorldAction): number {
  return compare(a.on, b.on) || compare(a.id, b.id);
}

function byOpening(a: Opportunity, b: Opportunity): number {
  return compare(a.openedOn, b.openedOn) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
