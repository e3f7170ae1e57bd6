import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
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

interface Drawn {
  review: Review;
  today: DateKey;
  settings: Settings;
}

interface Props extends Omit<Drawn, 'review'> {
  /** What each part shows; nothing of one whose turn has not come. */
  shown: readonly (Review | undefined)[];
}

/** The cards, those drawn together in one part: no part takes so long that the page would stop. */
const PARTS: readonly ((drawn: Drawn) => VNode)[] = [
  (drawn) => (
    <>
      <HeadlineCard {...drawn} />
      <VerdictCard {...drawn} />
    </>
  ),
  (drawn) => (
    <>
      <FunnelCard {...drawn} />
      <TwelveWeeksCard {...drawn} />
    </>
  ),
  (drawn) => (
    <>
      <ContractsCard {...drawn} />
      <CostCard {...drawn} />
    </>
  ),
  (drawn) => (
    <>
      <GoalsCard {...drawn} />
      <KeptCard {...drawn} />
      <BeyondCard {...drawn} />
    </>
  ),
];
/** Those, and the effort since the start. */
export const REVIEW_PARTS = PARTS.length + 1;

/** The figures of a period, card by card; of a period in which nothing happened, a sentence. */
export function ReviewCards({ shown, ...others }: Props) {
  const { t } = useTexts();
  if (shown[0] && isEmpty(shown[0])) return <p class="card">{t.review.nothing}</p>;
  return (
    <div class="review-cards">
      {PARTS.map((draw, part) => (
        <Part key={part} draw={draw} review={shown[part]} {...others} />
      ))}
      <Effort review={shown[PARTS.length]} />
    </div>
  );
}

interface PartProps extends Omit<Drawn, 'review'> {
  draw: (drawn: Drawn) => VNode;
  review: Review | undefined;
}

/** Looked at again only when what it shows has changed, and not with each turn of another part. */
function Part({ draw, review, today, settings }: PartProps) {
  return useMemo(
    () => review && draw({ review, today, settings }),
    [draw, review, today, settings],
  );
}

/** The same for every period, and drawn again only when it is another. */
function Effort({ review }: { review: Review | undefined }) {
  const { effort, weekNotes } = review ?? {};
  return useMemo(
    () => weekNotes && <EffortCard effort={effort} weekNotes={weekNotes} />,
    [effort, weekNotes],
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
