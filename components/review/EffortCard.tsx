import { useId } from 'preact/hooks';
import { type Effort, THREE_MONTHS_WEEKS } from '../../utils/domain/review/effort';
import { type EffortMean, effortSpanOf } from '../../utils/domain/review/effortSpan';
import type { Review } from '../../utils/domain/review/review';
import { useTexts } from '../kit/texts';
import { EffortChart } from './charts/EffortChart';
import { FigureSentence } from './FigureSentence';

/** Silences told one by one; those before are counted. */
const TOLD_SILENCES = 3;

/** Real-world activity since the start: after three months one can see whether it holds. */
export function EffortCard({ effort, weekNotes }: Pick<Review, 'effort' | 'weekNotes'>) {
  const { t } = useTexts();
  const titleId = useId();
  return (
    <section class="card wide" aria-labelledby={titleId}>
      <h2 id={titleId}>{t.reviewCharts.effort.title}</h2>
      {effort ? (
        <>
          <Holds effort={effort} />
          <EffortChart weeks={effort.weeks} weekNotes={weekNotes} />
          <Silences silences={effort.silences} />
        </>
      ) : (
        <p class="quiet">{t.review.reading}</p>
      )}
    </section>
  );
}

function Holds({ effort: { weeks, isThreeMonths } }: { effort: Effort }) {
  const { t, formats } = useTexts();
  const words = t.reviewCharts.effort;
  const { over, judged, active, first, last } = effortSpanOf(weeks);
  if (!isThreeMonths) {
    const early =
      over === 0 ? words.justBegun(THREE_MONTHS_WEEKS) : words.tooEarly(over, THREE_MONTHS_WEEKS);
    return <p class="says">{early}</p>;
  }
  return (
    <>
      <p class="says">
        <FigureSentence
          say={(put) => {
            const written = put(
              { name: 'actions', periods: active },
              formats.number(active.length),
            );
            return words.held(active.length, judged, written);
          }}
        />
      </p>
      <p>
        <FigureSentence
          say={(put) => {
            const mean = ({ actions, weeks: periods }: EffortMean) =>
              put({ name: 'actions', periods }, formats.decimal(actions));
            return words.firstAndLast(mean(first), mean(last));
          }}
        />
      </p>
    </>
  );
}

function Silences({ silences }: Pick<Effort, 'silences'>) {
  const { t, formats } = useTexts();
  const words = t.reviewCharts.effort;
  const told = silences.slice(-TOLD_SILENCES).reverse();
  const others = silences.length - told.length;
  if (told.length === 0) return null;
  return (
    <ul class="silences">
      {told.map(({ from, to, weeks }) => (
        <li key={from}>{words.silence(weeks, formats.range(from, to))}</li>
      ))}
      {others > 0 && <li>{words.earlierSilences(others)}</li>}
    </ul>
  );
}
