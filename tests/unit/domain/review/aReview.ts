import type { ReviewSources } from '../../../../utils/domain/review/arrange';
import type { Period } from '../../../../utils/domain/review/period';
import {
  type Review,
  type ReviewQuestion,
  type ReviewRecord,
  reviewOf,
} from '../../../../utils/domain/review/review';
import { arranged } from './records';

/** The week of the reviews, unless another period is asked for. */
export const WEEK: Period = { from: '2026-11-23', to: '2026-11-29' };

type Asked = Partial<
  Omit<ReviewQuestion, 'settings'> & ReviewQuestion['settings'] & Omit<ReviewRecord, 'arranged'>
>;

/** The review of a record, as the page gets it: of a week on its last day, unless told. */
export function aReview(sources: Partial<ReviewSources> = {}, asked: Asked = {}): Review {
  const { period = WEEK, today = period.to, hourlyRate, weekNotes = [], isWhole = true } = asked;
  return reviewOf(
    { arranged: arranged(sources), weekNotes, isWhole },
    { period, today, settings: { hourlyRate } },
  );
}
