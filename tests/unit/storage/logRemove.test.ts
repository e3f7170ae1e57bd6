import { describe, expect, it } from 'vitest';
import { emptyDraft, type LogDraft } from '../../../utils/domain/logDraft';
import { createLog } from '../../../utils/storage/log';
import { actionId, anAction, NOW, personId } from '../domain/helpers/actions';
import { NOON } from '../domain/helpers/make';
import { aPerson } from '../domain/helpers/people';
import { freshDatabase } from './helpers/openDatabase';
import { anOpportunity, aPlan } from './helpers/someRecord';

const draft = (some: Partial<LogDraft> = {}): LogDraft => ({
  ...emptyDraft,
  person: 'Marie Secret',
  reach: 'spoke',
  note: 'secret words',
  ...some,
});

function freshLog() {
  const { source } = freshDatabase();
  const everything = async () => {
    const open = await source.open();
    return { actions: await open.getAll('actions'), people: await open.getAll('people') };
  };
  return { source, log: createLog(source), everything };
}

describe('deleting an action', () => {
  it('leaves no word of it, and none of a person whom only it had made', async () => {
    const { log, everything } = freshLog();
    const { id } = await log.add(draft({ next: 'secret step', due: '2026-12-01' }), NOW, NOON);
    expect(await log.hasPeople()).toBe(true);
    await log.remove(id, NOON + 9);
    expect(await log.hasPeople()).toBe(false);
    const left = await everything();
    expect(JSON.stringify(left)).not.toMatch(/secret/i);
    expect(left.actions).toMatchObject([{ id, deletedAt: NOON + 9, people: [] }]);
    expect(left.people).toMatchObject([{ name: '', deletedAt: NOON + 9 }]);
    expect([await log.actions(), await log.people(), await log.loggedSince(0)]).toEqual([
      [],
      [],
      [],
    ]);
    expect(await log.withOpenSteps()).toEqual([]);
  });

  it('keeps a person whom another action names, or whom an earlier one made', async () => {
    const { log } = freshLog();
    const first = await log.add(draft(), NOW, NOON);
    const second = await log.add(draft(), NOW, NOON + 5);
    await log.remove(second.id, NOON + 6);
    expect(await log.people()).toHaveLength(1);
    const third = await log.add(draft(), NOW, NOON + 7);
    await log.remove(first.id, NOON + 8);
    expect(await log.people()).toHaveLength(1);
    await log.remove(third.id, NOON + 9);
    expect((await log.actions()).length).toBe(0);
  });

  it('keeps a person of whom more is known than a name, and one with an opportunity', async () => {
    const { log, source } = freshLog();
    const open = await source.open();
    const first = await log.add(draft({ person: 'Marie' }), NOW, NOON);
    const second = await log.add(draft({ person: 'Paul' }), NOW, NOON + 5);
    const [marie = '', paul = ''] = [first.people[0], second.people[0]];
    await open.put('people', {
      ...aPerson(marie, { name: 'Marie', note: 'Skis.' }),
      updatedAt: NOON,
    });
    await open.put('opportunities', anOpportunity('o1', paul));
    await log.remove(first.id, NOON + 6);
    await log.remove(second.id, NOON + 7);
    expect((await log.people()).map(({ name }) => name).toSorted()).toEqual(['Marie', 'Paul']);
  });

  it('keeps a person with whom something is planned, unless the plan is deleted', async () => {
    const { log, source } = freshLog();
    const open = await source.open();
    const first = await log.add(draft({ person: 'Marie' }), NOW, NOON);
    const second = await log.add(draft({ person: 'Paul' }), NOW, NOON + 5);
    await open.put('plans', aPlan('l1', first.people[0]));
    await open.put('plans', aPlan('l2', second.people[0], { deletedAt: 1 }));
    await log.remove(first.id, NOON + 6);
    await log.remove(second.id, NOON + 7);
    expect((await log.people()).map(({ name }) => name)).toEqual(['Marie']);
  });

  it('opens the next step again that it had carried out', async () => {
    const { log } = freshLog();
    const first = await log.add(draft({ next: 'x', due: '2026-12-01' }), NOW, NOON);
    const second = await log.add(draft({ resolves: first.id }), NOW, NOON + 5);
    await log.remove(second.id, NOON + 6);
    expect((await log.withOpenSteps())[0]?.next).toEqual({ note: 'x', due: '2026-12-01' });
  });
});

