import type { DateKey } from '../../../../utils/domain/calendar';
import type { Period } from '../../../../utils/domain/review/period';
import { aReview } from '../../domain/review/aReview';
import { aBareAction, aVisit, parisAt } from '../../domain/review/records';

export const TODAY = '2026-11-25';
const QUARTER: Period = { from: '2026-10-01', to: '2026-12-31' };

export const spokeOn = (on: DateKey, index = 0) =>
  aBareAction(`${on}-${index}`, { on, reach: 'spoke', loggedAt: parisAt(on) });
export const visitOn = (on: DateKey, minutes: number) =>
  aVisit(`visit-${on}`, parisAt(on), minutes);

/** The review of a quarter that is under way. */
export const quarterReview: typeof aReview = (sources, asked) =>
  aReview(sources, { period: QUARTER, today: TODAY, ...asked });

/** With usual spaces in the place of those that `Intl` puts around the dash of a range. */
export function plain(words: string | null | undefined): string {
  return (words ?? '').replaceAll('\u2009', ' ');
}
