import type { Answer } from '../messages';
import { isNameDoubtful, profileOf } from '../networks/profileOf';
import type { StorageArea } from '../storage/area';
import { JUST_SAVED_KEY, type JustSaved } from '../storage/justSaved';

/** A tab as the browser tells of it; without its access to a site, neither address nor title. */
export interface SavableTab {
  url?: string | undefined;
  title?: string | undefined;
  windowId?: number | undefined;
}

interface Dependencies {
  save(tab: { url: string; title: string }): Promise<Answer | undefined>;
  activeTab(): Promise<SavableTab | undefined>;
  area: StorageArea;
  openPopup(windowId: number | undefined): Promise<void>;
  openPage(path: string): Promise<void>;
  wallMs(): number;
}

/**
 * Saves whom a tab shows, by a shortcut or a menu, and opens the popup, which says what came of it.
 * Where that cannot be opened from here, the person's card serves. A name that may be of the page
 * before is not saved: the popup offers to, and until that is pressed the title has come.
 */
export function createTabSaving(parts: Dependencies) {
  const { save, activeTab, area, openPopup, openPage, wallMs } = parts;
  return async (given?: SavableTab): Promise<void> => {
    const { url, title = '', windowId } = given ?? (await activeTab()) ?? {};
    const person = url ? profileOf({ url, title }) : undefined;
    const isSure = !person || !isNameDoubtful(person);
    const answer = url && isSure ? await save({ url, title }) : undefined;
    const known = answer?.ok ? answer.known : undefined;
    if (known?.isNew) {
      const saved: JustSaved = { person: known.person, at: wallMs() };
      await area.set({ [JUST_SAVED_KEY]: saved });
    }
    const path = known ? `/dashboard.html#people-${known.person}` : '/dashboard.html#people';
    await openPopup(windowId).catch(() => openPage(path));
  };
}
