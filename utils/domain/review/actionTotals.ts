import { ACTION_KINDS, type ActionKind, isConversation, type RealWorldAction } from '../action';
import { assumedMinutesOf } from './assumedMinutes';
import { isAttempt } from './attempt';
import type { Period } from './period';
import { rangeOf } from './within';

/** What figures add up of the actions of a period. */
export interface ActionSums {
  readonly actions: number;
  readonly attempts: number;
  readonly conversations: number;
  /** Those of which the person said how long they took, and the minutes. */
  readonly declared: number;
  readonly declaredMinutes: number;
  /** Those of which it is assumed, and the minutes. */
  readonly assumed: number;
  readonly assumedMinutes: number;
  /** Those of a kind that there are. */
  readonly byKind: readonly { readonly kind: ActionKind; readonly actions: number }[];
}

export interface ActionTotals {
  sumsOf(period: Period): ActionSums;
}

/**
 * Running totals of actions in the order of their days, so that a period costs two searches and a
 * few subtractions: ten years have 100,000 of them, and to look at each took most of a review.
 */
export function actionTotals(inOrder: readonly RealWorldAction[]): ActionTotals {
  const running = (of: (action: RealWorldAction) => number) => {
    const upTo = new Float64Array(inOrder.length + 1);
    let sum = 0;
    inOrder.forEach((action, index) => {
      sum += of(action);
      upTo[index + 1] = sum;
    });
    return ({ start, end }: Range) => (upTo[end] ?? 0) - (upTo[start] ?? 0);
  };
  const attempts = running((action) => Number(isAttempt(action)));
  const conversations = running((action) => Number(isConversation(action)));
  const declared = running(({ minutes }) => Number(minutes !== undefined));
  const declaredMinutes = running(({ minutes }) => minutes ?? 0);
  const assumed = running((action) => Number(assumedMinutesOf(action) !== undefined));
  const assumedMinutes = running((action) => assumedMinutesOf(action) ?? 0);
  const ofKind = ACTION_KINDS.toSorted().map((kind) => ({
    kind,
    actionsIn: running((action) => Number(action.kind === kind)),
  }));
  return {
    sumsOf({ from, to }) {
      const range = rangeOf(inOrder, ({ on }) => on, from, to);
      return {
        actions: range.end - range.start,
        attempts: attempts(range),
        conversations: conversations(range),
        declared: declared(range),
        declaredMinutes: declaredMinutes(range),
        assumed: assumed(range),
        assumedMinutes: assumedMinutes(range),
        byKind: ofKind
          .map(({ kind, actionsIn }) => ({ kind, actions: actionsIn(range) }))
          .filter(({ actions }) => actions > 0),
      };
    },
  };
}

type Range = ReturnType<typeof rangeOf>;
