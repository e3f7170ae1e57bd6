import type { Arranged } from './arrange';
import { isFor } from './beyondBudget';
import { detailsOf, type FigureDetails } from './details';
import { type FigureRef, originsOf } from './figureRef';
import { figuresOf } from './figures';
import { joined } from './origins';
import type { ReviewQuestion } from './review';

/** What made a figure of a review: looked up when it is opened, and `most` things of each kind. */
export function openedFigure(
  arranged: Arranged,
  { period, today, settings }: ReviewQuestion,
  figure: FigureRef,
  most: number,
): FigureDetails {
  const periods = figure.periods ?? [period];
  const origins = periods.map((one) =>
    originsOf(figuresOf(arranged, one, today, settings), figure),
  );
  const details = detailsOf(arranged, periods, joined(origins), most);
  const { reason } = figure;
  if (reason === undefined) return details;
  const overtimes = details.overtimes.map(({ day, overtimes }) => ({
    day,
    overtimes: overtimes.filter((one) => isFor(one, reason)),
  }));
  return { ...details, overtimes };
}
