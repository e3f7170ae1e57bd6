import type { NextStep, RealWorldAction } from './action';
import type { DateKey } from './calendar';

export interface DueStep {
  action: RealWorldAction;
  step: NextStep & { due: DateKey };
}

/** Open next steps with a date, the earliest first. */
export function openSteps(actions: readonly RealWorldAction[]): DueStep[] {
  return actions
    .flatMap((action) => {
      const step = action.next;
      if (action.deletedAt || !step?.due || step.doneAt) return [];
      return [{ action, step: { ...step, due: step.due } }];
    })
    .toSorted((a, b) => a.step.due.localeCompare(b.step.due));
}

/** Those whose day has come. `todayKey` is the calendar date, not the budget's day. */
export function dueSteps(actions: readonly RealWorldAction[], todayKey: DateKey): DueStep[] {
  return openSteps(actions).filter(({ step }) => step.due <= todayKey);
}
