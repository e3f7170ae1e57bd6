import { DEFAULT_NETWORK_IDS } from '../domain/network';
import { guardedNetworks } from '../domain/networkSettings';
import type { Settings } from '../domain/settings';
import { matchesOfApp } from '../networks/apps';
import { guardedApps, matchesOfNetwork } from '../networks/guarded';
import { createQueue } from './queue';

interface RegisteredScript {
  id: string;
  matches?: string[] | undefined;
}

/** The parts of `browser` that run content scripts where the person allowed it. */
export interface RegistrationBrowser {
  scripting: {
    getRegisteredContentScripts(filter: { ids: string[] }): Promise<RegisteredScript[]>;
    registerContentScripts(scripts: [ReturnType<typeof scriptOn>]): Promise<void>;
    updateContentScripts(scripts: [ReturnType<typeof scriptOn>]): Promise<void>;
    unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
  };
  permissions: { contains(wanted: { origins: string[] }): Promise<boolean> };
}

interface Dependencies extends RegistrationBrowser {
  settings(): Promise<Pick<Settings, 'networks' | 'apps'>>;
  /** Guards the open tabs of pages that were not guarded before. */
  guardOpenTabs(matches: string[]): Promise<void>;
}

const ID = 'more-networks';
/** What the guard must know beyond the networks that the manifest names, and the guard. */
export const MORE_NETWORKS_FILES = ['/moreNetworks.js', '/guard.js'] as const;

function scriptOn(matches: string[]) {
  return {
    id: ID,
    matches,
    js: [...MORE_NETWORKS_FILES],
    runAt: 'document_start' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
}

/**
 * Keeps the guard registered on the networks, sites and apps that the person switched on beside
 * those of the manifest. The browser forgets registrations when the extension is updated, and asks
 * nobody when a permission is taken away: so all is compared anew at each occasion.
 */
export function createRegistration(parts: Dependencies) {
  const { scripting, permissions, settings, guardOpenTabs } = parts;
  const queue = createQueue();

  async function wantedMatches(): Promise<string[]> {
    const chosen = await settings();
    const ofManifest: readonly string[] = DEFAULT_NETWORK_IDS;
    const more = guardedNetworks(chosen.networks).filter((id) => !ofManifest.includes(id));
    const groups = [...more.map(matchesOfNetwork), ...guardedApps(chosen).map(matchesOfApp)];
    const allowed = await Promise.all(
      groups.map((origins) => origins.length > 0 && permissions.contains({ origins })),
    );
    return groups.filter((_group, index) => allowed[index]).flat();
  }

  return {
    /** Brings what is registered in line with what was chosen and allowed. */
    apply: (): Promise<void> =>
      queue(async () => {
        const wanted = await wantedMatches();
        const [registered] = await scripting.getRegisteredContentScripts({ ids: [ID] });
        const before = registered?.matches ?? [];
        const added = wanted.filter((match) => !before.includes(match));
        const isSame = added.length === 0 && before.length === wanted.length;
        if (isSame) return;
        if (wanted.length === 0) await scripting.unregisterContentScripts({ ids: [ID] });
        else if (registered) await scripting.updateContentScripts([scriptOn(wanted)]);
        else await scripting.registerContentScripts([scriptOn(wanted)]);
        if (added.length > 0) await guardOpenTabs(added);
      }),
  };
}
export type Registration = ReturnType<typeof createRegistration>;
