import type { Period } from '../../utils/domain/review/period';
import type { Asked } from '../../utils/review/messages';
import type { DayNow } from '../shared/dayNow';
import type { Services } from '../shared/services';

/** Asks for the review of a period, as of now and here. */
export function reviewQuestion(
  period: Period,
  { date: today, settings }: Pick<DayNow, 'date' | 'settings'>,
  { calendar }: Services['clock'],
): Asked['review']['question'] {
  const { hourlyRate, dayStartsAt } = settings;
  return { period, today, settings: { hourlyRate }, here: { zone: calendar.zone, dayStartsAt } };
}
