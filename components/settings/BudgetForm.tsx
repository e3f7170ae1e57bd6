import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { DateKey } from '../../utils/domain/calendar';
import type { Settings } from '../../utils/domain/settings';
import { LIMITS } from '../../utils/domain/settingsChange';
import { useTexts } from '../kit/texts';
import { FixedNote } from './FixedNote';

const { min, max } = LIMITS.dailyBudgetMinutes;

interface Props {
  settings: Pick<Settings, 'dailyBudgetMinutes' | 'nextDailyBudgetMinutes'>;
  /** By the organisation: shown, and not to be changed. */
  fixed: boolean;
  /** The last day on which an experiment sets it, while one runs. */
  heldUntil?: DateKey | undefined;
  onSet: (minutes: number) => void;
}

/** The person's own limit. What a raise waits for is said beside it. */
export function BudgetForm({ settings, fixed, heldUntil, onSet }: Props) {
  const { t } = useTexts();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { dailyBudgetMinutes: now, nextDailyBudgetMinutes: next } = settings;
  const [typed, setTyped] = useState(String(next ?? now));
  const [wrong, setWrong] = useState(false);
  const [asked, setAsked] = useState<number>();
  useEffect(() => setTyped(String(next ?? now)), [now, next]);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const minutes = Number(typed);
    const fits = Number.isInteger(minutes) && minutes >= min && minutes <= max;
    setWrong(!fits);
    if (fits) {
      setAsked(minutes);
      onSet(minutes);
    } else {
      input.current?.focus();
    }
  }

  const isHeld = fixed || heldUntil !== undefined;
  const settled = asked !== undefined && asked === now && next === undefined;
  return (
    <form class="budget" aria-label={t.dailyBudget} noValidate onSubmit={submit}>
      <label class="label" for={id}>
        {t.minutesPerDay}
      </label>
      <div class="budget-row">
        <input
          ref={input}
          id={id}
          class="field"
          type="number"
          inputMode="numeric"
          min={min}
          max={max}
          value={typed}
          disabled={isHeld}
          aria-invalid={wrong ? 'true' : undefined}
          aria-describedby={`${id}-about`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(false);
          }}
        />
        <button type="submit" class="button" disabled={isHeld}>
          {t.set}
        </button>
        <p class="budget-state" role="status">
          {next === undefined ? settled && t.budgetNow(now) : t.budgetFromTomorrow(next)}
        </p>
      </div>
      {isHeld ? (
        <FixedNote id={`${id}-about`} heldUntil={fixed ? undefined : heldUntil} />
      ) : (
        <p id={`${id}-about`} class={wrong ? 'problem' : 'quiet'}>
          {wrong ? t.budgetProblem(min, max) : t.budgetHint}
        </p>
      )}
    </form>
  );
}
