import type { RealWorldAction } from '../action';
import type { DateKey } from '../calendar';
import type { ActionId, PersonId } from '../ids';
import type { Opportunity } from '../opportunity';
import type { Person } from '../person';
import { loneNeeds } from './loneNeeds';
import { type ThroughNetwork, throughNetwork } from './throughNetwork';

/** A need that was heard: an opportunity, or an action that found one and led to none yet. */
export interface Need {
  readonly on: DateKey;
  readonly opportunity?: Opportunity;
  readonly action?: RealWorldAction;
  readonly through: ThroughNetwork;
}

/** An opportunity on the day on which it became something. */
export interface Dated {
  readonly on: DateKey;
  readonly opportunity: Opportunity;
  readonly through: ThroughNetwork;
}

/** What came of people, each thing on its day. All in the order of their days. */
export interface Business {
  readonly needs: readonly Need[];
  readonly offers: readonly Dated[];
  readonly won: readonly Dated[];
  readonly lost: readonly Dated[];
  /** Neither won nor lost: on the day on which they were opened. */
  readonly open: readonly Dated[];
}

/** Of live records only; whatever their order, the same comes out. */
export function businessOf(
  actions: readonly RealWorldAction[],
  opportunities: readonly Opportunity[],
  people: readonly Person[],
): Business {
  const actionsOf = linkedActions(actions, opportunities);
  const touches = firstTouches(opportunities, people);
  const all = opportunities.map((opportunity): Dated => {
    const touch = touches.get(opportunity.person);
    const through = throughNetwork(opportunity, touch, actionsOf(opportunity));
    return { on: opportunity.openedOn, opportunity, through };
  });

  const offers = all.flatMap((one) => {
    const on = offeredOn(one.opportunity, actionsOf(one.opportunity));
    return on ? [{ ...one, on }] : [];
  });
  const closed = (stage: Opportunity['stage']) =>
    all
      .filter(({ opportunity }) => opportunity.stage === stage)
      .map((one) => ({ ...one, on: closedOn(one.opportunity) }));
  const open = all.filter(({ opportunity: { stage } }) => stage !== 'won' && stage !== 'lost');
  return {
    needs: [...all, ...loneNeeds(actions, opportunities).map(needOf)].sort(byDay),
    offers: offers.sort(byDay),
    won: closed('won').sort(byDay),
    lost: closed('lost').sort(byDay),
    open: open.sort(byDay),
  };
}

function needOf(action: RealWorldAction): Need {
  return { on: action.on, action, through: action.sessionId === undefined ? 'none' : 'loose' };
}

function closedOn({ closedOn, openedOn }: Opportunity): DateKey {
  return closedOn ?? openedOn;
}

function byDay(a: Need, b: Need): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return idOf(a) < idOf(b) ? -1 : 1;
}

function idOf({ opportunity, action }: Need): string {
  return opportunity?.id ?? action?.id ?? '';
}

function linkedActions(
  actions: readonly RealWorldAction[],
  opportunities: readonly Opportunity[],
): (opportunity: Opportunity) => RealWorldAction[] {
  const wanted = new Set(opportunities.flatMap((one) => one.actions));
  const known = new Map<ActionId, RealWorldAction>();
  for (const action of actions) if (wanted.has(action.id)) known.set(action.id, action);
  return (opportunity) =>
    opportunity.actions.flatMap((id) => {
      const action = known.get(id);
      return action ? [action] : [];
    });
}

/** Where one met those people, as their own record says it. */
function firstTouches(
  opportunities: readonly Opportunity[],
  people: readonly Person[],
): Map<PersonId, Person['firstTouch']> {
  const wanted = new Set(opportunities.map(({ person }) => person));
  return new Map(
    people
      .filter(({ id, deletedAt }) => !deletedAt && wanted.has(id))
      .map(({ id, firstTouch }) => [id, firstTouch]),
  );
}

/**
 * When an offer was made, as far as the record tells: on the first day of which an action of it, the
 * note of when it became one, or a contract says so; of an offer of which none does, with the need.
 * What was lost or sleeps had one only if an action or the note says so. It is never before its need,
 * and no action that is linked to it later makes a known day later.
 */
function offeredOn(
  opportunity: Opportunity,
  actions: readonly RealWorldAction[],
): DateKey | undefined {
  const { openedOn, offeredOn, closedOn, stage } = opportunity;
  const days = actions.filter(({ result }) => result === 'offer-asked').map(({ on }) => on);
  if (offeredOn) days.push(offeredOn);
  if (stage === 'won' && closedOn) days.push(closedOn);
  const hadOne = stage === 'won' || stage === 'offer';
  const first = days.toSorted()[0] ?? (hadOne ? openedOn : undefined);
  return first && first < openedOn ? openedOn : first;
}
