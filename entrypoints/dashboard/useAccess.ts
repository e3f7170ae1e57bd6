import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../utils/domain/settings';
import { type Access, matchesInQuestion } from '../../utils/networks/coverage';
import { REGISTERED_KEY, readRegistered } from '../../utils/storage/registered';
import type { WatchedStorage } from '../../utils/storage/watchLiveState';
import type { ScriptingApi } from '../shared/browserApis';
import type { PermissionsApi } from '../shared/usePermissions';
import { useStored } from '../shared/useStored';

interface Dependencies {
  storage: WatchedStorage;
  permissions: PermissionsApi;
  scripting: ScriptingApi;
}

/** What the browser lets Rappel onto, and where the guard is registered; nothing until it has said so. */
export function useAccess(
  { storage, permissions, scripting }: Dependencies,
  settings: Pick<Settings, 'networks' | 'apps'>,
): Access | undefined {
  const [access, setAccess] = useState<Access>();
  const registered = useStored(storage, REGISTERED_KEY, readRegistered, '');
  const asked = matchesInQuestion(settings).join(' ');
  useEffect(() => {
    let turn = 0;
    async function look(): Promise<void> {
      const matches = asked.split(' ');
      turn += 1;
      const mine = turn;
      const [allowed, scripts] = await Promise.all([
        Promise.all(matches.map((match) => permissions.contains({ origins: [match] }))),
        scripting.getRegisteredContentScripts(),
      ]);
      // Another look has begun meanwhile, or nobody looks any more.
      if (mine !== turn) return;
      setAccess({
        asked: new Set(matches),
        allowed: new Set(matches.filter((_match, index) => allowed[index])),
        registered: new Set(scripts.flatMap(({ matches = [] }) => matches)),
      });
    }
    const listener = () => void look();
    listener();
    permissions.onAdded.addListener(listener);
    permissions.onRemoved.addListener(listener);
    return () => {
      turn = Number.NaN;
      permissions.onAdded.removeListener(listener);
      permissions.onRemoved.removeListener(listener);
    };
  }, [permissions, scripting, asked, registered]);
  return access;
}
