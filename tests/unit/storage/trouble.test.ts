import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB, unwrap } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyLine } from '../../../utils/domain/editorial/editorialLine';
import { emptyDraft, type LogDraft } from '../../../utils/domain/logDraft';
import { mergeRecords } from '../../../utils/domain/record';
import { readSettings } from '../../../utils/domain/settings';
import { emptyStrategy } from '../../../utils/domain/strategy/strategy';
import { readBackup, writeBackup, writeBackupAsItIs } from '../../../utils/interchange/backup';
import { readAsItIs } from '../../../utils/storage/asItIs';
import { createDatabase, DatabaseBlocked } from '../../../utils/storage/database';
import { createJournal } from '../../../utils/storage/journal';
import { createLog } from '../../../utils/storage/log';
import {
  eraseWholeRecord,
  readWholeRecord,
  rewriteWholeRecord,
} from '../../../utils/storage/wholeRecord';
import { NOON } from '../domain/helpers/make';
import { freshDatabase } from './helpers/openDatabase';

const NOW = { date: '2026-11-23', time: '12:00', zone: 'Europe/Paris' } as never;
const draft = (person: string): LogDraft => ({ ...emptyDraft, person, reach: 'spoke' });
const own = { settings: readSettings({}), recent: [], line: emptyLine, strategy: emptyStrategy };

afterEach(() => {
  vi.restoreAllMocks();
});

/** A database of the first version with one person, as an older Rappel left it. */
async function oldDatabase(name: string) {
  const old = await openDB(name, 1, {
    upgrade(made) {
      for (const store of ['sessions', 'openings', 'actions', 'people']) {
        made.createObjectStore(store, { keyPath: 'id' });
      }
      made.createObjectStore('overtimes', { keyPath: 'day' });
    },
  });
  await old.put('people', { id: 'p1', name: 'Anna', updatedAt: 1 });
  return old;
}

describe('a database whose upgrade fails', () => {
  it('is as it was, and can be saved as a file that a later Rappel restores', async () => {
    const { name, source } = freshDatabase();
    (await oldDatabase(name)).close();
    const create = vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(() => {
      throw new DOMException('No', 'UnknownError');
    });
    await expect(source.open()).rejects.toThrow();
    const found = await readAsItIs(name);
    expect(found).toMatchObject({ version: 1, stores: { people: [{ id: 'p1', name: 'Anna' }] } });
    const reading = readBackup(writeBackupAsItIs(own, found, NOON));
    expect(reading.ok && reading.backup.record.people).toEqual([
      { id: 'p1', name: 'Anna', updatedAt: 1 },
    ]);
    // Whatever it was may be over by the next use.
    create.mockRestore();
    expect(await (await source.open()).getAll('people')).toHaveLength(1);
  });

  it('is not made by looking for one', async () => {
    const { name, source } = freshDatabase();
    await expect(readAsItIs(name)).rejects.toThrow();
    expect((await source.open()).objectStoreNames).toContain('people');
  });
});

describe('a database that an older context holds open', () => {
  it('says so, and is opened once that lets go', async () => {
    const { name, source } = freshDatabase();
    const older = await oldDatabase(name);
    await expect(source.open()).rejects.toThrow(DatabaseBlocked);
    older.close();
    const opened = await source.open();
    expect(await opened.getAll('people')).toHaveLength(1);
    // What was given up on does not stay open and block the next version.
    opened.close();
    const newer = await openDB(name, 9);
    expect(newer.version).toBe(9);
    newer.close();
  });
});

describe('a database that is closed in the middle of a write', () => {
  it('has nothing of it, and takes it at the next try', async () => {
    const { source } = freshDatabase();
    const log = createLog(source);
    await log.add(draft('Anna'), NOW, NOON);
    const open = await source.open();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      const request = this.add(value);
      // What a browser does when it closes a database: its transactions end first.
      this.transaction.abort();
      forceCloseDatabase(unwrap(open) as never);
      return request;
    });
    await expect(log.add(draft('Bea'), NOW, NOON + 1)).rejects.toThrow();
    put.mockRestore();
    await new Promise((resolve) => setTimeout(resolve));
    expect(await log.actions()).toHaveLength(1);
    expect((await log.people()).map(({ name }) => name)).toEqual(['Anna']);
    await log.add(draft('Bea'), NOW, NOON + 2);
    expect(await log.people()).toHaveLength(2);
  });
});

