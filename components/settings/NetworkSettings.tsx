import type { FixedFields } from '../../utils/domain/governed';
import { DEFAULT_NETWORK_IDS } from '../../utils/domain/network';
import type { Settings } from '../../utils/domain/settings';
import type { SettingsChange } from '../../utils/domain/settingsChange';
import { networkName } from '../../utils/networks/names';
import { Toggle } from '../kit/Toggle';
import { useTexts } from '../kit/texts';
import { ModeChoice } from './ModeChoice';
import { Weekdays } from './Weekdays';

interface Props {
  settings: Settings;
  fixed: FixedFields;
  onChange: (change: SettingsChange) => void;
}

/** For each network: whether Rappel asks there, and whether over its pages or beside them. */
export function NetworkSettings({ settings, fixed, onChange }: Props) {
  const { t } = useTexts();
  return (
    <div class="modes">
      {DEFAULT_NETWORK_IDS.map((network) => {
        const name = networkName(network);
        const { on, mode } = settings.networks[network];
        const onFixed = fixed.has(`networks.${network}.on`);
        return (
          <section key={network} class="network" aria-label={name}>
            <h3>{name}</h3>
            <Toggle
              label={t.adjust.guarded}
              hint={onFixed ? t.adjust.fixed : undefined}
              checked={on}
              disabled={onFixed}
              onChange={(checked) => onChange({ networks: { [network]: { on: checked } } })}
            />
            {on && (
              <ModeChoice
                network={network}
                legend={`${t.modesTitle}: ${name}`}
                legendUnseen
                chosen={mode}
                fixed={fixed.has(`networks.${network}.mode`)}
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
