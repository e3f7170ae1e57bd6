import type { FixedFields } from '../../utils/domain/governed';
import { isSite, type NetworkId, OPT_IN_IDS } from '../../utils/domain/network';
import type { Settings } from '../../utils/domain/settings';
import type { SettingsChange } from '../../utils/domain/settingsChange';
import { networkName } from '../../utils/networks/names';
import { Notice } from '../kit/Notice';
import { useTexts } from '../kit/texts';
import { AddSite } from './AddSite';
import { NetworkCard } from './NetworkCard';
import type { NetworkActs } from './networkActs';
import { Weekdays } from './Weekdays';

interface Props {
  settings: Settings;
  fixed: FixedFields;
  acts: NetworkActs;
  onChange: (change: SettingsChange) => void;
}

/** The networks that can be guarded, in an order that does not change with what is on. */
export function offeredNetworks(networks: Settings['networks']): NetworkId[] {
  const sites = (Object.keys(networks) as NetworkId[]).filter(isSite);
  return ['linkedin', 'facebook', ...OPT_IN_IDS, ...sites];
}

/** For each network: whether Rappel asks there, how, and what waits. */
export function NetworkSettings({ settings, fixed, acts, onChange }: Props) {
  const { t } = useTexts();
  const { said } = acts;
  const removed = said?.kind === 'removed' ? said.network : undefined;
  return (
    <div class="modes">
      {offeredNetworks(settings.networks).map((network) => (
        <NetworkCard
          key={network}
          network={network}
          settings={settings}
          fixed={fixed}
          acts={acts}
          onChange={onChange}
        />
      ))}
      <AddSite
        networks={settings.networks}
        refused={said?.kind === 'refused' ? said.networks[0] : undefined}
        onAdd={acts.switchOn}
      />
      <Notice
        content={
          removed && {
            key: removed,
            text: t.networks.removed(networkName(removed)),
            button: { label: t.undo, onPress: acts.undo },
          }
        }
      />
      <Weekdays
        legend={t.adjust.guardedDays}
        chosen={settings.guardedDays}
        onSet={(guardedDays) => onChange({ guardedDays })}
      />
      <p class="quiet">{t.welcomePrivate}</p>
      <p>
        <a href="#coverage">{t.coverage.link}</a>
      </p>
    </div>
  );
}
