import type { DateKey } from '../../utils/domain/calendar';
import {
  besideOf,
  type ChosenPeriod,
  chosenPeriodIn,
  PERIOD_KINDS,
} from '../../utils/domain/review/chosenPeriod';
import { Choices } from '../kit/Choices';
import { useTexts } from '../kit/texts';
import { OwnDates } from './OwnDates';

interface Props {
  chosen: ChosenPeriod;
  today: DateKey;
  onChoose: (chosen: ChosenPeriod) => void;
}

/** Week, month, quarter, year or own dates; one earlier and one later. */
export function PeriodChooser({ chosen, today, onChoose }: Props) {
  const { review } = useTexts().t;
  const [earlier, later] = [besideOf(chosen, -1, today), besideOf(chosen, 1, today)];
  const { from, to } = chosen.period;
  return (
    <div class="period-chooser">
      <Choices
        legend={review.period}
        legendUnseen
        joined
        name="period"
        choices={PERIOD_KINDS.map((value) => ({ value, label: review.kinds[value] }))}
        chosen={chosen.kind}
        onChoose={(kind) => {
          const day = to < today ? to : today;
          onChoose(
            kind === 'own'
              ? { kind, period: { from, to: day } }
              : chosenPeriodIn(`${kind}-${day}`, today),
          );
        }}
      />
      {chosen.kind === 'own' ? (
        <OwnDates
          period={chosen.period}
          today={today}
          onChoose={(period) => onChoose({ kind: 'own', period })}
        />
      ) : (
        <div class="buttons">
          <Step label={review.earlier} to={earlier} onChoose={onChoose} />
          <Step label={review.later} to={later} onChoose={onChoose} />
        </div>
      )}
    </div>
  );
}

interface StepProps {
  label: string;
  to: ChosenPeriod | undefined;
  onChoose: (chosen: ChosenPeriod) => void;
}

/** Said to be off rather than disabled: a disabled button would lose the focus of its last press. */
function Step({ label, to, onChoose }: StepProps) {
  return (
    <button
      type="button"
      class="button small"
      aria-disabled={to ? undefined : 'true'}
      onClick={() => to && onChoose(to)}
    >
      {label}
    </button>
  );
}
