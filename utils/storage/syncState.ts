import { readSharing, type Sharing } from '../domain/sharing';
import type { StorageArea } from './area';

/**
 * This browser's part in the sharing lies in `storage.local`, which stays the truth: browsers clear
 * and overwrite `storage.sync` when they begin to synchronise.
 */
export const SYNC_KEY = 'sync';

export async function readSyncState(area: StorageArea): Promise<Sharing> {
  return readSharing((await area.get(SYNC_KEY))[SYNC_KEY]);
}

export async function writeSyncState(area: StorageArea, sharing: Sharing): Promise<void> {
  await area.set(syncItems(sharing));
}

/** The items to write, for a batch with others. */
export function syncItems(sharing: Sharing): Record<string, unknown> {
  return { [SYNC_KEY]: sharing };
}
