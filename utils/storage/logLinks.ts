import type { RealWorldAction } from '../domain/action';
import type { OpportunityId, PersonId } from '../domain/ids';
import { isThere } from '../domain/isThere';
import type { LogDraft } from '../domain/logDraft';
import { type Opportunity, opportunitySchema } from '../domain/opportunity';
import {
  madeOffer,
  relinked,
  withAction,
  withLinked,
  withoutAction,
} from '../domain/opportunityLinks';
import type { LogWriting } from './logPeople';
import { readable } from './readable';

/** An opportunity of which a removed action was; `madeOffer` where the action had made it one. */
export interface Unlinked {
  id: OpportunityId;
  madeOffer: boolean;
}

/**
 * Brings the opportunities of those in an action up to date with it: the one that is meant lists
 * it, the others do not. A form that says nothing leaves what an edited one was linked to.
 */
export async function linkMeant(
  { action, before }: { action: RealWorldAction; before?: RealWorldAction | undefined },
  meant: LogDraft['opportunityId'],
  transaction: LogWriting,
  nowMs: number,
): Promise<void> {
  const people = [...action.people, ...(before?.people ?? [])];
  for (const opportunity of await opportunitiesIn(transaction, people)) {
    const wasLinked = opportunity.actions.includes(action.id);
    const isMeant =
      action.people.includes(opportunity.person) &&
      (meant === undefined ? wasLinked : opportunity.id === meant);
    const after = relinked(opportunity, { action, before, isMeant }, nowMs);
    if (after !== opportunity) await transaction.objectStore('opportunities').put(after);
  }
}

/** Takes an action out of the opportunities that list it; returns what undoes that. */
export async function unlink(
  action: RealWorldAction,
  transaction: LogWriting,
  nowMs: number,
): Promise<Unlinked[]> {
  const unlinked: Unlinked[] = [];
  for (const opportunity of await opportunitiesIn(transaction, action.people)) {
    const after = withoutAction(opportunity, action, nowMs);
    if (after === opportunity) continue;
    unlinked.push({ id: opportunity.id, madeOffer: madeOffer(opportunity, action) });
    await transaction.objectStore('opportunities').put(after);
  }
  return unlinked;
}

/** Puts a restored action back to where `unlink` took it from, as far as that is there. */
export async function linkBack(
  unlinked: readonly Unlinked[],
  action: RealWorldAction,
  transaction: LogWriting,
  nowMs: number,
): Promise<void> {
  const theirs = await opportunitiesIn(transaction, action.people);
  for (const { id, madeOffer } of unlinked) {
    const opportunity = theirs.find((one) => one.id === id);
    if (!opportunity) continue;
    // Somebody may have made a need of it again by hand: only the action's own doing is done again.
    const after = madeOffer
      ? withAction(opportunity, action, nowMs)
      : withLinked(opportunity, action.id, nowMs);
    await transaction.objectStore('opportunities').put(after);
  }
}

async function opportunitiesIn(
  transaction: LogWriting,
  people: readonly PersonId[],
): Promise<Opportunity[]> {
  const byPerson = transaction.objectStore('opportunities').index('person');
  const found = await Promise.all([...new Set(people)].map((id) => byPerson.getAll(id)));
  return readable(opportunitySchema, found.flat()).filter(isThere);
}
