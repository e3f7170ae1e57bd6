import type { ComponentChildren } from 'preact';
import type { DateKey } from '../../../utils/domain/calendar';
import type { Period } from '../../../utils/domain/review/period';
import type { Review } from '../../../utils/domain/review/review';
import type { Settings } from '../../../utils/domain/settings';
import { useTexts } from '../../kit/texts';
import { FiveLines } from './FiveLines';

interface Props {
  week: Period;
  /** The Mondays of the weeks before and after; nothing of one that has not begun. */
  earlier: DateKey;
  later: DateKey | undefined;
  today: DateKey;
  /** Nothing until the record has been read. */
  review: Review | undefined;
  problem: 'blocked' | 'failed' | undefined;
  settings: Pick<Settings, 'weeklyTarget' | 'purposes'>;
  /** The line of context, next week's people, the end. */
  children: ComponentChildren;
}

/** The weekly review: what a look back of three minutes needs, and nothing more. */
export function WeekPage(props: Props) {
  const { t, formats } = useTexts();
  const { week, earlier, later, today, review, problem } = props;
  const range = formats.range(week.from, week.to);
  return (
    <>
      <header class="review-head">
        <div>
          <h1 tabIndex={-1}>{t.week.title}</h1>
          <p class="quiet">{today <= week.to ? `${range}, ${t.week.upToToday}` : range}</p>
        </div>
        <div class="buttons">
          <a class="button small" href={`#week-${earlier}`}>
            {t.week.earlier}
          </a>
          {later && (
            <a class="button small" href={`#week-${later}`}>
              {t.week.later}
            </a>
          )}
        </div>
      </header>
      <p role="status" class={problem ? 'problem' : 'quiet'}>
        {problem ? t.review[problem] : review ? '' : t.review.reading}
      </p>
      {review && <FiveLines figures={review.figures} settings={props.settings} />}
      {props.children}
    </>
  );
}
