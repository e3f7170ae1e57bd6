import type { NetworkActs } from '../../../components/settings/networkActs';
import type { SettingsChange } from '../../../utils/domain/settingsChange';

/** A browser that allows whatever it is asked for, and gives nothing to say. */
export function networkActs(
  change: (wanted: SettingsChange) => void = () => {},
  more: Partial<NetworkActs> = {},
): NetworkActs {
  return {
    missing: [],
    said: undefined,
    switchOn: (network) => change({ networks: { [network]: { on: true } } }),
    switchOff: (network) => change({ networks: { [network]: { on: false } } }),
    forget: (site) => change({ networks: { [site]: null } }),
    undo: () => {},
    ...more,
  };
}
