import * as v from 'valibot';
import { appIdSchema } from '../../utils/domain/finePage';
import type { FixedFields } from '../../utils/domain/governed';
import { DEFAULT_NETWORK_IDS, type NetworkId } from '../../utils/domain/network';
import { moreNetworks } from '../../utils/domain/offeredNetworks';
import type { Settings } from '../../utils/domain/settings';
import type { SettingsChange } from '../../utils/domain/settingsChange';
import { networkName } from '../../utils/networks/names';
import { Notice } from '../kit/Notice';
import { useTexts } from '../kit/texts';
import { AddSite } from './AddSite';
import { NetworkCard } from './NetworkCard';
import type { NetworkActs } from './networkActs';
import { useOwnCopy } from './useOwnCopy';
import { Weekdays } from './Weekdays';

interface Props {
  settings: Settings;
  fixed: FixedFields;
  acts: NetworkActs;
  onChange: (change: SettingsChange) => void;
}

/** For each network: whether Rappel asks there, how, and what waits. */
export function NetworkSettings({ settings, fixed, acts, onChange }: Props) {
  const { t } = useTexts();
  const { said } = acts;
  // One copy for all networks: they share the list.
  const [apps, changeApps] = useOwnCopy(settings.apps, (next) =>
    onChange({ apps: next.filter((one) => v.is(appIdSchema, one)) }),
  );
  const removed = said?.kind === 'removed' ? said.network : undefined;
  const card = (network: NetworkId) => (
    <NetworkCard
      key={network}
      network={network}
      settings={settings}
      fixed={fixed}
      acts={acts}
      apps={apps}
      onApps={changeApps}
      onChange={onChange}
    />
  );
  return (
    <div class="modes">
      {DEFAULT_NETWORK_IDS.map(card)}
      <p class="quiet more-networks">{t.networks.asksFirst}</p>
      {moreNetworks(settings.networks).map(card)}
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
