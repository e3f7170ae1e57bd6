import { ReviewPage } from '../../components/review/ReviewPage';
import {
  addressOf,
  type ChosenPeriod,
  chosenPeriodIn,
} from '../../utils/domain/review/chosenPeriod';
import type { DayNow } from '../shared/dayNow';
import type { Services } from '../shared/services';
import { ExperimentSection } from './ExperimentSection';
import { OpenedFigures } from './OpenedFigures';
import { ReviewOut } from './ReviewOut';
import type { ReviewClient } from './reviewClient';
import { reviewQuestion } from './reviewQuestion';
import { IN_PLACE } from './useFocusOnArrival';
import { useReview } from './useReview';

interface Props {
  services: Services;
  client: ReviewClient;
  /** The period that the address names. */
  address: string;
  now: DayNow;
}

/** The review of the period in the address. */
export function ReviewRoute({ services, client, address, now }: Props) {
  const { day, settings } = now;
  // The figures are by this day, so the period that runs is, too.
  const today = day.key;
  const chosen = chosenPeriodIn(address, today);
  const question = reviewQuestion(chosen.period, now, services.clock);
  const { review, problem } = useReview(client, question);

  function choose(next: ChosenPeriod): void {
    // In its place: the way back leads out of the review, not through every period looked at.
    history.replaceState(IN_PLACE, '', `#review-${addressOf(next)}`);
    dispatchEvent(new HashChangeEvent('hashchange'));
  }
  return (
    <OpenedFigures
      services={services}
      client={client}
      question={question}
      purposes={settings.purposes}
    >
      <ReviewPage
        chosen={chosen}
        review={review}
        problem={problem}
        today={today}
        settings={settings}
        onChoose={choose}
      >
        <ExperimentSection services={services} client={client} now={now} />
        {review && (
          <ReviewOut client={client} review={review} question={question} settings={settings} />
        )}
      </ReviewPage>
    </OpenedFigures>
  );
}
