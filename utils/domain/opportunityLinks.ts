import type { RealWorldAction } from './action';
import { addDays, type DateKey } from './calendar';
import type { FoldedPerson } from './foldedPeople';
import type { ActionId, OpportunityId, PersonId } from './ids';
import { isThere } from './isThere';
import { latestFirst } from './latestFirst';
import { type LogDraft, mayHaveResult, peopleIn } from './logDraft';
import { isOpen, type Opportunity } from './opportunity';
import { foldName } from './person';

/** For so long after its end something that is done can still be noted for an opportunity. */
const DAYS_AFTER_THE_END = 30;

/** A result that an opportunity tells of: a need was heard. */
export function findsNeed({ result }: Pick<RealWorldAction, 'result'>): boolean {
  return result === 'need' || result === 'offer-asked';
}

/** So far back lies what a new opportunity is proposed with. */
const DAYS_OF_A_FRESH_NEED = 60;

/** The latest need of some person that was heard lately and that none of these opportunities lists. */
export function untoldNeed(
  actions: readonly RealWorldAction[],
  opportunities: readonly Opportunity[],
  today: DateKey,
): RealWorldAction | undefined {
  const listed = new Set(opportunities.flatMap((one) => one.actions));
  const since = addDays(today, -DAYS_OF_A_FRESH_NEED);
  return actions
    .filter((one) => findsNeed(one) && one.on >= since && one.on <= today && !listed.has(one.id))
    .toSorted(latestFirst)[0];
}

/** Those whom a form names and who are known, chosen or by a name that one of them alone bears. */
export function knownIn(
  draft: Pick<LogDraft, 'person' | 'personId' | 'others'>,
  people: readonly FoldedPerson[],
): PersonId[] {
  const found = peopleIn(draft).flatMap(({ name, id }) => {
    if (id) return [id];
    const wanted = foldName(name);
    const bearers = people.filter((one) => one.name === wanted);
    return bearers.length === 1 ? bearers.map(({ person }) => person.id) : [];
  });
  return [...new Set(found)];
}

/** Those that a form offers: open ones, those that ended lately, and the one of an edited action. */
export function offeredFor(
  opportunities: readonly Opportunity[],
  today: DateKey,
  edited?: ActionId,
): Opportunity[] {
  const since = addDays(today, -DAYS_AFTER_THE_END);
  return opportunities.filter(
    (one) =>
      isThere(one) &&
      (isOpen(one) || (one.closedOn ?? '') >= since || (edited && one.actions.includes(edited))),
  );
}

/**
 * For which of the offered ones a form is: the chosen one; else, of an edited action, the one that
 * lists it; else, where a need was heard and only one is open, that one.
 */
export function opportunityMeant(
  draft: LogDraft,
  offered: readonly Opportunity[],
  edited?: ActionId,
): OpportunityId | undefined {
  const { opportunityId, result } = draft;
  if (opportunityId === NO_OPPORTUNITY) return undefined;
  const chosen = offered.find(({ id }) => id === opportunityId);
  if (chosen) return chosen.id;
  if (edited) return offered.find(({ actions }) => actions.includes(edited))?.id;
  if (!mayHaveResult(draft) || !findsNeed({ result })) return undefined;
  const open = offered.filter(isOpen);
  return open.length === 1 ? open[0]?.id : undefined;
}

/** What a form keeps where the person said: for none. */
export const NO_OPPORTUNITY = '';

/**
 * An opportunity after an action of one of its people was written; it is the same one where nothing
 * of it changes. `before` is the action as it was, where it was edited.
 */
export function relinked(
  opportunity: Opportunity,
  { action, before, isMeant }: Relink,
  nowMs: number,
): Opportunity {
  const wasLinked = opportunity.actions.includes(action.id);
  if (isMeant && wasLinked && before?.result === action.result) {
    return withDayOf(opportunity, action, nowMs);
  }
  const apart = before ? withoutAction(opportunity, before, nowMs) : opportunity;
  return isMeant ? withAction(apart, action, nowMs) : apart;
}
interface Relink {
  action: RealWorldAction;
  before?: RealWorldAction | undefined;
  /** Whether the action is to be among those of the opportunity. */
  isMeant: boolean;
}

/** An action joins what was done for it. A need of which an offer was asked becomes an offer. */
export function withAction(
  opportunity: Opportunity,
  action: RealWorldAction,
  nowMs: number,
): Opportunity {
  const joined = withLinked(opportunity, action.id, nowMs);
  if (opportunity.stage !== 'need' || action.result !== 'offer-asked') return joined;
  return { ...joined, stage: 'offer', offeredOn: action.on, offeredBy: action.id };
}

/** An action joins what was done for it, and moves nothing. */
export function withLinked(opportunity: Opportunity, id: ActionId, nowMs: number): Opportunity {
  const actions = [...opportunity.actions.filter((other) => other !== id), id];
  return { ...opportunity, actions, updatedAt: nowMs };
}

/** Without an action; it is the same where it was not among them. What it made an offer is none. */
export function withoutAction(
  opportunity: Opportunity,
  action: RealWorldAction,
  nowMs: number,
): Opportunity {
  if (!opportunity.actions.includes(action.id)) return opportunity;
  const actions = opportunity.actions.filter((id) => id !== action.id);
  if (opportunity.offeredBy !== action.id) return { ...opportunity, actions, updatedAt: nowMs };
  const { offeredBy: _gone, offeredOn, ...rest } = opportunity;
  const left = madeOffer(opportunity, action)
    ? { stage: 'need' as const }
    : { ...(offeredOn && { offeredOn }) };
  return { ...rest, ...left, actions, updatedAt: nowMs };
}

/** Whether it is an offer by the doing of that action, and not of a person. */
export function madeOffer(
  { stage, offeredBy }: Opportunity,
  action: Pick<RealWorldAction, 'id'>,
): boolean {
  return stage === 'offer' && offeredBy === action.id;
}

/** The action that made it an offer may have been put on another day. */
function withDayOf(opportunity: Opportunity, { id, on }: RealWorldAction, nowMs: number) {
  const { offeredBy, offeredOn } = opportunity;
  if (offeredBy !== id || offeredOn === on) return opportunity;
  return { ...opportunity, offeredOn: on, updatedAt: nowMs };
}
