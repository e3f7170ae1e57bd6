import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { opportunityIdSchema } from '../../../utils/domain/ids';
import type { ImportUndo } from '../../../utils/domain/importUndo';
import { createPersonRecord } from '../../../utils/storage/personRecord';
import { actionId, anAction, personId } from '../domain/helpers/actions';
import { NOON } from '../domain/helpers/make';
import { aPerson } from '../domain/helpers/people';
import { freshDatabase } from './helpers/openDatabase';
import { anOpportunity, aPlan, contentOf, fill, type SomeRecord } from './helpers/someRecord';

const [p1, p2, p3] = [personId('p1'), personId('p2'), personId('p3')];
const RECORD: Omit<SomeRecord, 'introductions'> = {
  people: [
    aPerson('p1', { name: 'Marie Secret', emails: ['secret@x.example'] }),
    aPerson('p2', { name: 'Paul' }),
    aPerson('p3', { name: 'Zoé' }),
  ],
  actions: [
    anAction({ id: actionId('alone'), people: [p1], note: 'secret words', on: '2026-11-20' }),
    anAction({ id: actionId('both'), people: [p2, p1], on: '2026-11-21' }),
    anAction({ id: actionId('other'), people: [p2], on: '2026-11-22' }),
  ],
  opportunities: [
    anOpportunity('o1', 'p1', { about: 'the secret roof', openedOn: '2026-01-01' }),
    anOpportunity('o2', 'p1', { about: 'secret two', openedOn: '2026-03-01' }),
    anOpportunity('o3', 'p2'),
  ],
  plans: [aPlan('l1', 'p1', { about: 'call about the secret' }), aPlan('l2', undefined)],
};

async function aRecord(more: Partial<SomeRecord> = {}) {
  const { source } = freshDatabase();
  await fill(source, { ...RECORD, ...more });
  return { source, open: await source.open(), record: createPersonRecord(source) };
}

describe('one person', () => {
  it('is read with all that was done, what is hoped for and planned, and who else was there', async () => {
    const { record } = await aRecord();
    const file = await record.read(p1);
    expect(file?.person.name).toBe('Marie Secret');
    expect(file?.actions.map(({ id }) => id)).toEqual(['both', 'alone']);
    expect(file?.opportunities.map(({ id }) => id)).toEqual(['o2', 'o1']);
    expect(file?.plans.map(({ id }) => id)).toEqual(['l1']);
    expect(file?.others.map(({ name }) => name)).toEqual(['Paul']);
  });

  it('is nobody when they are unknown or deleted', async () => {
    const { record } = await aRecord({ people: [aPerson('p1', { deletedAt: 5 })] });
    expect([await record.read(p1), await record.read(p2)]).toEqual([undefined, undefined]);
  });

  it('is saved with the time of it, unless they are gone or not a person', async () => {
    const { record, open } = await aRecord();
    await record.save({ ...aPerson('p1'), role: 'Head' }, NOON);
    expect(await open.get('people', 'p1')).toMatchObject({ role: 'Head', updatedAt: NOON });
    await expect(record.save(aPerson('nobody'), NOON)).rejects.toThrow('nobody');
    await expect(record.save({ ...aPerson('p1'), kind: 'x' as never }, NOON)).rejects.toThrow();
  });
});