describe('a full disk', () => {
  it('refuses an action whole, the new person too', async () => {
    const { source } = freshDatabase();
    const log = createLog(source);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    put.mockImplementationOnce(function (this: IDBObjectStore, value: unknown) {
      put.mockImplementationOnce(() => {
        throw new DOMException('No room', 'QuotaExceededError');
      });
      return this.add(value);
    });
    await expect(log.add(draft('Anna'), NOW, NOON)).rejects.toMatchObject({
      name: 'QuotaExceededError',
    });
    expect([await log.actions(), await log.people()]).toEqual([[], []]);
  });
});

describe('records that cannot be read', () => {
  async function withOddOnes() {
    const { source } = freshDatabase();
    const log = createLog(source);
    await log.add(draft('Anna'), NOW, NOON);
    const open = await source.open();
    await open.put('actions', { id: 'odd', kind: 'dance' } as never);
    await open.put('people', { id: 'odd', name: 7 } as never);
    await open.put('sessions', { id: 'odd', startedAt: NOON, slices: 'none' } as never);
    return { source, log, open };
  }

  it('are counted and left alone, and the rest works on', async () => {
    const { source, log, open } = await withOddOnes();
    const { signal } = new AbortController();
    const unreadable = [
      await log.actionsInSlices((actions) => expect(actions).toHaveLength(1), signal),
      await log.peopleInSlices((people) => expect(people).toHaveLength(1), signal),
    ];
    expect(unreadable).toEqual([1, 1]);
    await log.add(draft('Bea'), NOW, NOON + 1);
    expect(await log.loggedSince(0)).toHaveLength(2);
    expect(await createJournal(source).sessionsSince(0)).toEqual([]);
    expect(await open.get('actions', 'odd')).toEqual({ id: 'odd', kind: 'dance' });
  });

  it('go along in a backup, which can be restored from', async () => {
    const { source } = await withOddOnes();
    const { record, unreadable } = await readWholeRecord(source);
    const file = writeBackup({ ...own, record, putAside: unreadable }, NOON);
    expect(JSON.parse(file).putAside).toMatchObject({ actions: [{ id: 'odd', kind: 'dance' }] });
    expect(readBackup(file)).toMatchObject({ ok: true, backup: { record } });
  });

  it('are counted in a file as it lay there, and the rest of it is restored from', async () => {
    const { name, source } = freshDatabase();
    const old = await oldDatabase(name);
    await old.put('people', { id: 'odd', name: 7 });
    old.close();
    const outbox = [{ kind: 'pause' as const, pause: { at: 1, until: 2 } }];
    const reading = readBackup(writeBackupAsItIs({ ...own, outbox }, await readAsItIs(name), NOON));
    expect(reading).toMatchObject({
      ok: true,
      backup: { unreadable: 1, outbox, record: { people: [{ name: 'Anna' }] } },
    });
    await source.open();
  });

  it('and a database that cannot be opened are erased all the same', async () => {
    const { name, source } = freshDatabase();
    (await openDB(name, 99)).close();
    await expect(source.open()).rejects.toThrow();
    await eraseWholeRecord(source);
    expect((await source.open()).objectStoreNames).toContain('people');
  });

  it('stay when a backup is added, and give way to a good copy of themselves', async () => {
    const { source, open } = await withOddOnes();
    const { record } = await readWholeRecord(source);
    const good = { ...record, people: [{ id: 'odd', name: 'Odette', updatedAt: 1 }] } as never;
    await rewriteWholeRecord(source, (before) => mergeRecords(before, good));
    expect(await open.get('actions', 'odd')).toEqual({ id: 'odd', kind: 'dance' });
    expect(await open.get('people', 'odd')).toMatchObject({ name: 'Odette' });
    await rewriteWholeRecord(source, () => record, true);
    expect(await open.get('actions', 'odd')).toBeUndefined();
  });
});

describe('the name of the database', () => {
  it('is the same for the way in that saves it as it is', async () => {
    const open = await createDatabase().open();
    await open.put('people', { id: 'p', name: 'Anna', updatedAt: 1 } as never);
    expect((await readAsItIs()).stores.people).toHaveLength(1);
  });
});
