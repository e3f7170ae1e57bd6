import { type ActionKind, isConversation, type RealWorldAction } from '../action';
import type { ActionId } from '../ids';
import { type Count, countOf } from './origins';

/**
 * Minutes that an action is taken to have lasted when nobody said, with somebody reached and
 * without. Round figures: every verdict that rests on them is also given at half and at double.
 */
export const ASSUMED_MINUTES: Readonly<
  Record<ActionKind, { readonly reached: number; readonly notReached: number }>
> = {
  call: { reached: 10, notReached: 2 },
  meeting: { reached: 60, notReached: 15 },
  visit: { reached: 60, notReached: 30 },
  event: { reached: 120, notReached: 30 },
  'introduction-asked': { reached: 10, notReached: 10 },
  'introduction-given': { reached: 10, notReached: 10 },
  message: { reached: 10, notReached: 10 },
};

/** The time that the real world took. */
export interface OfflineTime {
  readonly minutes: number;
  /** What of it the person said, and what was assumed. */
  readonly declaredMinutes: number;
  readonly assumedMinutes: number;
  readonly declared: Count;
  readonly assumed: Count;
}

export function offlineTimeOf(actions: readonly RealWorldAction[]): OfflineTime {
  const declared: ActionId[] = [];
  const assumed: ActionId[] = [];
  let declaredMinutes = 0;
  let assumedMinutes = 0;
  for (const action of actions) {
    if (action.minutes !== undefined) {
      declaredMinutes += action.minutes;
      declared.push(action.id);
      // What was called off took no time.
    } else if (action.reach !== 'cancelled') {
      assumedMinutes += assumedOf(action);
      assumed.push(action.id);
    }
  }
  return {
    minutes: declaredMinutes + assumedMinutes,
    declaredMinutes,
    assumedMinutes,
    declared: countOf('actions', declared),
    assumed: countOf('actions', assumed),
  };
}

function assumedOf(action: RealWorldAction): number {
  const { reached, notReached } = ASSUMED_MINUTES[action.kind];
  return isConversation(action) ? reached : notReached;
}
