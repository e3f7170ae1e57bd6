import { describe, expect, it, vi } from 'vitest';
import { NAME_MAX_LENGTH, type Person } from '../../../utils/domain/person';
import { createPeople } from '../../../utils/storage/people';
import { personId } from '../domain/helpers/actions';
import { aPerson } from '../domain/helpers/people';
import { freshDatabase } from './helpers/openDatabase';

const MARIE = aPerson('p1', { name: 'Marie', note: 'a note' });
const PAUL = aPerson('p2', { name: 'Paul', relation: 'client' });
const GONE = aPerson('p3', { name: '', deletedAt: 5, updatedAt: 5 });
const IDS = [MARIE, PAUL, GONE].map(({ id }) => id);

async function freshPeople(...more: unknown[]) {
  const { source } = freshDatabase();
  const open = await source.open();
  for (const person of [MARIE, PAUL, GONE, ...more]) await open.put('people', person as Person);
  return { open, people: createPeople(source) };
}

describe('people', () => {
  it('are all that can be read and are not deleted', async () => {
    const { people } = await freshPeople({ id: 'broken', name: 5 });
    expect(await people.all()).toEqual([MARIE, PAUL]);
  });

  it('are added by a name, which is tidied', async () => {
    const { open, people } = await freshPeople();
    const added = await people.add('  Zoé   Roux ', 9);
    expect(added).toEqual({ id: added.id, name: 'Zoé Roux', updatedAt: 9 });
    expect(await open.get('people', added.id)).toEqual(added);
  });

  it.each([' ', 'x'.repeat(NAME_MAX_LENGTH + 1)])('are not added as "%s"', async (name) => {
    const { people } = await freshPeople();
    await expect(people.add(name, 9)).rejects.toThrow();
    expect(await people.all()).toHaveLength(2);
  });

  it('are saved one by one, with what a later version added', async () => {
    const { open, people } = await freshPeople();
    const saved = await people.save({ ...MARIE, role: 'Director', later: true }, 9);
    expect(saved).toEqual({ ...MARIE, role: 'Director', later: true, updatedAt: 9 });
    expect(await open.get('people', MARIE.id)).toEqual(saved);
  });

  it('are edited as they lie there by now: of two edits at once none is lost', async () => {
    const { open, people } = await freshPeople();
    await Promise.all([
      people.edit(MARIE.id, (now) => ({ ...now, relation: 'peer' }), 9),
      people.edit(MARIE.id, (now) => ({ ...now, role: 'Director' }), 10),
    ]);
    const edited = { ...MARIE, relation: 'peer', role: 'Director', updatedAt: 10 };
    expect(await open.get('people', MARIE.id)).toEqual(edited);
  });

  it('are not edited where they are deleted, nor written where nothing changes', async () => {
    const { open, people } = await freshPeople();
    const toPeer = (now: Person): Person => ({ ...now, relation: 'peer' });
    expect(await people.edit(GONE.id, toPeer, 9)).toBeUndefined();
    expect(await people.edit(personId('unknown'), toPeer, 9)).toBeUndefined();
    expect(await open.get('people', GONE.id)).toEqual(GONE);
    expect(await people.edit(MARIE.id, (now) => now, 9)).toEqual(MARIE);
    expect(await open.get('people', MARIE.id)).toEqual(MARIE);
  });

  it('are not saved where they do not fit', async () => {
    const { open, people } = await freshPeople();
    const wrong = { ...MARIE, emails: 'marie@mail.example' } as unknown as Person;
    await expect(people.save(wrong, 9)).rejects.toThrow();
    expect(await open.get('people', MARIE.id)).toEqual(MARIE);
  });
});

describe('a relation set in bulk', () => {
  it('changes those who had another, and tells how they were', async () => {
    const { open, people } = await freshPeople();
    const ids = [...IDS, ...IDS, personId('unknown')];
    expect(await people.setRelation(ids, 'client', 9)).toEqual({ before: [MARIE], at: 9 });
    expect(await open.get('people', MARIE.id)).toEqual({
      ...MARIE,
      relation: 'client',
      updatedAt: 9,
    });
    expect(await open.get('people', PAUL.id)).toEqual(PAUL);
    expect(await open.get('people', GONE.id)).toEqual(GONE);
  });

  it('can be none', async () => {
    const { open, people } = await freshPeople();
    expect((await people.setRelation(IDS, undefined, 9)).before).toEqual([PAUL]);
    expect(await open.get('people', PAUL.id)).toEqual({ id: 'p2', name: 'Paul', updatedAt: 9 });
  });

  it('is undone', async () => {
    const { open, people } = await freshPeople();
    const change = await people.setRelation(IDS, 'former-client', 9);
    expect(await people.restore(change, 12)).toBe(2);
    expect(await open.get('people', MARIE.id)).toEqual({ ...MARIE, updatedAt: 12 });
    expect(await open.get('people', PAUL.id)).toEqual({ ...PAUL, updatedAt: 12 });
  });

  it('is not undone for those who were changed since, nor twice', async () => {
    const { open, people } = await freshPeople();
    const change = await people.setRelation(IDS, 'former-client', 9);
    const edited = await people.save({ ...MARIE, relation: 'peer' }, 10);
    await open.put('people', { id: PAUL.id, name: '', updatedAt: 11, deletedAt: 11 });
    expect(await people.restore(change, 12)).toBe(0);
    expect(await open.get('people', MARIE.id)).toEqual(edited);
    expect((await open.get('people', PAUL.id))?.name).toBe('');
    expect(await people.restore(change, 13)).toBe(0);
  });

  it.each([
    ['two', 2],
    ['almost all', 1_190],
  ])('is set for %s of many without reading all of them at once', async (_, count) => {
    const many = Array.from({ length: 1_200 }, (_, nth) => aPerson(`m${nth}`));
    const { people } = await freshPeople(...many);
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const ids = many.slice(0, count).map(({ id }) => id);
    const change = await people.setRelation(ids, 'peer', 9);
    expect(new Set(change.before.map(({ id }) => id))).toEqual(new Set(ids));
    expect(await people.restore(change, 12)).toBe(count);
    for (const [, most] of getAll.mock.calls) expect(most).toBeLessThanOrEqual(500);
    getAll.mockRestore();
    const relations = (await people.all()).map(({ relation }) => relation);
    expect(relations.filter((relation) => relation === 'peer')).toEqual([]);
  });

  it('lands for all of many, or for nobody', async () => {
    const many = Array.from({ length: 700 }, (_, count) => aPerson(`m${count}`));
    const { open, people } = await freshPeople(...many);
    const ids = many.map(({ id }) => id);
    expect((await people.setRelation(ids, 'peer', 9)).before).toHaveLength(700);
    const put = IDBObjectStore.prototype.put;
    let written = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...all
    ) {
      if (++written > 600) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, all);
    });
    await expect(people.setRelation(ids, 'client', 10)).rejects.toThrow('full');
    vi.restoreAllMocks();
    const relations = new Set((await open.getAll('people')).map(({ relation }) => relation));
    expect(relations).toEqual(new Set([undefined, 'client', 'peer']));
    expect((await open.get('people', 'm0'))?.relation).toBe('peer');
  });
});
