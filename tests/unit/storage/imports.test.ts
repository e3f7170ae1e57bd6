import { unwrap } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { planImport } from '../../../utils/domain/importPlan';
import { newOpportunity, opportunityTombstone } from '../../../utils/domain/opportunity';
import type { Person } from '../../../utils/domain/person';
import { readContacts } from '../../../utils/interchange/contacts/readContacts';
import { createImports, PeopleChanged } from '../../../utils/storage/imports';
import { inOneWrite } from '../../../utils/storage/inOneWrite';
import { anAction, NOW } from '../domain/helpers/actions';
import { NOON } from '../domain/helpers/make';
import { aPerson } from '../domain/helpers/people';
import { bytesOf, fileOf, whole } from '../interchange/contacts/helpers/files';
import { choices, importPersonId } from '../interchange/contacts/helpers/importing';
import { manyConnections } from '../interchange/contacts/helpers/manyConnections';
import { freshDatabase } from './helpers/openDatabase';

const FILE = 'linkedin-2026.csv';
const LATER = NOON + 60_000;

async function freshImports(...people: Person[]) {
  const { source } = freshDatabase();
  const open = await source.open();
  for (const person of people) await open.put('people', person);
  const imports = createImports(source);
  async function plan(bytes = fileOf(FILE), prefix = 'new') {
    const { people, state } = await imports.people();
    const { rows } = whole(readContacts(bytes));
    const made = planImport(people, rows, choices({ newPersonId: importPersonId(prefix) }));
    return { made, state };
  }
  const land = async (bytes?: Uint8Array, prefix?: string) => {
    const { made, state } = await plan(bytes, prefix);
    await imports.apply(made, state, FILE, NOON);
    return made;
  };
  return { source, open, imports, plan, land, all: () => open.getAll('people') };
}

describe('an import', () => {
  it('lands whole, and says what can be undone', async () => {
    const { imports, land, all } = await freshImports(aPerson('p1'));
    expect(await imports.last()).toBeUndefined();
    const { added } = await land();
    expect(added.length).toBeGreaterThan(2);
    expect(await all()).toEqual(expect.arrayContaining([...added, aPerson('p1')]));
    expect(await imports.last()).toEqual({
      at: NOON,
      file: FILE,
      added: added.length,
      changed: 0,
    });
  });

  it('of the same file again changes nothing', async () => {
    const { plan, land } = await freshImports();
    const { added } = await land();
    const { made } = await plan();
    expect([made.added, made.changed, made.known]).toEqual([[], [], added.length]);
  });

  it('leaves nothing where one record cannot be written', async () => {
    const { imports, plan, all } = await freshImports(aPerson('p1'));
    const { made, state } = await plan();
    const broken = { ...made, added: [...made.added, { name: 'No id' } as Person] };
    await expect(imports.apply(broken, state, FILE, NOON)).rejects.toThrow();
    expect(await all()).toEqual([aPerson('p1')]);
    expect(await imports.last()).toBeUndefined();
  });

  it('leaves the last one undoable where the disk is full', async () => {
    const { imports, plan, land, all } = await freshImports();
    await land();
    const before = await all();
    const more = bytesOf(manyConnections(1_200));
    const { made, state } = await plan(more, 'more');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    let left = 700;
    put.mockImplementation(function (this: IDBObjectStore, value: unknown) {
      left -= 1;
      if (left === 0) throw new DOMException('No room', 'QuotaExceededError');
      return this.add(value);
    });
    await expect(imports.apply(made, state, 'b.csv', LATER)).rejects.toThrow('No room');
    put.mockRestore();
    expect(await all()).toEqual(before);
    expect(await imports.last()).toMatchObject({ at: NOON, file: FILE });
  });

  it.each([
    ['changed', aPerson('p1', { note: 'Mine', updatedAt: 2 })],
    ['added', aPerson('p2')],
    ['deleted', { id: aPerson('p1').id, name: '', updatedAt: 2, deletedAt: 2 }],
  ])('is not written over people of whom one was %s since', async (_how, person) => {
    const { open, imports, plan, all } = await freshImports(aPerson('p1'));
    const { made, state } = await plan();
    await open.put('people', person);
    const before = await all();
    await expect(imports.apply(made, state, FILE, NOON)).rejects.toThrow(PeopleChanged);
    expect(await all()).toEqual(before);
  });

  it('of thousands of people is read, written and undone in turns', async () => {
    const { imports, land, all } = await freshImports();
    const { added } = await land(bytesOf(manyConnections(1_234)));
    expect((await imports.people()).people).toHaveLength(added.length);
    expect(await imports.last()).toMatchObject({ added: 1_234 });
    expect(await imports.undo(NOON, LATER)).toEqual({ takenBack: 1_234, kept: 0 });
    expect((await all()).filter(({ deletedAt }) => deletedAt)).toHaveLength(1_234);
  });
});

describe('undoing an import', () => {
  const known = (url: string) =>
    aPerson('p1', { name: 'Known', profiles: [{ network: 'linkedin', url }] });

  it('brings everything back, once', async () => {
    const { plan } = await freshImports();
    const profile = (await plan()).made.added[0]?.profiles?.[0]?.url ?? '';
    const before = known(profile);
    const { imports, land, all } = await freshImports(before);
    const { added, changed } = await land();
    expect(changed).toHaveLength(1);
    const count = added.length + 1;
    expect(await imports.undo(NOON, LATER)).toEqual({ takenBack: count, kept: 0 });
    const after = await all();
    expect(after.find(({ id }) => id === before.id)).toEqual({ ...before, updatedAt: LATER });
    expect(after.filter(({ deletedAt }) => !deletedAt)).toHaveLength(1);
    expect(await imports.last()).toBeUndefined();
    expect(await imports.undo(NOON, LATER)).toBeUndefined();
  });

  it('leaves people who are edited or used since', async () => {
    const { open, imports, land, all } = await freshImports();
    const { added } = await land();
    const [edited, called, client, gone] = added;
    if (!edited || !called || !client || !gone) throw new Error('The file has four people');
    await open.put('people', { ...edited, note: 'Mine', updatedAt: NOON + 1 });
    await open.put('actions', anAction({ people: [called.id] }));
    const business = (id: string, person: Person) =>
      newOpportunity(id as never, person.id, 'Roof', NOW.date, NOON);
    await open.put('opportunities', business('o1', client));
    await open.put('opportunities', opportunityTombstone(business('o2', gone), NOON));
    const undone = await imports.undo(NOON, LATER);
    expect(undone).toEqual({ takenBack: added.length - 3, kept: 3 });
    const left = (await all()).filter(({ deletedAt }) => !deletedAt).map(({ id }) => id);
    expect(left.toSorted()).toEqual([edited.id, called.id, client.id].toSorted());
  });

  it('is for the last import only, and keeps no word of whom it added', async () => {
    const { open, imports, land } = await freshImports();
    const { added } = await land();
    expect(JSON.stringify(await open.getAll('imports'))).not.toContain(added[0]?.name);
    expect(await imports.undo(NOON - 1, LATER)).toBeUndefined();
    expect(await imports.last()).toBeDefined();
  });
});

it('a write that is waited for in vain says why it failed', async () => {
  const { source, open } = await freshImports(aPerson('p1'));
  const write = inOneWrite(source, ['people'], async (transaction) => {
    const people = transaction.objectStore('people');
    unwrap(people).add(aPerson('p1'));
    await people.put(aPerson('p2'));
  });
  await expect(write).rejects.toThrow(expect.objectContaining({ name: 'ConstraintError' }));
  expect(await open.count('people')).toBe(1);
});
