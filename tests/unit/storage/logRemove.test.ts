import { describe, expect, it } from 'vitest';
import { emptyDraft, type LogDraft } from '../../../utils/domain/logDraft';
import { createLog } from '../../../utils/storage/log';
import { NOW } from '../domain/helpers/actions';
import { NOON } from '../domain/helpers/make';
import { freshDatabase } from './helpers/openDatabase';

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
  return { log: createLog(source), everything };
}

describe('deleting an action', () => {
  it('leaves no word of it, and none of a person whom only it had made', async () => {
    const { log, everything } = freshLog();
    const { id } = await log.add(draft({ next: 'secret step', due: '2026-12-01' }), NOW, NOON);
    await log.remove(id, NOON + 9);
    const left = await everything();
    expect(JSON.stringify(left)).not.toMatch(/secret/i);
    expect(left.actions).toMatchObject([{ id, deletedAt: NOON + 9, people: [] }]);
    expect(left.people).toMatchObject([{ name: '', deletedAt: NOON + 9 }]);
    expect([await log.actions(), await log.people(), await log.loggedSince(0)]).toEqual([
      [],
      [],
      [],
    ]);
    expect(await log.withDatedSteps()).toEqual([]);
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

  it('opens the next step again that it had carried out', async () => {
    const { log } = freshLog();
    const first = await log.add(draft({ next: 'x', due: '2026-12-01' }), NOW, NOON);
    const second = await log.add(draft({ resolves: first.id }), NOW, NOON + 5);
    await log.remove(second.id, NOON + 6);
    expect((await log.withDatedSteps())[0]?.next).toEqual({ note: 'x', due: '2026-12-01' });
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
    expect((await log.withDatedSteps())[0]?.next?.doneAt).toBe(NOON + 7);
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
});
