import { useCallback, useEffect, useState } from 'preact/hooks';
import { NETWORK_MATCHES } from '../../utils/networks/index';

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

const SITES = { origins: NETWORK_MATCHES } satisfies Wanted;
const NOTIFICATIONS = { permissions: ['notifications'] } satisfies Wanted;

export interface Permissions {
  sites: boolean;
  notifications: boolean;
  /** Both only work right inside a click. */
  askForSites: () => void;
  askForNotifications: () => void;
}

/** What the person has allowed; taken for granted until the browser has said otherwise. */
export function usePermissions(api: PermissionsApi): Permissions {
  const [allowed, setAllowed] = useState({ sites: true, notifications: true });
  const look = useCallback(async () => {
    const [sites, notifications] = await Promise.all([
      api.contains(SITES),
      api.contains(NOTIFICATIONS),
    ]);
    setAllowed({ sites, notifications });
  }, [api]);
  useEffect(() => {
    const listener = () => void look();
    listener();
    api.onAdded.addListener(listener);
    api.onRemoved.addListener(listener);
    return () => {
      api.onAdded.removeListener(listener);
      api.onRemoved.removeListener(listener);
    };
  }, [api, look]);
  return {
    ...allowed,
    askForSites: () => void api.request(SITES).then(look),
    askForNotifications: () => void api.request(NOTIFICATIONS).then(look),
  };
}
