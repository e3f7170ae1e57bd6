import { type ActionKind, isConversation, type RealWorldAction } from '../action';
import type { ActionSums } from './actionTotals';
import type { Arranged } from './arrange';
import { countingActions } from './funnel';
import type { Count } from './origins';
import type { Period } from './period';

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

export function offlineTimeOf(
  { actions }: Pick<Arranged, 'actions'>,
  period: Period,
  { declared, declaredMinutes, assumed, assumedMinutes }: ActionSums,
): OfflineTime {
  const count = countingActions(actions, period);
  return {
    minutes: declaredMinutes + assumedMinutes,
    declaredMinutes,
    assumedMinutes,
    declared: count(declared, ({ minutes }) => minutes !== undefined),
    assumed: count(assumed, (action) => assumedMinutesOf(action) !== undefined),
  };
}

/** Of an action that took time of which nobody said how much; what was called off took none. */
export function assumedMinutesOf(action: RealWorldAction): number | undefined {
  if (action.minutes !== undefined || action.reach === 'cancelled') return undefined;
  const { reached, notReached } = ASSUMED_MINUTES[action.kind];
  return isConversation(action) ? reached : notReached;
}
