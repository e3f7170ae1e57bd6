import { NETWORK_IDS } from '../../utils/domain/network';
import type { NetworkMode, Settings } from '../../utils/domain/settings';
import type { SettingsChange } from '../../utils/domain/settingsChange';
import { NETWORKS } from '../../utils/networks/index';
import { Choices } from '../kit/Choices';
import { Toggle } from '../kit/Toggle';
import { useTexts } from '../kit/texts';
import { Weekdays } from './Weekdays';

const MODES = ['on-page', 'hands-off'] as const satisfies NetworkMode[];

interface Props {
  settings: Settings;
  onChange: (change: SettingsChange) => void;
}

/** For each network: whether Rappel asks there, and whether over its pages or beside them. */
export function NetworkSettings({ settings, onChange }: Props) {
  const { t } = useTexts();
  return (
    <div class="modes">
      {NETWORK_IDS.map((network) => {
        const { name } = NETWORKS[network];
        const { on, mode } = settings.networks[network];
        return (
          <section key={network} class="network" aria-label={name}>
            <h3>{name}</h3>
            <Toggle
              label={t.adjust.guarded}
              checked={on}
              onChange={(checked) => onChange({ networks: { [network]: { on: checked } } })}
            />
            {on && (
              <Choices
                legend={`${t.modesTitle}: ${name}`}
                legendUnseen
                name={`mode-${network}`}
                choices={MODES.map((value) => ({ value, label: t.modes[value] }))}
                chosen={mode}
                onChoose={(chosen) => onChange({ networks: { [network]: { mode: chosen } } })}
              />
            )}
          </section>
        );
      })}
      <p class="quiet">{t.modeOnPage}</p>
      <p class="quiet">{t.modeHandsOff}</p>
      <Weekdays
        legend={t.adjust.guardedDays}
        chosen={settings.guardedDays}
        onSet={(guardedDays) => onChange({ guardedDays })}
      />
      <p class="quiet">{t.welcomePrivate}</p>
    </div>
  );
}
