import { useState } from 'preact/hooks';
import type { DateKey } from '../../utils/domain/calendar';
import { isChoosable } from '../../utils/domain/review/chosenPeriod';
import type { Period } from '../../utils/domain/review/period';
import { Field } from '../kit/Field';
import { useTexts } from '../kit/texts';

interface Props {
  period: Period;
  today: DateKey;
  onChoose: (period: Period) => void;
}

/** From one date to another. A year is typed digit by digit: what is no period yet waits. */
export function OwnDates({ period, today, onChoose }: Props) {
  const { review } = useTexts().t;
  const [typed, setTyped] = useState<Partial<Period>>({});
  const shown = { ...period, ...typed };
  const isTurned = isChoosable(shown.from) && isChoosable(shown.to) && shown.from > shown.to;

  function change(part: Partial<Period>): void {
    const next = { ...shown, ...part };
    const isPeriod = isChoosable(next.from) && isChoosable(next.to) && next.from <= next.to;
    setTyped(isPeriod ? {} : { ...typed, ...part });
    if (isPeriod) onChoose(next);
  }
  return (
    <div class="period-dates">
      <Field
        label={review.from}
        name="from"
        type="date"
        value={shown.from}
        max={today}
        onInput={(from) => change({ from })}
      />
      <Field
        label={review.to}
        name="to"
        type="date"
        value={shown.to}
        max={today}
        problem={isTurned ? review.turned : undefined}
        onInput={(to) => change({ to })}
      />
    </div>
  );
}
