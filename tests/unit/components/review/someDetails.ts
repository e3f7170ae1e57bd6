import type { ReviewSources } from '../../../../utils/domain/review/arrange';
import type { FigureRef } from '../../../../utils/domain/review/figureRef';
import { openedFigure } from '../../../../utils/domain/review/openedFigure';
import type { NamedDetails } from '../../../../utils/review/messages';
import { personId } from '../../domain/helpers/actions';
import { WEEK } from '../../domain/review/aReview';
import { arranged } from '../../domain/review/records';

/** What made a figure of the week, as the page gets it. */
export function someDetails(
  sources: Partial<ReviewSources>,
  figure: FigureRef,
  most = 100,
): NamedDetails {
  const record = arranged(sources);
  const question = { period: WEEK, today: WEEK.to, settings: {} };
  const details = openedFigure(record, question, figure, most);
  return { ...details, names: new Map([[personId('p1'), 'Marie Dubois']]) };
}
