import type { ReviewSources } from '../../../../utils/domain/review/arrange';
import { detailsOf } from '../../../../utils/domain/review/details';
import type { FigureRef } from '../../../../utils/domain/review/figureRef';
import { originsOf } from '../../../../utils/domain/review/figureRef';
import { figuresOf } from '../../../../utils/domain/review/figures';
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
  const details = detailsOf(
    record,
    WEEK,
    originsOf(figuresOf(record, WEEK, WEEK.to), figure),
    most,
  );
  return { ...details, names: new Map([[personId('p1'), 'Marie Dubois']]) };
}
