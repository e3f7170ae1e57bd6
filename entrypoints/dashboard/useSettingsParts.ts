import { readSharing } from '../../utils/domain/sharing';
import type { Texts } from '../../utils/i18n/index';
import type { LiveState } from '../../utils/storage/liveState';
import { SYNC_KEY } from '../../utils/storage/syncState';
import type { Services } from '../shared/services';
import { useStored } from '../shared/useStored';
import { useBackup } from './useBackup';
import { useOut } from './useOut';
import { useShortcuts } from './useShortcuts';

/** As long as it has not been read. */
const NOT_SHARING = readSharing(undefined);

/** What the settings show beside the settings; what is under way goes on while another page is in view. */
export function useSettingsParts(services: Services, live: LiveState, texts: Texts) {
  return {
    sharing: useStored(services.storage, SYNC_KEY, readSharing, NOT_SHARING),
    shortcuts: useShortcuts(services.commands),
    out: useOut(services, texts),
    backup: useBackup(services, live),
  };
}
export type SettingsParts = ReturnType<typeof useSettingsParts>;
