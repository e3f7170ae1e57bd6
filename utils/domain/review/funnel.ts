import { type ActionKind, isConversation, type RealWorldAction } from '../action';
import type { ActionSums } from './actionTotals';
import type { Arranged } from './arrange';
import { isAttempt } from './attempt';
import type { Dated, Need } from './business';
import { type Count, countLater, idsOf } from './origins';
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
  { business, actions }: Pick<Arranged, 'business' | 'actions'>,
  period: Period,
  sums: ActionSums,
): Funnel {
  const count = countingActions(actions, period);
  return {
    attempts: count(sums.attempts, isAttempt),
    conversations: count(sums.conversations, isConversation),
    needs: needCount(inPeriod(business.needs, period)),
    offers: opportunityCount(inPeriod(business.offers, period)),
    won: opportunityCount(inPeriod(business.won, period)),
    spoken: shareOf(sums.conversations, sums.attempts),
    actions: count(sums.actions, () => true),
    byKind: sums.byKind.map(({ kind, actions: ofKind }) => ({
      kind,
      actions: count(ofKind, (action) => action.kind === kind),
    })),
  };
}

/** Of a number of actions of the period, known already: which they are. */
export function countingActions(actions: readonly RealWorldAction[], period: Period) {
  return (known: number, isOne: (action: RealWorldAction) => boolean): Count =>
    countLater(known, 'actions', () => idsOf(inPeriod(actions, period).filter(isOne)));
}

/** Things in the order of their days, those of the period. */
export function inPeriod<Thing extends { readonly on: string }>(
  things: readonly Thing[],
  { from, to }: Period,
): Thing[] {
  return within(things, ({ on }) => on, from, to);
}

export function opportunityCount(dated: readonly Dated[]): Count {
  return countLater(dated.length, 'opportunities', () =>
    dated.map(({ opportunity }) => opportunity.id),
  );
}

export function needCount(needs: readonly Omit<Need, 'on'>[]): Count {
  return {
    count: needs.length,
    from: {
      get opportunities() {
        return needs.flatMap(({ opportunity }) => opportunity?.id ?? []);
      },
      get actions() {
        return needs.flatMap(({ opportunity, action }) => (opportunity ? [] : (action?.id ?? [])));
      },
    },
  };
}
