import { useId } from 'preact/hooks';
import type { Review } from '../../utils/domain/review/review';
import { Fold } from '../kit/Fold';
import { useTexts } from '../kit/texts';
import { FigureSentence } from './FigureSentence';
import { hasRatio, VerdictSaid } from './VerdictSaid';
import { VerdictWorkings } from './VerdictWorkings';

/** Whether an hour online brought less or more than one in the real world: never bare. */
export function VerdictCard({ review }: { review: Review }) {
  const { t, formats } = useTexts();
  const { verdict } = t;
  const titleId = useId();
  const { byContracts, byNeeds, offline } = review.figures;
  const { declared, assumed } = offline;
  return (
    <section class="card verdict" aria-labelledby={titleId}>
      <h2 id={titleId}>{verdict.title}</h2>
      <VerdictSaid basis="byContracts" comparison={byContracts} />
      <VerdictSaid basis="byNeeds" comparison={byNeeds} />
      {[byContracts, byNeeds].some(hasRatio) && <p class="quiet">{verdict.ratioMeans}</p>}
      <p class="quiet">
        <FigureSentence
          say={(put) =>
            verdict.uncertain(
              declared.count,
              put({ name: 'declared' }, formats.number(declared.count)),
              put({ name: 'assumed' }, formats.number(assumed.count)),
            )
          }
        />
      </p>
      <p class="quiet">{verdict.fixed}</p>
      <Fold title={verdict.workings}>
        {() => (
          <>
            <p class="quiet">{verdict.crediting}</p>
            <VerdictWorkings basis="byContracts" comparison={byContracts} />
            <VerdictWorkings basis="byNeeds" comparison={byNeeds} />
          </>
        )}
      </Fold>
    </section>
  );
}
