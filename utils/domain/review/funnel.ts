import {
  ACTION_KINDS,
  type ActionKind,
  isConversation,
  type RealWorldAction,
  reachesOf,
} from '../action';
import type { ActionId, OpportunityId } from '../ids';
import type { Arranged } from './arrange';
import type { Dated, Need } from './business';
import { type Count, countOf, idsOf } from './origins';
import type { Period } from './period';
import { type Share, shareOf } from './share';
import { within } from './within';

/** From trying to reach somebody to a contract: what happened in the period, each on its own day. */
export interface Funnel {
  readonly attempts: Count;
  readonly conversations: Count;
  readonly needs: Count;
  readonly offers: Count;
  readonly won: Count;
  /** Of the attempts, those in which somebody was spoken to. */
  readonly spoken: Share;
  /** All actions, also those that reach nobody at once: a message, an introduction. */
  readonly actions: Count;
  readonly byKind: readonly { readonly kind: ActionKind; readonly actions: Count }[];
}

export function funnelOf(
  { business }: Arranged,
  actions: readonly RealWorldAction[],
  period: Period,
): Funnel {
  const attempts: ActionId[] = [];
  const conversations: ActionId[] = [];
  const kinds = new Map<ActionKind, ActionId[]>();
  // One look at each: ten years have 100,000 of them.
  for (const action of actions) {
    const { id, kind } = action;
    if (isAttempt(action)) attempts.push(id);
    if (isConversation(action)) conversations.push(id);
    const ofKind = kinds.get(kind);
    if (ofKind) ofKind.push(id);
    else kinds.set(kind, [id]);
  }
  return {
    attempts: countOf('actions', attempts),
    conversations: countOf('actions', conversations),
    needs: needCount(inPeriod(business.needs, period)),
    offers: opportunityCount(inPeriod(business.offers, period)),
    won: opportunityCount(inPeriod(business.won, period)),
    spoken: shareOf(conversations.length, attempts.length),
    actions: countOf('actions', idsOf(actions)),
    byKind: [...kinds]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, ids]) => ({ kind, actions: countOf('actions', ids) })),
  };
}

const ATTEMPTS: ReadonlySet<ActionKind> = new Set(
  ACTION_KINDS.filter((kind) => reachesOf(kind).length > 0),
);

/**
 * One's own call, meeting, visit or event, whatever came of it, and every conversation, also one
 * that they began. A message or an introduction has no outcome by which it could be told apart.
 */
export function isAttempt(action: RealWorldAction): boolean {
  return isConversation(action) || (action.by === 'me' && ATTEMPTS.has(action.kind));
}

/** Things in the order of their days, those of the period. */
export function inPeriod<Thing extends { readonly on: string }>(
  things: readonly Thing[],
  { from, to }: Period,
): Thing[] {
  return within(things, ({ on }) => on, from, to);
}

export function opportunityCount(dated: readonly Dated[]): Count {
  return countOf('opportunities', idsOf(dated.map(({ opportunity }) => opportunity)));
}

export function needCount(needs: readonly Omit<Need, 'on'>[]): Count {
  const opportunities: OpportunityId[] = [];
  const actions: ActionId[] = [];
  for (const { opportunity, action } of needs) {
    if (opportunity) opportunities.push(opportunity.id);
    else if (action) actions.push(action.id);
  }
  return { count: needs.length, from: { opportunities, actions } };
}
