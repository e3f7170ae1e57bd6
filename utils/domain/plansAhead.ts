import { addDays, type Calendar, type DateKey, dateKeyOf } from './calendar';
import type { GateCalls } from './gateCalls';
import type { PersonId } from './ids';
import { type IfThen, type PlannedCall, planForGate, plansOn } from './ifThen';
import { MINUTE_MS } from './time';

/** A worker that slept for so many days is woken by the first gate. */
const DAYS_AHEAD = 3;

/**
 * The plan that the gate proposes from now on, one after the other, each with the instant until
 * which it is the one; as `planForGate` says at any time between.
 */
export function plansAhead(
  plans: readonly IfThen[],
  barred: ReadonlySet<PersonId>,
  { nowMs, calendar }: { nowMs: number; calendar: Calendar },
  wordsOf: (planned: PlannedCall) => string,
): GateCalls['plans'] {
  const today = dateKeyOf(calendar.localTimeAt(nowMs));
  const allowed = plans.filter(({ person }) => !person || !barred.has(person));
  return Array.from({ length: DAYS_AHEAD }, (_, days) => addDays(today, days))
    .flatMap((on) => [
      ...plansOn(allowed, on).map((plan) => ({
        // At its very minute a plan is still to come.
        until: instantAt(on, plan.time, calendar) + MINUTE_MS,
        planned: { plan, on, isTomorrow: false },
      })),
      { until: midnightAfter(on, calendar), planned: planForGate(allowed, endOf(on)) },
    ])
    .filter(({ until }) => nowMs < until)
    .map(({ until, planned }) => ({ until, words: planned ? wordsOf(planned) : '' }));
}

/** The instant at which a local date is over, in ms. */
export function midnightAfter(date: DateKey, calendar: Calendar): number {
  return instantAt(addDays(date, 1), '00:00', calendar);
}

/** After all times of a date. */
function endOf(date: DateKey) {
  return { date, time: '24:00' };
}

function instantAt(date: DateKey, time: string, calendar: Calendar): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return calendar.instantOf({ year, month, day, hour, minute });
}
