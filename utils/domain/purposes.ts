import type { PageKind } from './network';
import type { Purpose } from './session';
import { MINUTE_MS } from './time';

/** What one probably came for who follows a link right to such a page. */
const PURPOSE_OF_PAGE: Partial<Record<PageKind, Purpose>> = {
  messaging: 'messages',
  profile: 'prepare',
  invitations: 'invitations',
  search: 'prospects',
  composer: 'publish',
};

/** The purpose that the gate preselects: that of a deep link, else of the last visit, else none. */
export function suggestedPurpose(kind: PageKind, last: Purpose | undefined): Purpose | undefined {
  return PURPOSE_OF_PAGE[kind] ?? last;
}

export const PLAN_MINUTES = [5, 10, 15] as const;
export const DEFAULT_PLAN_MINUTES = 10;

/** A choice of time at the gate; `all` is whatever is left of the day. */
export type PlanChoice = (typeof PLAN_MINUTES)[number] | 'all';

/** A choice longer than what is left of the day cannot be made; "all that is left" always can. */
export function planFits(choice: PlanChoice, dayLeftMs: number): boolean {
  return choice === 'all' || choice * MINUTE_MS <= dayLeftMs;
}

export function defaultPlan(dayLeftMs: number): PlanChoice {
  return planFits(DEFAULT_PLAN_MINUTES, dayLeftMs) ? DEFAULT_PLAN_MINUTES : 'all';
}

/** The planned time of a choice, in ms; never more than is left of the day. */
export function planMs(choice: PlanChoice, dayLeftMs: number): number {
  return choice === 'all' ? dayLeftMs : Math.min(choice * MINUTE_MS, dayLeftMs);
}
