import { type Settings, WEEKDAYS } from '../../utils/domain/settings';
import { useTexts } from '../kit/texts';
import { useOwnCopy } from './useOwnCopy';

interface Props {
  legend: string;
  chosen: Settings['guardedDays'];
  onSet: (days: Settings['guardedDays']) => void;
}

/** Days of the week as check boxes in a row. */
export function Weekdays({ legend, chosen: stored, onSet }: Props) {
  const [chosen, change] = useOwnCopy(stored, onSet);
  const { formats } = useTexts();
  return (
    <fieldset class="choices weekdays">
      <legend>{legend}</legend>
      {WEEKDAYS.map((day) => (
        <label key={day} class="choice">
          <input
            type="checkbox"
            checked={chosen.includes(day)}
            aria-label={formats.weekday(day, 'long')}
            onChange={({ currentTarget: { checked } }) =>
              change((days) =>
                WEEKDAYS.filter((one) => (one === day ? checked : days.includes(one))),
              )
            }
          />
          <span aria-hidden="true">{formats.weekday(day, 'short')}</span>
        </label>
      ))}
    </fieldset>
  );
}
