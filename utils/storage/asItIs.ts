import { openDB } from 'idb';

/** A database as it lies there, whatever its version and the shape of its records. */
export interface AsItIs {
  version: number;
  stores: Record<string, unknown[]>;
}

/**
 * Reads everything out of a database that cannot be opened as it should: after an upgrade that
 * failed it is still the old one, whole, since an upgrade lands in one transaction.
 * @throws where there is none, or the browser cannot open it either.
 */
export async function readAsItIs(name = 'rappel'): Promise<AsItIs> {
  // Without a version number the one that is there is opened.
  const database = await openDB(name, undefined, {
    upgrade(_made, _oldVersion, _newVersion, transaction) {
      // There was none: it must not be left behind empty, as if it were of the first version.
      void transaction.done.catch(() => {});
      transaction.abort();
    },
  });
  try {
    const names = [...database.objectStoreNames];
    const all = await Promise.all(names.map((store) => database.getAll(store)));
    const stores = Object.fromEntries(names.map((store, index) => [store, all[index] ?? []]));
    return { version: database.version, stores };
  } finally {
    database.close();
  }
}
