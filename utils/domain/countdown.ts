import { isNoLimit } from './noLimit';
import { MINUTE_MS, SECOND_MS } from './time';

/** A time left as a person sees it: minutes, and tens of seconds in the last minute only. */
export type ShownTime = { unit: 'min' | 's'; value: number } | { unit: 'no-limit' };

const LAST_MINUTE_STEP_MS = 10 * SECOND_MS;

export function shownTime(leftMs: number): ShownTime {
  if (isNoLimit(leftMs)) return { unit: 'no-limit' };
  if (leftMs > MINUTE_MS) return { unit: 'min', value: Math.ceil(leftMs / MINUTE_MS - 1e-6) };
  const steps = Math.max(0, Math.ceil(leftMs / LAST_MINUTE_STEP_MS - 1e-6));
  return { unit: 's', value: (steps * LAST_MINUTE_STEP_MS) / SECOND_MS };
}

/** How long until something else is shown, or the time is over; in ms. */
export function untilShownChanges(leftMs: number): number {
  if (leftMs <= 0) return 0;
  const step = leftMs > MINUTE_MS ? MINUTE_MS : LAST_MINUTE_STEP_MS;
  return leftMs % step || step;
}

/** The notice that is due when the time left passes 5 minutes or 1 minute; announced once each. */
export function noticeBetween(beforeMs: number, leftMs: number): 5 | 1 | undefined {
  const passed = (minutes: number) =>
    beforeMs > minutes * MINUTE_MS && leftMs <= minutes * MINUTE_MS;
  if (leftMs <= 0) return undefined;
  if (passed(1)) return 1;
  return passed(5) ? 5 : undefined;
}
