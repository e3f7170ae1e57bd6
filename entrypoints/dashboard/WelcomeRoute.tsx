import { WELCOME_STEPS, WelcomePage } from '../../components/welcome/WelcomePage';
import type { DateKey } from '../../utils/domain/calendar';
import type { FixedFields } from '../../utils/domain/governed';
import type { Settings } from '../../utils/domain/settings';
import type { SettingsChange } from '../../utils/domain/settingsChange';
import type { Command } from '../../utils/messages';

interface Props {
  step: number;
  settings: Settings;
  fixed: FixedFields;
  budgetHeldUntil: DateKey | undefined;
  change: (change: SettingsChange) => Promise<boolean>;
  send: (command: Command) => Promise<boolean>;
}

/** The welcome, its step in the address: the browser's own "back" leads back, too. */
export function WelcomeRoute(props: Props) {
  const { step, settings, fixed, budgetHeldUntil, change, send } = props;
  const { networks, dailyBudgetMinutes, nextDailyBudgetMinutes } = settings;
  return (
    <WelcomePage
      step={WELCOME_STEPS.find((one) => one === step) ?? 1}
      minutes={nextDailyBudgetMinutes ?? dailyBudgetMinutes}
      modes={{ linkedin: networks.linkedin.mode, facebook: networks.facebook.mode }}
      fixed={fixed}
      budgetHeldUntil={budgetHeldUntil}
      onSave={({ minutes, modes }) =>
        change({
          ...(minutes !== undefined && { dailyBudgetMinutes: minutes }),
          networks: { linkedin: { mode: modes.linkedin }, facebook: { mode: modes.facebook } },
        })
      }
      onGo={(next) => {
        location.hash = `#welcome-${next}`;
      }}
      onDone={async () => {
        if (await send({ type: 'welcomed' })) location.hash = '#today';
      }}
    />
  );
}
