import { useId } from 'preact/hooks';
import type { Contracts } from '../../utils/domain/review/contracts';
import type { Review } from '../../utils/domain/review/review';
import { Fold } from '../kit/Fold';
import { useTexts } from '../kit/texts';
import { ClaimBeside } from './ClaimBeside';
import { ContractRanges } from './ContractRanges';
import { ContractValues } from './ContractValues';
import { FigureSentence } from './FigureSentence';
import { Undecided } from './Undecided';

/** Two bars of one contract would draw nothing that the sentence does not say. */
const DRAWN_FROM = 2;

/** How many contracts came through social networks, from the least to the most one can credit. */
export function ContractsCard({ review }: { review: Review }) {
  const { contracts: words } = useTexts().t.verdict;
  const titleId = useId();
  const { contracts } = review.figures;
  return (
    <section class="card contracts" aria-labelledby={titleId}>
      <h2 id={titleId}>{words.title}</h2>
      <p class="says">
        <Came contracts={contracts} />
      </p>
      {contracts.won.count >= DRAWN_FROM && <ContractRanges contracts={contracts} />}
      <ContractValues contracts={contracts} />
      <Undecided contracts={contracts} />
      <ClaimBeside contracts={contracts} />
      <Fold title={words.meaning}>
        <p class="quiet">{words.meaningStrict}</p>
        <p class="quiet">{words.meaningGenerous}</p>
        <p class="quiet">{words.meaningNone}</p>
      </Fold>
    </section>
  );
}

function Came({ contracts: { won, strict, generous } }: { contracts: Contracts }) {
  const { t, formats } = useTexts();
  const { none, range, exact } = t.verdict.contracts;
  if (won.count === 0) return <>{none}</>;
  return (
    <FigureSentence
      say={(put) => {
        const all = put({ name: 'won' }, formats.number(won.count));
        const most = put({ name: 'generous' }, formats.number(generous.count));
        if (strict.count === generous.count) return exact(won.count, generous.count, all, most);
        const least = put({ name: 'strict' }, formats.number(strict.count));
        return range(won.count, generous.count, all, least, most);
      }}
    />
  );
}