describe('an opportunity', () => {
  const id = v.parse(opportunityIdSchema, 'o1');

  it('is saved, taken away but for a tombstone, and put back', async () => {
    const { record, open } = await aRecord({ opportunities: [] });
    await record.saveOpportunity(anOpportunity('o1', 'p1', { value: 9, currency: 'EUR' }), NOON);
    const removed = await record.removeOpportunity(id, NOON + 1);
    expect(await open.get('opportunities', 'o1')).toMatchObject({ about: '', deletedAt: NOON + 1 });
    await expect(record.removeOpportunity(id, NOON + 2)).rejects.toThrow('o1');
    await record.restoreOpportunity(removed, NOON + 3);
    expect((await record.read(p1))?.opportunities).toEqual([
      anOpportunity('o1', 'p1', { value: 9, currency: 'EUR', updatedAt: NOON + 3 }),
    ]);
  });

  it('is not put back over what was written since, nor with somebody who is gone', async () => {
    const { record, open } = await aRecord();
    const removed = await record.removeOpportunity(id, NOON);
    await open.put('opportunities', anOpportunity('o1', 'p1', { about: 'later' }));
    await record.restoreOpportunity(removed, NOON + 1);
    expect(await open.get('opportunities', 'o1')).toMatchObject({ about: 'later', updatedAt: 1 });
    const again = await record.removeOpportunity(id, NOON + 2);
    await record.remove(p1, NOON + 3);
    await expect(record.restoreOpportunity(again, NOON + 4)).rejects.toThrow('p1');
    expect(await open.get('opportunities', 'o1')).toMatchObject({ about: '' });
  });

  it('is edited as it is by then, which is nothing once it is deleted', async () => {
    const { record, open } = await aRecord();
    await open.put('opportunities', anOpportunity('o1', 'p1', { context: 'later' }));
    const seen: unknown[] = [];
    await record.editOpportunity(
      id,
      (now) => {
        seen.push(now?.context);
        return anOpportunity('o1', 'p1', { ...now, about: 'new words' });
      },
      NOON,
    );
    expect(await open.get('opportunities', 'o1')).toMatchObject({
      about: 'new words',
      context: 'later',
      updatedAt: NOON,
    });
    await record.removeOpportunity(id, NOON + 1);
    await record.editOpportunity(
      id,
      (now) => {
        seen.push(now);
        return anOpportunity('o1', 'p1', { about: 'typed' });
      },
      NOON + 2,
    );
    expect(seen).toEqual(['later', undefined]);
    expect(await open.get('opportunities', 'o1')).toMatchObject({ about: 'typed' });
  });

  it('of nobody is none', async () => {
    const { record } = await aRecord({ people: [] });
    await expect(record.saveOpportunity(anOpportunity('o9', 'p1'), NOON)).rejects.toThrow('p1');
  });
});

describe('removing a person', () => {
  const imported: ImportUndo = {
    id: 'last',
    at: 5,
    file: 'Connections.csv',
    added: [aPerson('p1', { name: 'Marie Secret' }), aPerson('p3')],
    changed: [{ before: aPerson('p2'), after: aPerson('p2', { role: 'x' }) }],
  };

  it('leaves no word about them anywhere', async () => {
    const { record, open } = await aRecord();
    await open.put('imports', imported);
    await record.remove(p1, NOON);
    const left = {
      ...(await contentOf({ name: '', open: async () => open })),
      i: await open.getAll('imports'),
    };
    expect(JSON.stringify(left)).not.toMatch(/secret/i);
    expect(await open.get('people', 'p1')).toEqual({
      id: 'p1',
      name: '',
      updatedAt: NOON,
      deletedAt: NOON,
    });
    expect(await open.get('actions', 'alone')).toMatchObject({ people: [], deletedAt: NOON });
    expect(await open.get('actions', 'both')).toMatchObject({ people: ['p2'], updatedAt: NOON });
    expect(await open.get('actions', 'other')).toEqual(RECORD.actions[2]);
    expect((await open.get('plans', 'l1'))?.person).toBeUndefined();
    expect((await open.get('imports', 'last'))?.added.map(({ id }) => id)).toEqual(['p3']);
  });

  it('can be undone, the undo of the import with it', async () => {
    const { source, record, open } = await aRecord();
    await open.put('imports', imported);
    const before = await contentOf(source);
    const removed = await record.remove(p1, NOON);
    await record.restore(removed, NOON + 1);
    expect(await contentOf(source)).toEqual(before);
    expect(await open.get('people', 'p1')).toMatchObject({ updatedAt: NOON + 1 });
    expect(await open.get('imports', 'last')).toEqual(imported);
  });

  it('keeps what was written since, and puts the person into it again', async () => {
    const { record, open } = await aRecord();
    await open.put('imports', imported);
    const removed = await record.remove(p1, NOON);
    await open.put('imports', { ...imported, at: 99, added: [] });
    const both = await open.get('actions', 'both');
    await open.put('actions', { ...anAction(both), note: 'later', updatedAt: NOON + 5 });
    await record.restore(removed, NOON + 9);
    expect(await open.get('actions', 'both')).toMatchObject({
      note: 'later',
      people: ['p2', 'p1'],
      updatedAt: NOON + 9,
    });
    expect(await open.get('imports', 'last')).toMatchObject({ at: 99, added: [] });
  });

  it('puts nobody else back who was forgotten since', async () => {
    const { record, open } = await aRecord();
    await open.put('imports', imported);
    const first = await record.remove(p1, NOON);
    await record.remove(p2, NOON + 1);
    await record.restore(first, NOON + 2);
    const undo = await open.get('imports', 'last');
    expect(undo?.added.map(({ id }) => id)).toEqual(['p1', 'p3']);
    expect(undo?.changed).toEqual([]);
  });

  it('of nobody does nothing', async () => {
    const { record } = await aRecord();
    await expect(record.remove(personId('x'), NOON)).rejects.toThrow('x');
  });
});

