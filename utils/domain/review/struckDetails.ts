import type { SessionId } from '../ids';
import type { FigureDetails, VisitDetail } from './details';

/** Details in which a slice, known by its start (wall ms), has been struck out or put back. */
export function withSliceStruck<Details extends FigureDetails>(
  details: Details,
  session: SessionId,
  start: number,
  isStruck: boolean,
): Details {
  const visits = details.visits.map(
    (visit): VisitDetail =>
      visit.record.id === session
        ? {
            ...visit,
            slices: visit.slices.map((part) =>
              part.slice[0] === start ? { ...part, isStruck } : part,
            ),
          }
        : visit,
  );
  return { ...details, visits };
}

/**
 * New details of a figure, with visits that are of it no more: one whose only slice was struck out
 * has to stay in view as long as it may be put back there.
 */
export function keepingVisits<Details extends FigureDetails>(
  details: Details,
  before: FigureDetails | undefined,
  kept: ReadonlySet<SessionId>,
): Details {
  const there = new Set(details.visits.map(({ record }) => record.id));
  const gone = (before?.visits ?? []).filter(
    ({ record: { id } }) => kept.has(id) && !there.has(id),
  );
  if (gone.length === 0) return details;
  const visits = [...details.visits, ...gone].sort(
    (a, b) => b.record.startedAt - a.record.startedAt,
  );
  return { ...details, visits };
}
