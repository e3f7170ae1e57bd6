import { useState } from 'preact/hooks';
import type { NetworkSaid } from '../../components/settings/networkActs';
import { readHiding } from '../../utils/domain/feedHiding';
import type { NetworkId, SiteId } from '../../utils/domain/network';
import { type NetworkSettings, networkSettingsOf } from '../../utils/domain/networkSettings';
import type { Settings } from '../../utils/domain/settings';
import type { SettingsChange } from '../../utils/domain/settingsChange';
import { matchesOfNetwork, matchesToGiveBack } from '../../utils/networks/guarded';
import type { PermissionsApi } from '../shared/usePermissions';

interface Dependencies {
  permissions: Pick<PermissionsApi, 'request' | 'remove'>;
  networks: Settings['networks'];
  change: (wanted: SettingsChange) => Promise<boolean>;
}

/** Switches networks on and off, together with the browser's permission for their pages. */
export function useNetworks({ permissions, networks, change }: Dependencies) {
  const [said, say] = useState<NetworkSaid>();
  const [removed, remember] = useState<NetworkSettings>();

  /** Asked before anything is waited for: later on the browser takes it for no press any more. */
  function ask(origins: string[]): Promise<boolean> {
    say(undefined);
    // Refused without a question, as where a policy of the organisation forbids the site.
    return permissions.request({ origins }).catch(() => false);
  }

  async function put(network: NetworkId, granted: Promise<boolean>, as?: NetworkSettings) {
    if (!(await granted)) {
      say({ kind: 'refused', networks: [network] });
      return;
    }
    const { mode, hiding } = as ?? {};
    const kept = as && { mode, ...(hiding !== undefined && { hiding: readHiding(hiding) }) };
    await change({ networks: { [network]: { on: true, ...kept } } });
  }

  /** A permission that does not go is no harm: nothing uses it, and coverage has nothing to say. */
  async function giveBack(network: NetworkId): Promise<void> {
    const origins = matchesToGiveBack(network, networks);
    if (origins.length > 0) await permissions.remove({ origins }).catch(() => false);
  }

  return {
    said,
    switchOn: (network: NetworkId) => void put(network, ask(matchesOfNetwork(network))),
    async switchOff(network: NetworkId) {
      say(undefined);
      const isDone = await change({ networks: { [network]: { on: false } } });
      if (isDone) await giveBack(network);
    },
    async forget(network: SiteId) {
      say(undefined);
      const before = networkSettingsOf(networks, network);
      if (!(await change({ networks: { [network]: null } }))) return;
      remember(before);
      await giveBack(network);
      say({ kind: 'removed', network });
    },
    undo() {
      if (said?.kind !== 'removed') return;
      const { network } = said;
      void put(network, ask(matchesOfNetwork(network)), removed);
    },
    /** For networks that are on already. */
    async allow(missing: readonly NetworkId[]) {
      const isGranted = await ask(missing.flatMap(matchesOfNetwork));
      if (!isGranted) say({ kind: 'refused', networks: missing });
    },
  };
}
