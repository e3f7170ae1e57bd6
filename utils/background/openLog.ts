import { emptyDraft, isEmptyDraft, readDraft } from '../domain/logDraft';
import { personNamedIn } from '../domain/person';
import type { StorageArea } from '../storage/area';
import type { Log } from '../storage/log';

interface Dependencies {
  area: StorageArea;
  log: Log;
  openPopup(windowId: number | undefined): Promise<void>;
  openPage(path: string): Promise<void>;
}

/**
 * Leads to the log form with what was planned filled in. A form that somebody has begun to fill in
 * is left as it is. Where the popup cannot be opened from here, the dashboard's form serves.
 */
export function createLogOpener({ area, log, openPopup, openPage }: Dependencies) {
  return async (words: string | undefined, windowId: number | undefined): Promise<void> => {
    const { draft } = await area.get('draft');
    if (words && isEmptyDraft(readDraft(draft))) {
      const person = personNamedIn(await log.people(), words)?.name ?? '';
      await area.set({ draft: { ...emptyDraft, person, note: words } });
    }
    await openPopup(windowId).catch(() => openPage('/dashboard.html#log'));
  };
}
