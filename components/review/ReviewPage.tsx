import type { ComponentChildren } from 'preact';
import type { DateKey } from '../../utils/domain/calendar';
import type { ChosenPeriod } from '../../utils/domain/review/chosenPeriod';
import type { Review } from '../../utils/domain/review/review';
import type { Settings } from '../../utils/domain/settings';
import { useTexts } from '../kit/texts';
import { PeriodChooser } from './PeriodChooser';
import { REVIEW_PARTS, ReviewCards } from './ReviewCards';
import { useInTurns } from './useInTurns';

interface Props {
  chosen: ChosenPeriod;
  /** Nothing until the record has been read. */
  review: Review | undefined;
  problem: 'blocked' | 'failed' | undefined;
  today: DateKey;
  settings: Settings;
  onChoose: (chosen: ChosenPeriod) => void;
  /** What stands below the figures: the experiment, what can be taken out. */
  children: ComponentChildren;
}

/** Did the time online bring business? The figures of a period, each of which can be opened. */
export function ReviewPage(props: Props) {
  const { t, formats } = useTexts();
  const { chosen, review, problem, today, settings } = props;
  const { from, to } = chosen.period;
  const shown = useInTurns(review, REVIEW_PARTS);
  // Another period is still shown while the wanted one is counted: it must not bear its name.
  const isThere = shown.every((one) => one?.period.from === from && one.period.to === to);
  const status = problem ? t.review[problem] : review ? '' : t.review.reading;
  return (
    <>
      <header class="review-head">
        <div>
          <h1 tabIndex={-1}>{t.review.title}</h1>
          <p class="quiet">
            {formats.range(from, to)}
            <span class="to-week">
              {' · '}
              <a href="#week">{t.week.title}</a>
            </span>
          </p>
        </div>
        <PeriodChooser chosen={chosen} today={today} onChoose={props.onChoose} />
      </header>
      <p role="status" class={problem ? 'problem' : 'quiet'}>
        {status}
      </p>
      {review && (
        <div class="review-body" aria-busy={!isThere}>
          <ReviewCards shown={shown} today={today} settings={settings} />
        </div>
      )}
      {props.children}
    </>
  );
}
