import { useId } from 'preact/hooks';
import { type Settings, WEEKDAYS } from '../../utils/domain/settings';
import { useTexts } from '../kit/texts';

type ReviewDay = Settings['reviewDay'];

interface Props {
  chosen: ReviewDay;
  onSet: (day: ReviewDay) => void;
}

/** The day of the weekly review, or none. */
export function ReviewDaySetting({ chosen, onSet }: Props) {
  const { t, formats } = useTexts();
  const id = useId();
  return (
    <div class="setting">
      <label class="label" for={id}>
        {t.adjust.reviewDay}
      </label>
      <select
        id={id}
        class="field"
        value={String(chosen)}
        aria-describedby={`${id}-about`}
        onChange={({ currentTarget: { value } }) =>
          onSet(WEEKDAYS.find((day) => String(day) === value) ?? 0)
        }
      >
        <option value={0}>{t.adjust.noReviewDay}</option>
        {WEEKDAYS.map((day) => (
          <option key={day} value={day}>
            {formats.weekday(day, 'long')}
          </option>
        ))}
      </select>
      <p id={`${id}-about`} class="quiet">
        {t.adjust.reviewDayHint}
      </p>
    </div>
  );
}
