import type { Settings } from '../domain/settings';
import { matchesRegistered } from '../networks/guarded';
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
  /** Another set of pages is registered now. */
  onRegistered(matches: readonly string[]): Promise<void>;
}

/** Of the one script that is registered. */
export const REGISTRATION_ID = 'more-networks';
/** What the guard must know beyond the networks that the manifest names, and the guard. */
export const MORE_NETWORKS_FILES = ['/moreNetworks.js', '/guard.js'] as const;

function scriptOn(matches: string[]) {
  return {
    id: REGISTRATION_ID,
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
  const { scripting, permissions, settings, guardOpenTabs, onRegistered } = parts;
  const queue = createQueue();

  /** Each match by itself: of a network with two domains, the one that is allowed is guarded. */
  async function wantedMatches(): Promise<string[]> {
    const chosen = matchesRegistered(await settings());
    const allowed = await Promise.all(
      chosen.map((match) => permissions.contains({ origins: [match] })),
    );
    return chosen.filter((_match, index) => allowed[index]);
  }

  return {
    /** Brings what is registered in line with what was chosen and allowed. */
    apply: (): Promise<void> =>
      queue(async () => {
        const wanted = await wantedMatches();
        const [registered] = await scripting.getRegisteredContentScripts({
          ids: [REGISTRATION_ID],
        });
        const before = registered?.matches ?? [];
        const added = wanted.filter((match) => !before.includes(match));
        const isSame = added.length === 0 && before.length === wanted.length;
        if (isSame) return;
        if (wanted.length === 0)
          await scripting.unregisterContentScripts({ ids: [REGISTRATION_ID] });
        else if (registered) await scripting.updateContentScripts([scriptOn(wanted)]);
        else await scripting.registerContentScripts([scriptOn(wanted)]);
        await onRegistered(wanted);
        if (added.length > 0) await guardOpenTabs(added);
      }),
  };
}
export type Registration = ReturnType<typeof createRegistration>;
