import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB, unwrap } from 'idb';
import { describe, expect, it } from 'vitest';
import { createDatabase } from '../../../utils/storage/database';
import { freshDatabase } from './helpers/openDatabase';

const CURRENT = 5;
const opening = { id: 'o1', network: 'linkedin', at: 1, answer: 'left' } as never;

describe('the database', () => {
  it('is opened once for all who ask', async () => {
    const { source } = freshDatabase();
    expect(source.open()).toBe(source.open());
    expect((await source.open()).version).toBe(CURRENT);
  });

  it('has a place for each thing of the history', async () => {
    const { source } = freshDatabase();
    const { objectStoreNames } = await source.open();
    expect([...objectStoreNames]).toEqual([
      'actions',
      'experiments',
      'imports',
      'introductions',
      'openings',
      'opportunities',
      'overtimes',
      'pauses',
      'people',
      'plans',
      'posts',
      'sessions',
      'strikes',
      'weekNotes',
    ]);
  });

  it('is opened again when the browser has closed it, with what was in it', async () => {
    const { source } = freshDatabase();
    const first = await source.open();
    await first.put('openings', opening);
    forceCloseDatabase(unwrap(first) as never);
    // The event comes in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    const second = await source.open();
    expect(second).not.toBe(first);
    expect(await second.getAll('openings')).toEqual([opening]);
  });

  it('makes room for a newer version, which is not held up', async () => {
    const { name, source } = freshDatabase();
    await source.open();
    const newer = await openDB(name, CURRENT + 1);
    expect(newer.version).toBe(CURRENT + 1);
    await expect(source.open()).rejects.toThrow();
    newer.close();
  });

  it('that could not be opened is tried again at the next use', async () => {
    const { name } = freshDatabase();
    const newer = await openDB(name, CURRENT + 1);
    newer.close();
    const source = createDatabase(name);
    await expect(source.open()).rejects.toThrow();
    await new Promise((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(name);
      deleting.onsuccess = resolve;
      deleting.onerror = reject;
    });
    expect((await source.open()).version).toBe(CURRENT);
  });
});
