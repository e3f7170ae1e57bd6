import type { RealWorldAction } from '../action';
import { addDays, type DateKey } from '../calendar';
import type { Arranged } from './arrange';
import { type Count, countOf, idsOf } from './origins';
import type { Period } from './period';
import { type Share, shareOf } from './share';
import { within } from './within';

/** Next steps with a date in the period, by the actions in which they were promised. */
export interface Promises {
  readonly due: Count;
  /** Done on the day or before. */
  readonly kept: Count;
  readonly late: Count;
  /** The day is past, and it is not done. */
  readonly open: Count;
  /** The day is today or still to come, and it is not done. */
  readonly pending: Count;
  /** Of those whose day is past or that are done. */
  readonly share: Share;
}

type Standing = 'kept' | 'late' | 'open' | 'pending';

export function promisesOf(arranged: Arranged, period: Period, today: DateKey): Promises {
  const sorted: Record<Standing, RealWorldAction[]> = { kept: [], late: [], open: [], pending: [] };
  const promised = within(arranged.promised, ({ due }) => due, period.from, period.to);
  const ends = new Map<DateKey, number>();
  for (const { action, due } of promised) {
    const endMs = ends.get(due) ?? arranged.days.startOf(addDays(due, 1));
    ends.set(due, endMs);
    sorted[standingOf(action, due, endMs)].push(action);
  }
  const count = (actions: readonly RealWorldAction[]) => countOf('actions', idsOf(actions));
  const { kept, late, open, pending } = sorted;
  return {
    due: count(promised.map(({ action }) => action)),
    kept: count(kept),
    late: count(late),
    open: count(open),
    pending: count(pending),
    share: shareOf(kept.length, promised.length - pending.length),
  };

  /** What carried it out may have been written down days later: its own date counts, too. */
  function standingOf({ id, next }: RealWorldAction, due: DateKey, endMs: number): Standing {
    const carriedOut = arranged.carriedOutOn.get(id);
    const doneAt = next?.doneAt;
    if (carriedOut !== undefined && carriedOut <= due) return 'kept';
    if (doneAt !== undefined && doneAt < endMs) return 'kept';
    if (carriedOut !== undefined || doneAt !== undefined) return 'late';
    return due < today ? 'open' : 'pending';
  }
}
