import 'fake-indexeddb/auto';
import { createDatabase } from '../../../../utils/storage/database';

let count = 0;

/** A database of its own for each test. */
export function freshDatabase() {
  const name = `test ${++count}`;
  return { name, source: createDatabase(name) };
}
