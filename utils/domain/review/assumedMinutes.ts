import { type ActionKind, isConversation, type RealWorldAction } from '../action';

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

/** Of an action that took time of which nobody said how much; what was called off took none. */
export function assumedMinutesOf(action: RealWorldAction): number | undefined {
  if (action.minutes !== undefined || action.reach === 'cancelled') return undefined;
  const { reached, notReached } = ASSUMED_MINUTES[action.kind];
  return isConversation(action) ? reached : notReached;
}
