import type { Period } from '../../utils/domain/review/period';
import type { Asked } from '../../utils/review/messages';
import type { DayNow } from '../shared/dayNow';
import type { Services } from '../shared/services';

/** Asks for the review of a period, as of now and here: today is the day that runs by the settings. */
export function reviewQuestion(
  period: Period,
  { day, settings }: Pick<DayNow, 'day' | 'settings'>,
  { calendar }: Services['clock'],
): Asked['review']['question'] {
  const { hourlyRate, dayStartsAt } = settings;
  const here = { zone: calendar.zone, dayStartsAt };
  return { period, today: day.key, settings: { hourlyRate }, here };
}