describe('merging two people', () => {
  it('moves all to the one who stays, once, and leaves a tombstone', async () => {
    const { record, open } = await aRecord();
    await record.merge(p2, p1, NOON);
    expect(await open.get('people', 'p1')).toMatchObject({ name: '', deletedAt: NOON });
    const file = await record.read(p2);
    expect(file?.person).toMatchObject({ name: 'Paul', emails: ['secret@x.example'] });
    expect(file?.actions.map(({ id, people }) => [id, people])).toEqual([
      ['other', [p2]],
      ['both', [p2]],
      ['alone', [p2]],
    ]);
    expect(file?.opportunities).toHaveLength(3);
    expect(file?.plans).toHaveLength(1);
    expect((await open.get('actions', 'alone'))?.updatedAt).toBe(NOON);
  });

  it('forgets what an import found, and puts it back when it is taken back', async () => {
    const { record, open } = await aRecord();
    const part = (id: string): ImportUndo => ({
      id: 'last-0000',
      at: 5,
      file: 'x.csv',
      added: [],
      changed: [
        { before: aPerson(id, { note: 'hidden' }), after: { id: personId(id), updatedAt: 5 } },
      ],
    });
    await open.put('imports', part('p1'));
    const undo = await record.merge(p2, p1, NOON);
    expect(JSON.stringify(await open.getAll('imports'))).not.toMatch(/hidden/);
    await record.unmerge(undo, NOON + 1);
    expect(await open.getAll('imports')).toEqual([part('p1')]);
    await record.merge(p2, p1, NOON + 2);
    await record.remove(p2, NOON + 3);
    expect(JSON.stringify(await open.getAll('imports'))).not.toMatch(/hidden/);
  });

  it('is nothing to do with oneself, or with nobody', async () => {
    const { source, record } = await aRecord();
    const before = await contentOf(source);
    await expect(record.merge(p1, p1, NOON)).rejects.toThrow();
    await expect(record.merge(p1, personId('x'), NOON)).rejects.toThrow('x');
    expect(await contentOf(source)).toEqual(before);
  });

  it('is taken back where words were written since, and these stay', async () => {
    const together = anAction({ id: actionId('together'), people: [p1, p2] });
    const { record, open } = await aRecord({ actions: [...RECORD.actions, together] });
    const undo = await record.merge(p2, p1, NOON);
    const since = NOON + 5;
    const get = async (id: string) => anAction(await open.get('actions', id));
    await open.put('actions', { ...(await get('alone')), note: 'later', updatedAt: since });
    await open.put('actions', { ...(await get('together')), note: 'later', updatedAt: since });
    await open.put('actions', { ...(await get('both')), people: [p3], updatedAt: since });
    await open.put('people', { ...undo.merged, role: 'Head', updatedAt: since });
    await record.removeOpportunity(v.parse(opportunityIdSchema, 'o1'), since);
    await record.saveOpportunity(anOpportunity('o2', 'p2', { stage: 'won' }), since);
    await record.unmerge(undo, NOON + 9);
    expect(await get('alone')).toMatchObject({ note: 'later', people: ['p1'] });
    expect((await get('both')).people).toEqual(['p3']);
    expect(await get('together')).toMatchObject({ note: 'later', people: ['p2', 'p1'] });
    expect(await open.get('people', 'p1')).toMatchObject({ name: 'Marie Secret' });
    const paul = await open.get('people', 'p2');
    expect(paul).toMatchObject({ name: 'Paul', role: 'Head', updatedAt: NOON + 9 });
    expect(paul).not.toHaveProperty('emails');
    expect(await open.get('opportunities', 'o1')).toMatchObject({
      deletedAt: since,
      updatedAt: since,
    });
    expect(await open.get('opportunities', 'o2')).toMatchObject({ person: 'p1', stage: 'won' });
  });

  it('is taken back though the one who stayed was deleted since: they stay so', async () => {
    const { record } = await aRecord();
    const undo = await record.merge(p2, p1, NOON);
    await record.remove(p2, NOON + 1);
    await record.unmerge(undo, NOON + 2);
    expect((await record.read(p1))?.person).toEqual({ ...RECORD.people[0], updatedAt: NOON + 2 });
    expect(await record.read(p2)).toBeUndefined();
  });

  it('lands whole or not at all', async () => {
    const { source, record, open } = await aRecord();
    // Found by its person, and then not to be moved: the people are written by that time.
    await open.put('actions', { ...anAction({ id: actionId('odd') }), people: 'p1' as never });
    const before = await contentOf(source);
    await expect(record.merge(p2, p1, NOON)).rejects.toThrow();
    expect(await contentOf(source)).toEqual(before);
  });
});
