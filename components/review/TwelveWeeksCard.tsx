import { useId } from 'preact/hooks';
import type { DateKey } from '../../utils/domain/calendar';
import type { Review } from '../../utils/domain/review/review';
import { weeklyAimOf } from '../../utils/domain/review/weeklyAim';
import type { Settings } from '../../utils/domain/settings';
import { useTexts } from '../kit/texts';
import { HeatMap } from '../log/HeatMap';

interface Props {
  review: Review;
  today: DateKey;
  settings: Settings;
}

/** What was done day by day, and in how many weeks as much was said as one aimed at. */
export function TwelveWeeksCard({ review, today, settings: { weeklyTarget } }: Props) {
  const { t, formats } = useTexts();
  const titleId = useId();
  const words = t.reviewCharts.weeks;
  const { activity, course, effort } = review;
  const [first, last] = [activity[0]?.monday, activity.at(-1)?.days.at(-1)?.day];
  const since = effort?.since;
  const aim = weeklyAimOf(course, weeklyTarget, { today, since });
  return (
    <section class="card" aria-labelledby={titleId}>
      <h2 id={titleId}>{words.title}</h2>
      {first && last && (
        <HeatMap weeks={activity} today={today} caption={words.byDay(formats.range(first, last))} />
      )}
      {aim && <p class="quiet">{words.aim(weeklyTarget, aim.reached, aim.weeks)}</p>}
    </section>
  );
}
