import { useId } from 'preact/hooks';
import type { Period } from '../../utils/domain/review/period';
import { Fold } from '../kit/Fold';
import { type SaveState, SaveStatus } from '../kit/SaveStatus';
import { useTexts } from '../kit/texts';

interface Props {
  state: SaveState;
  /** Of the review. */
  period: Period;
  /** The week of the picture. */
  pictured: Period;
  /** The week for the team, and its file as it would be saved; none until it was looked at. */
  team: { week: Period; file: string | undefined; problem: 'blocked' | 'failed' | undefined };
  onPrint: () => void;
  onPicture: () => void;
  onFigures: () => void;
  onTeam: () => void;
  /** The file for the team is to be seen, or no longer. */
  onTeamFile: (isSeen: boolean) => void;
}

/** What can be taken out of the review, and what would stand in it, before it is. */
export function OutCard({ state, period, pictured, team, ...on }: Props) {
  const { t, formats } = useTexts();
  const { reviewOut } = t;
  const id = useId();
  const range = ({ from, to }: Period) => formats.range(from, to);
  const { meant } = reviewOut;
  return (
    <section class="card review-out" aria-labelledby={id}>
      <h2 id={id}>{reviewOut.title}</h2>
      <div class="buttons">
        <button type="button" class="button" onClick={on.onPrint}>
          {reviewOut.print}
        </button>
        <button type="button" class="button" onClick={on.onPicture}>
          {reviewOut.savePicture}
        </button>
        <button type="button" class="button" onClick={on.onFigures}>
          {reviewOut.saveFigures}
        </button>
        <button type="button" class="button" onClick={on.onTeam}>
          {reviewOut.saveTeam}
        </button>
      </div>
      <SaveStatus state={state} />
      <Fold title={reviewOut.what}>
        <ul>
          <li>{meant.print}</li>
          <li>{meant.picture(range(pictured))}</li>
          <li>{meant.figures(range(period))}</li>
          <li>{meant.team(range(team.week))}</li>
        </ul>
      </Fold>
      <Fold title={reviewOut.teamFile} onToggle={on.onTeamFile}>
        {team.file === undefined ? (
          <p class="quiet">{team.problem ? t.review[team.problem] : reviewOut.teamUnread}</p>
        ) : (
          <pre>{team.file}</pre>
        )}
      </Fold>
      <p>
        <a href="#team">{reviewOut.openTeam}</a>
      </p>
    </section>
  );
}
