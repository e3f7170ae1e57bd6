import type { StorageArea } from './area';

/**
 * The history lies in IndexedDB, which tells nobody that it was changed. This key does: each change
 * gives it another value, and whoever has read the history hears of it, in every window.
 */
export const RECORD_VERSION_KEY = 'recordVersion';

export function readRecordVersion(raw: unknown): string {
  return typeof raw === 'string' ? raw : '';
}

/** `newId` gives another one each time. */
export async function markRecordChanged(
  area: StorageArea,
  newId: () => string = () => crypto.randomUUID(),
): Promise<void> {
  await area.set({ [RECORD_VERSION_KEY]: newId() });
}
