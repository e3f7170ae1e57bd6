import { minutesShown } from '../../utils/domain/budget';
import type { SessionId } from '../../utils/domain/ids';
import type { Session } from '../../utils/domain/session';
import { networkName } from '../../utils/networks/names';
import { useTexts } from '../kit/texts';

interface Props {
  /** The earliest first. */
  visits: readonly Session[];
  running: SessionId | undefined;
}

/** The visits of the day with their goals and what came of them. */
export function VisitList({ visits, running }: Props) {
  const { t, formats } = useTexts();
  if (visits.length === 0) return <p class="quiet">{t.noVisits}</p>;
  return (
    <ol class="rows">
      {visits.map((visit) => {
        const state = visit.id === running ? t.running : visit.outcome && t.outcomes[visit.outcome];
        return (
          <li key={visit.id} class="row">
            <span class="row-words">
              <strong>{visit.goal.words}</strong>
              <span class="quiet">
                {[formats.timeAt(visit.startedAt), networkName(visit.network), state]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <span class="row-figure">{t.minutes(minutesShown(visit.spentMs))}</span>
          </li>
        );
      })}
    </ol>
  );
}
