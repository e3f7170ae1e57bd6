import * as v from 'valibot';
import { appIdSchema } from '../../utils/domain/finePage';
import type { NetworkId } from '../../utils/domain/network';
import type { Settings } from '../../utils/domain/settings';
import type { SettingsChange } from '../../utils/domain/settingsChange';
import { APPS } from '../../utils/networks/apps';
import { networkName } from '../../utils/networks/names';
import { Fold } from '../kit/Fold';
import { Toggle } from '../kit/Toggle';
import { useTexts } from '../kit/texts';

interface Props {
  network: NetworkId;
  apps: Settings['apps'];
  onChange: (change: SettingsChange) => void;
}

/** Parts of a network with a purpose of their own: not touched unless switched on. */
export function AppSwitches({ network, apps, onChange }: Props) {
  const { t } = useTexts();
  const ofNetwork = APPS.filter((app) => app.network === network);
  const known = apps.filter((id) => v.is(appIdSchema, id));
  if (ofNetwork.length === 0) return null;
  return (
    <Fold title={t.networks.apps(networkName(network))}>
      {ofNetwork.map(({ id, name }) => (
        <Toggle
          key={id}
          label={name}
          hint={t.networks.appLines[id]}
          checked={known.includes(id)}
          onChange={(checked) => {
            const others = known.filter((one) => one !== id);
            onChange({ apps: checked ? [...others, id] : others });
          }}
        />
      ))}
    </Fold>
  );
}
