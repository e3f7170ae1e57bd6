import type { Browser } from 'puppeteer-core';
import type { ExtensionStorage } from '../browser.ts';
import type { ChromeGlobals, StorageModule } from './gecko.ts';
import { runInChrome } from './runInChrome.ts';

/** Goes to the store by Firefox's own module: no page of the extension is needed, none is woken. */
export function storageOf(browser: Browser, geckoId: string): ExtensionStorage {
  const run = (question: Question) => runInChrome(browser, askStore, { geckoId, question });
  return {
    get: async (keys) => (await run({ method: 'get', keys: keys ?? null })) ?? {},
    set: async (items) => void (await run({ method: 'set', items })),
    remove: async (keys) => void (await run({ method: 'remove', keys })),
  };
}

type Question =
  | { readonly method: 'get'; readonly keys: readonly string[] | null }
  | { readonly method: 'set'; readonly items: Readonly<Record<string, unknown>> }
  | { readonly method: 'remove'; readonly keys: readonly string[] };

/** Runs in the browser's own scope, as text. Does what `storage.local` does, listeners included. */
async function askStore(
  { ChromeUtils, WebExtensionPolicy }: ChromeGlobals,
  { geckoId, question }: { readonly geckoId: string; readonly question: Question },
): Promise<Record<string, unknown> | undefined> {
  const load = (name: string) =>
    ChromeUtils.importESModule<StorageModule>(`resource://gre/modules/${name}.sys.mjs`);
  const { ExtensionStorageIDB } = load('ExtensionStorageIDB');
  const { ExtensionStorage } = load('ExtensionStorage');
  const extension = WebExtensionPolicy.getByID(geckoId)?.extension;
  if (!extension) throw new Error(`${geckoId} is not running.`);
  const { storagePrincipal } = await ExtensionStorageIDB.selectBackend({ extension });
  const store = await ExtensionStorageIDB.open(
    storagePrincipal.deserialize(globalThis, true),
    extension.hasPermission('unlimitedStorage'),
  );
  if (question.method === 'get') return store.get(question.keys);
  const serialize = ExtensionStorage.serialize.bind(ExtensionStorage);
  const changes =
    question.method === 'set'
      ? await store.set(question.items, { serialize })
      : await store.remove(question.keys);
  if (changes) ExtensionStorageIDB.notifyListeners(extension.id, changes);
  return undefined;
}
