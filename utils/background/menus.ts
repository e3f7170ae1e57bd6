import type { Settings } from '../domain/settings';
import { matchesGuarded } from '../networks/guarded';
import { createQueue } from './queue';

interface MenuItem {
  id: string;
  title: string;
  /** Anywhere on the page: a name may be a link, and a portrait is a picture. */
  contexts: ['page', 'link', 'image', 'selection'];
  documentUrlPatterns: string[];
}

interface Dependencies {
  /** `browser.contextMenus`. */
  menus: {
    removeAll(): Promise<void>;
    create(item: MenuItem): unknown;
  };
  settings(): Promise<Pick<Settings, 'networks' | 'apps' | 'language'>>;
  title(): Promise<string>;
}

export const SAVE_PERSON_MENU = 'save-person';

/** Keeps the entry of the context menu: on guarded pages, and in the person's language. */
export function createMenus({ menus, settings, title }: Dependencies) {
  const queue = createQueue();
  /** In this life of the worker: the browser keeps the menu over its death. */
  let known: string | undefined;

  return {
    apply: (): Promise<void> =>
      queue(async () => {
        const item: MenuItem = {
          id: SAVE_PERSON_MENU,
          title: await title(),
          contexts: ['page', 'link', 'image', 'selection'],
          documentUrlPatterns: matchesGuarded(await settings()),
        };
        const written = JSON.stringify(item);
        if (written === known) return;
        await menus.removeAll();
        if (item.documentUrlPatterns.length > 0) menus.create(item);
        known = written;
      }),
  };
}
