import type { NetworkId } from '../../utils/domain/network';
import { APPS } from '../../utils/networks/apps';
import { networkName } from '../../utils/networks/names';
import { Fold } from '../kit/Fold';
import { Toggle } from '../kit/Toggle';
import { useTexts } from '../kit/texts';

/** Makes another list of the one that was wanted last. */
export type AppsChange = (make: (apps: readonly string[]) => string[]) => void;

interface Props {
  network: NetworkId;
  apps: readonly string[];
  onChange: AppsChange;
}

/** Parts of a network with a purpose of their own: not touched unless switched on. */
export function AppSwitches({ network, apps, onChange }: Props) {
  const { t } = useTexts();
  const ofNetwork = APPS.filter((app) => app.network === network);
  if (ofNetwork.length === 0) return null;
  return (
    <Fold title={t.networks.apps(networkName(network))}>
      {ofNetwork.map(({ id, name }) => (
        <Toggle
          key={id}
          label={name}
          hint={t.networks.appLines[id]}
          checked={apps.includes(id)}
          onChange={(checked) =>
            onChange((wanted) => {
              const others = wanted.filter((one) => one !== id);
              return checked ? [...others, id] : others;
            })
          }
        />
      ))}
    </Fold>
  );
}
