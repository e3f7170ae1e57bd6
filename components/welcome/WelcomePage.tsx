import { useState } from 'preact/hooks';
import type { DateKey } from '../../utils/domain/calendar';
import type { FixedFields } from '../../utils/domain/governed';
import type { DefaultNetworkId } from '../../utils/domain/network';
import type { NetworkMode } from '../../utils/domain/networkSettings';
import { LIMITS } from '../../utils/domain/settingsChange';
import { useTexts } from '../kit/texts';
import { BudgetStep } from './BudgetStep';
import { PlaceStep } from './PlaceStep';
import { PracticeStep } from './PracticeStep';

export const WELCOME_STEPS = [1, 2, 3] as const;
export type WelcomeStep = (typeof WELCOME_STEPS)[number];

type Modes = Record<DefaultNetworkId, NetworkMode>;

/** What is chosen on the way; a budget only where another one than before was given. */
export interface WelcomeChoices {
  minutes: number | undefined;
  modes: Modes;
}

interface Props {
  step: WelcomeStep;
  minutes: number;
  modes: Modes;
  /** What the organisation has fixed. */
  fixed: FixedFields;
  /** The last day on which an experiment sets the budget, while one runs. */
  budgetHeldUntil?: DateKey | undefined;
  /** Keeps what was chosen so far. False where it could not be saved. */
  onSave: (choices: WelcomeChoices) => Promise<boolean>;
  onGo: (step: WelcomeStep) => void;
  /** The welcome is over, by its end or by skipping it. */
  onDone: () => void;
}

const { min, max } = LIMITS.dailyBudgetMinutes;

/** What this is, in three steps of one screen each: the minutes, the data, a try. */
export function WelcomePage(props: Props) {
  const { t } = useTexts();
  const { step, onGo } = props;
  const [typed, setTyped] = useState(String(props.minutes));
  // Only what is chosen here: a policy can arrive, or change, while this page is open.
  const [chosen, choose] = useState<Partial<Modes>>({});
  const modeOf = (network: DefaultNetworkId) =>
    (!props.fixed.has(`networks.${network}.mode`) && chosen[network]) || props.modes[network];
  const modes = { linkedin: modeOf('linkedin'), facebook: modeOf('facebook') };
  const [isWrong, setWrong] = useState(false);
  const minutes = Number(typed);
  const isBudgetFixed = props.fixed.has('dailyBudgetMinutes');
  const isBudgetHeld = isBudgetFixed || props.budgetHeldUntil !== undefined;
  const isSame = isBudgetHeld || minutes === props.minutes;

  /** What was chosen is kept at each step: the tab can be closed at any of them. */
  async function save(): Promise<boolean> {
    if (!isSame && !(Number.isInteger(minutes) && minutes >= min && minutes <= max)) {
      setWrong(true);
      return false;
    }
    return props.onSave({ minutes: isSame ? undefined : minutes, modes });
  }

  return (
    <form
      class="welcome"
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        // A choice that was not saved must not look as if it were.
        if (!(await save())) return;
        if (step === 1) onGo(2);
        else if (step === 2) onGo(3);
        else props.onDone();
      }}
    >
      <p class="quiet">{t.welcome.step(step, WELCOME_STEPS.length)}</p>
      {step === 1 && (
        <BudgetStep
          typed={isBudgetHeld ? String(props.minutes) : typed}
          problem={isWrong ? t.budgetProblem(min, max) : undefined}
          fixed={isBudgetFixed}
          heldUntil={props.budgetHeldUntil}
          onType={(text) => {
            setTyped(text);
            setWrong(false);
          }}
        />
      )}
      {step === 2 && (
        <PlaceStep
          modes={modes}
          fixed={props.fixed}
          onChoose={(network, mode) => choose({ ...chosen, [network]: mode })}
        />
      )}
      {step === 3 && <PracticeStep />}
      <div class="buttons">
        <button type="submit" class="button primary">
          {step === 3 ? t.start : t.welcome.next}
        </button>
        {step > 1 && (
          <button type="button" class="button" onClick={() => onGo(step === 3 ? 2 : 1)}>
            {t.welcome.back}
          </button>
        )}
        {step < 3 && (
          <button
            type="button"
            class="button plain"
            onClick={async () => {
              if (await save()) props.onDone();
            }}
          >
            {t.welcome.skip}
          </button>
        )}
      </div>
    </form>
  );
}
