import type { ActionSums } from './actionTotals';
import type { Arranged } from './arrange';
import { assumedMinutesOf } from './assumedMinutes';
import { countingActions } from './funnel';
import type { Count } from './origins';
import type { Period } from './period';

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
