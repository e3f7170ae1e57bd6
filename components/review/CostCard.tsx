import { useId } from 'preact/hooks';
import type { Review } from '../../utils/domain/review/review';
import type { Settings } from '../../utils/domain/settings';
import { HOUR_MS } from '../../utils/domain/time';
import { useTexts } from '../kit/texts';
import { CostTable } from './CostTable';
import { moneyWords } from './costWords';
import { durationWords } from './durationWords';
import { FigureSentence } from './FigureSentence';

/** Hours online, and what they cost at the person's own rate where there is one. */
export function CostCard({ review, settings }: { review: Review; settings: Settings }) {
  const texts = useTexts();
  const { cost } = texts.t.verdict;
  const titleId = useId();
  const { hours, money } = review.figures.onlineCost;
  return (
    <section class="card cost" aria-labelledby={titleId}>
      <h2 id={titleId}>{cost.title}</h2>
      <p class="says">
        <FigureSentence
          say={(put) => {
            const spent = put({ name: 'online' }, durationWords(hours * HOUR_MS, texts));
            return money === undefined
              ? cost.says(spent)
              : cost.saysWorth(spent, moneyWords(money, settings.currency, texts));
          }}
        />
      </p>
      <CostTable figures={review.figures} currency={settings.currency} />
      <p class="quiet">{cost.how}</p>
      {settings.hourlyRate === undefined && (
        <p>
          <a href="#settings">{cost.addRate}</a>
        </p>
      )}
    </section>
  );
}
