import { useId } from 'preact/hooks';
import type { Review } from '../../utils/domain/review/review';
import type { Settings } from '../../utils/domain/settings';
import { networkName } from '../../utils/networks/names';
import { useTexts } from '../kit/texts';
import { durationWords } from './durationWords';
import { FigureSentence } from './FigureSentence';
import { nameOfPurpose } from './figures/figureName';
import { GoalTable } from './figures/GoalTable';
import { rowsByNetwork, rowsByPurpose } from './figures/goalRows';
import { shareWords } from './intervalWords';

interface Props {
  review: Review;
  settings: Pick<Settings, 'purposes'>;
}

/** Goals reached and time online, by network and by purpose; and what was struck out of it. */
export function GoalsCard({ review: { figures }, settings: { purposes } }: Props) {
  const texts = useTexts();
  const { kept } = texts.t;
  const id = useId();
  const { goals, online } = figures;
  const networks = rowsByNetwork(figures).map(({ key, ...row }) => ({
    ...row,
    name: key === 'unknown' ? kept.unknown : networkName(key),
    of: { network: key },
  }));
  const all = { name: kept.all, of: {}, counts: goals, onlineMs: online.ms };
  const byPurpose = rowsByPurpose(figures).map(({ key, ...row }) => ({
    ...row,
    name: nameOfPurpose(key, texts, purposes),
    of: { purpose: key },
  }));
  return (
    <section class="card wide" aria-labelledby={id}>
      <h2 id={id}>{kept.goals}</h2>
      <GoalsSentence figures={figures} />
      {networks.length > 0 && (
        <>
          <GoalTable
            caption={kept.byNetwork}
            head={kept.network}
            lines={networks.length > 1 ? [...networks, all] : networks}
            purposes={purposes}
          />
          <GoalTable
            caption={kept.byPurpose}
            head={kept.purpose}
            lines={byPurpose}
            purposes={purposes}
          />
        </>
      )}
      {goals.visits.count > 0 && <p class="quiet">{kept.goalsNote}</p>}
      <StruckSentence figures={figures} />
    </section>
  );
}

function GoalsSentence({ figures: { goals } }: Pick<Review, 'figures'>) {
  const texts = useTexts();
  const { formats, t } = texts;
  const share = shareWords(goals.share, texts);
  if (goals.visits.count === 0) return <p>{t.kept.noVisit}</p>;
  if (share === undefined) return <p>{t.kept.noAnswer}</p>;
  const reached = formats.number(goals.reached.count);
  const answered = formats.number(goals.share.whole);
  return (
    <p class="says">
      <FigureSentence
        say={(put) =>
          t.kept.goalsSay(
            put({ name: 'goalsReached' }, reached),
            put({ name: 'goalsAnswered' }, answered),
            share,
          )
        }
      />
    </p>
  );
}

function StruckSentence({ figures }: Pick<Review, 'figures'>) {
  const texts = useTexts();
  const { formats, t } = texts;
  const { struck } = figures.online;
  if (struck.slices === 0) return null;
  const value = t.kept.slices(
    struck.slices,
    formats.number(struck.slices),
    durationWords(struck.ms, texts),
  );
  return (
    <p>
      <FigureSentence say={(put) => t.kept.struck(put({ name: 'struck' }, value))} />
    </p>
  );
}