describe('a deleted action', () => {
  it('cannot be edited, settled or deleted again', async () => {
    const { log, everything } = freshLog();
    const { id } = await log.add(draft({ next: 'secret step' }), NOW, NOON);
    await log.remove(id, NOON + 1);
    const before = await everything();
    await expect(log.edit(id, draft(), NOW, NOON + 2)).rejects.toThrow(id);
    await expect(log.settleStep(id, true, NOON + 2)).rejects.toThrow(id);
    await expect(log.remove(id, NOON + 2)).rejects.toThrow(id);
    expect(await everything()).toEqual(before);
  });

  it('is not written to by the action that carries out what it left', async () => {
    const { log, source } = freshLog();
    const open = await source.open();
    const next = { note: 'left' };
    const gone = anAction({ id: actionId('gone'), people: [], next, deletedAt: NOON });
    await open.put('actions', gone);
    await log.add(draft({ resolves: gone.id }), NOW, NOON + 1);
    expect(await open.get('actions', 'gone')).toEqual(gone);
  });
});

describe('putting a deleted action back', () => {
  it('brings back the action, its person and the step that it carried out', async () => {
    const { log } = freshLog();
    const first = await log.add(draft({ person: 'Paul', next: 'x', due: '2026-12-01' }), NOW, NOON);
    const second = await log.add(draft({ resolves: first.id }), NOW, NOON + 5);
    const removed = await log.remove(second.id, NOON + 6);
    await log.restore(removed, NOON + 7);
    expect(await log.actions()).toContainEqual({ ...second, updatedAt: NOON + 7 });
    expect((await log.people()).map(({ name }) => name).toSorted()).toEqual([
      'Marie Secret',
      'Paul',
    ]);
    expect((await log.actionsOf([first.id]))[0]?.next?.doneAt).toBe(NOON + 7);
  });

  it('can be undone and done again', async () => {
    const { log } = freshLog();
    const action = await log.add(draft(), NOW, NOON);
    for (const now of [1, 2, 3]) {
      const removed = await log.remove(action.id, NOON + now * 10);
      expect(await log.people()).toEqual([]);
      await log.restore(removed, NOON + now * 10 + 5);
      expect(await log.people()).toHaveLength(1);
    }
    expect(await log.actions()).toEqual([{ ...action, updatedAt: NOON + 35 }]);
  });

  it('is not done twice, nor over what was written since, nor into an empty record', async () => {
    const { log, source, everything } = freshLog();
    const open = await source.open();
    const { id } = await log.add(draft(), NOW, NOON);
    const removed = await log.remove(id, NOON + 1);
    await log.restore(removed, NOON + 2);
    const edited = await log.edit(id, draft({ note: 'later words' }), NOW, NOON + 3);
    await expect(log.restore(removed, NOON + 4)).rejects.toMatchObject({ name: 'NotToRestore' });
    expect(await log.actions()).toEqual([edited]);
    await open.clear('actions');
    await open.clear('people');
    await expect(log.restore(removed, NOON + 5)).rejects.toMatchObject({ name: 'NotToRestore' });
    expect(await everything()).toEqual({ actions: [], people: [] });
  });

  it('leaves out who was deleted meanwhile, and fails where nobody else was there', async () => {
    const { log, source } = freshLog();
    const open = await source.open();
    await open.put('people', aPerson('p1', { name: 'Marie', role: 'r' }));
    await open.put('people', aPerson('p2', { name: 'Paul', role: 'r' }));
    const marie = { name: 'Marie', id: personId('p1') };
    const alone = await log.add(draft({ person: 'Marie' }), NOW, NOON);
    const both = await log.add(draft({ person: 'Paul', others: [marie] }), NOW, NOON + 1);
    const [one, two] = [await log.remove(alone.id, NOON + 2), await log.remove(both.id, NOON + 3)];
    const gone = { id: personId('p1'), name: '', updatedAt: NOON + 4, deletedAt: NOON + 4 };
    await open.put('people', gone);
    await expect(log.restore(one, NOON + 5)).rejects.toMatchObject({ name: 'NotToRestore' });
    await log.restore(two, NOON + 6);
    expect(await log.actions()).toEqual([{ ...both, people: ['p2'], updatedAt: NOON + 6 }]);
    expect(await open.get('people', 'p1')).toEqual(gone);
  });
});
