import { minutesShown } from '../../utils/domain/budget';
import { isNoLimit } from '../../utils/domain/noLimit';
import type { Session } from '../../utils/domain/session';
import { networkName } from '../../utils/networks/names';
import { useTexts } from '../kit/texts';

interface Props {
  session: Session;
  leftMs: number;
  onEnd: () => void;
}

/** The visit that runs: its network, its minutes and the goal in the person's own words. */
export function VisitCard({ session, leftMs, onEnd }: Props) {
  const { t } = useTexts();
  return (
    <section class="visit">
      <div class="visit-words">
        <h2>
          {t.visitOf(
            networkName(session.network),
            isNoLimit(leftMs) ? t.noLimit : t.minLeft(minutesShown(leftMs)),
          )}
        </h2>
        <p>{session.goal.words}</p>
      </div>
      <button type="button" class="button small" onClick={onEnd}>
        {t.endVisit}
      </button>
    </section>
  );
}
