import type { DateKey } from '../../utils/domain/calendar';
import type { Review } from '../../utils/domain/review/review';
import type { Settings } from '../../utils/domain/settings';
import { useTexts } from '../kit/texts';
import { BeyondCard } from './BeyondCard';
import { ContractsCard } from './ContractsCard';
import { CostCard } from './CostCard';
import { EffortCard } from './EffortCard';
import { FunnelCard } from './FunnelCard';
import { GoalsCard } from './GoalsCard';
import { HeadlineCard } from './HeadlineCard';
import { KeptCard } from './KeptCard';
import { TwelveWeeksCard } from './TwelveWeeksCard';
import { VerdictCard } from './VerdictCard';

interface Props {
  review: Review;
  today: DateKey;
  settings: Settings;
}

/** The figures of a period, card by card; of a period in which nothing happened, a sentence. */
export function ReviewCards({ review, today, settings }: Props) {
  const { t } = useTexts();
  if (isEmpty(review)) return <p class="card">{t.review.nothing}</p>;
  return (
    <div class="review-cards">
      <HeadlineCard review={review} today={today} />
      <VerdictCard review={review} />
      <FunnelCard review={review} />
      <TwelveWeeksCard review={review} today={today} settings={settings} />
      <ContractsCard review={review} />
      <CostCard review={review} settings={settings} />
      <GoalsCard review={review} settings={settings} />
      <KeptCard review={review} />
      <BeyondCard review={review} />
      <EffortCard review={review} today={today} />
    </div>
  );
}

function isEmpty({ figures }: Review): boolean {
  const { online, funnel, contracts, gates, promises, beyondBudget } = figures;
  const things = [funnel.actions, contracts.won, contracts.lost, contracts.open, gates.shown];
  return (
    online.ms + online.struck.ms + beyondBudget.ms === 0 &&
    promises.due.count + funnel.needs.count === 0 &&
    things.every(({ count }) => count === 0)
  );
}
