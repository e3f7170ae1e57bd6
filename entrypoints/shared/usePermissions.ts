import { useCallback, useEffect, useState } from 'preact/hooks';
import { DEFAULT_NETWORK_IDS } from '../../utils/domain/network';
import type { Networks } from '../../utils/domain/networkSettings';
import { NETWORKS } from '../../utils/networks/index';

interface Wanted {
  permissions?: 'notifications'[];
  origins?: string[];
}
interface ChangeEvent {
  addListener(listener: () => void): void;
  removeListener(listener: () => void): void;
}
/** The part of `browser.permissions` that is used here. */
export interface PermissionsApi {
  contains(wanted: Wanted): Promise<boolean>;
  request(wanted: Wanted): Promise<boolean>;
  remove(wanted: Wanted): Promise<boolean>;
  onAdded: ChangeEvent;
  onRemoved: ChangeEvent;
}

const NOTIFICATIONS = { permissions: ['notifications'] } satisfies Wanted;

export interface Permissions {
  sites: boolean;
  notifications: boolean;
  /** Both only work right inside a click. */
  askForSites: () => void;
  askForNotifications: () => void;
}

function sitesOf(on: string): Wanted {
  const networks = Object.values(NETWORKS).filter(({ id }) => on.split(' ').includes(id));
  return { origins: networks.map(({ domain }) => `*://*.${domain}/*`) };
}

/** What the person has allowed; taken for granted until the browser has said otherwise. */
export function usePermissions(api: PermissionsApi, networks: Networks): Permissions {
  const [allowed, setAllowed] = useState({ sites: true, notifications: true });
  const [turn, setTurn] = useState(0);
  // Of one that is switched off nothing is missed.
  const on = DEFAULT_NETWORK_IDS.filter((id) => networks[id].on).join(' ');
  const lookAgain = useCallback(() => setTurn((turns) => turns + 1), []);
  useEffect(() => {
    let isLast = true;
    const answers = [api.contains(sitesOf(on)), api.contains(NOTIFICATIONS)] as const;
    void Promise.all(answers).then(([sites, notifications]) => {
      // An answer that comes late is about what was on before.
      if (isLast) setAllowed({ sites, notifications });
    });
    return () => {
      isLast = false;
    };
  }, [api, on, turn]);
  useEffect(() => {
    api.onAdded.addListener(lookAgain);
    api.onRemoved.addListener(lookAgain);
    return () => {
      api.onAdded.removeListener(lookAgain);
      api.onRemoved.removeListener(lookAgain);
    };
  }, [api, lookAgain]);
  return {
    ...allowed,
    askForSites: () => void api.request(sitesOf(on)).then(lookAgain),
    askForNotifications: () => void api.request(NOTIFICATIONS).then(lookAgain),
  };
}
