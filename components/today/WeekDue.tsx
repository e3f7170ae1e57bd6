import { useTexts } from '../kit/texts';

/** One quiet line on the day of the weekly review, until it is done. */
export function WeekDue() {
  const { week } = useTexts().t;
  return (
    <p class="week-due">
      <span>{week.isDay}</span> <a href="#week">{week.toReview}</a>
    </p>
  );
}
