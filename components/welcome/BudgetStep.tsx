import { useId } from 'preact/hooks';
import type { DateKey } from '../../utils/domain/calendar';
import { LIMITS } from '../../utils/domain/settingsChange';
import { useTexts } from '../kit/texts';

interface Props {
  typed: string;
  problem: string | undefined;
  /** Fixed by the organisation. */
  fixed: boolean;
  /** Set by an experiment, until that day. */
  heldUntil?: DateKey | undefined;
  onType: (typed: string) => void;
}

const { min, max } = LIMITS.dailyBudgetMinutes;

/** What Rappel does, and the one figure that it needs. */
export function BudgetStep({ typed, problem, fixed, heldUntil, onType }: Props) {
  const { t, formats } = useTexts();
  const id = useId();
  const why = fixed
    ? t.adjust.fixed
    : heldUntil && t.experiment.setUntil(formats.range(heldUntil, heldUntil));
  return (
    <>
      <h1 tabIndex={-1}>{t.welcomeTitle}</h1>
      <p class="tagline">{t.tagline}</p>
      <p>{t.welcomeWhat}</p>
      <section class="card">
        <label class="label" for={id}>
          {t.welcome.budget}
        </label>
        <input
          id={id}
          class="field"
          type="number"
          inputMode="numeric"
          min={min}
          max={max}
          value={typed}
          disabled={why !== undefined}
          aria-invalid={problem ? 'true' : undefined}
          aria-describedby={`${id}-about`}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        <p
          id={`${id}-about`}
          class={problem ? 'problem' : 'quiet'}
          role={problem ? 'alert' : undefined}
        >
          {problem ?? why ?? t.welcome.budgetHint}
        </p>
      </section>
    </>
  );
}
