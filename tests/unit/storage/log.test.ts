import { describe, expect, it } from 'vitest';
import { emptyDraft, type LogDraft } from '../../../utils/domain/logDraft';
import { createLog } from '../../../utils/storage/log';
import { actionId, anAction, NOW, personId } from '../domain/helpers/actions';
import { NOON } from '../domain/helpers/make';
import { freshDatabase } from './helpers/openDatabase';

const draft = (some: Partial<LogDraft> = {}): LogDraft => ({
  ...emptyDraft,
  person: 'Marie Dubois',
  reach: 'spoke',
  ...some,
});

function freshLog() {
  const { source } = freshDatabase();
  return { source, log: createLog(source) };
}

describe('logging an action', () => {
  it('writes it down, and makes a person of a new name', async () => {
    const { log } = freshLog();
    const action = await log.add(draft(), NOW, NOON);
    const people = await log.people();
    expect(people).toEqual([{ id: action.people[0], name: 'Marie Dubois', updatedAt: NOON }]);
    expect(await log.actions()).toEqual([action]);
    expect(action).toMatchObject({ loggedAt: NOON, on: NOW.date, reach: 'spoke' });
  });

  it('knows a person again, however the name is written', async () => {
    const { log } = freshLog();
    const first = await log.add(draft({ person: 'Hélène Roux' }), NOW, NOON);
    const second = await log.add(draft({ person: ' helene  roux ' }), NOW, NOON + 1);
    expect(second.people).toEqual(first.people);
    expect(await log.people()).toHaveLength(1);
  });

  it('means the one who was chosen when two bear the same name', async () => {
    const { source, log } = freshLog();
    const open = await source.open();
    for (const id of ['p1', 'p2']) {
      await open.put('people', { id: personId(id), name: 'Paul', updatedAt: 1 });
    }
    const action = await log.add(draft({ person: 'Paul', personId: personId('p2') }), NOW, NOON);
    expect(action.people).toEqual(['p2']);
  });

  it('carries out the next step that it was logged for', async () => {
    const { log } = freshLog();
    const first = await log.add(draft({ next: 'send it', due: '2026-11-24' }), NOW, NOON);
    await log.add(draft({ kind: 'message', resolves: first.id }), NOW, NOON + 5);
    const [step] = await log.withDatedSteps();
    expect(step?.next?.doneAt).toBe(NOON + 5);
  });
});

describe('the log', () => {
  it('shows what was done last first', async () => {
    const { log } = freshLog();
    await log.add(draft({ note: 'early', on: '2026-11-20', time: '09:00' }), NOW, NOON + 1);
    await log.add(draft({ note: 'late', on: '2026-11-20', time: '18:00' }), NOW, NOON + 2);
    await log.add(draft({ note: 'today' }), NOW, NOON + 3);
    await log.add(draft({ note: 'that day', on: '2026-11-20' }), NOW, NOON + 4);
    const notes = (await log.actions()).map(({ note }) => note);
    expect(notes).toEqual(['today', 'late', 'early', 'that day']);
  });

  it('tells what was logged since, whenever it was done', async () => {
    const { log } = freshLog();
    await log.add(draft({ note: 'before' }), NOW, NOON - 1);
    await log.add(draft({ note: 'after', on: '2026-10-01' }), NOW, NOON);
    expect((await log.loggedSince(NOON)).map(({ note }) => note)).toEqual(['after']);
  });

  it('tells which actions have a next step with a date', async () => {
    const { log } = freshLog();
    await log.add(draft({ next: 'some day' }), NOW, NOON);
    const dated = await log.add(draft({ next: 'then', due: '2026-12-01' }), NOW, NOON);
    expect((await log.withDatedSteps()).map(({ id }) => id)).toEqual([dated.id]);
  });

  it('marks a next step as done, and as open again', async () => {
    const { log } = freshLog();
    const { id } = await log.add(draft({ next: 'then', due: '2026-12-01' }), NOW, NOON);
    await log.settleStep(id, true, NOON + 5);
    expect((await log.actions())[0]).toMatchObject({
      next: { doneAt: NOON + 5 },
      updatedAt: NOON + 5,
    });
    await log.settleStep(id, false, NOON + 6);
    expect((await log.actions())[0]?.next).toEqual({ note: 'then', due: '2026-12-01' });
  });

  it('does not know what is not in it', async () => {
    const { log } = freshLog();
    const unknown = actionId('nobody');
    await expect(log.settleStep(unknown, true, NOON)).rejects.toThrow('nobody');
    await expect(log.edit(unknown, draft(), NOW, NOON)).rejects.toThrow('nobody');
    await expect(log.remove(unknown, NOON)).rejects.toThrow('nobody');
  });
});

describe('editing an action', () => {
  it('writes what the form says, and takes off what it leaves empty', async () => {
    const { log } = freshLog();
    const before = await log.add(draft({ note: 'n', next: 'x', due: '2026-12-01' }), NOW, NOON);
    const after = await log.edit(
      before.id,
      draft({ reach: 'voicemail', on: '2026-11-20' }),
      NOW,
      NOON + 9,
    );
    expect(after).toMatchObject({ id: before.id, reach: 'voicemail', updatedAt: NOON + 9 });
    for (const field of ['note', 'next', 'time']) expect(after).not.toHaveProperty(field);
    expect(await log.actions()).toEqual([after]);
  });

  it('keeps when it was logged, and all that no form shows', async () => {
    const { source, log } = freshLog();
    const open = await source.open();
    const before = anAction({
      by: 'them',
      zone: 'Asia/Tokyo',
      resolves: actionId('a0'),
      mood: 'good',
    });
    await open.put('actions', before);
    await open.put('people', { id: personId('p1'), name: 'Marie Dubois', updatedAt: 1 });
    const after = await log.edit(before.id, draft({ note: 'new' }), { ...NOW }, NOON + 9);
    expect(after).toMatchObject({
      by: 'them',
      zone: 'Asia/Tokyo',
      resolves: 'a0',
      mood: 'good',
      loggedAt: NOON,
      note: 'new',
    });
  });

  it('keeps a next step done as long as it is the same one', async () => {
    const { log } = freshLog();
    const step = { next: 'x', due: '2026-12-01' };
    const { id } = await log.add(draft(step), NOW, NOON);
    await log.settleStep(id, true, NOON + 1);
    const noted = await log.edit(id, draft({ ...step, note: 'n' }), NOW, NOON + 2);
    expect(noted.next?.doneAt).toBe(NOON + 1);
    const moved = await log.edit(id, draft({ ...step, due: '2026-12-24' }), NOW, NOON + 3);
    expect(moved.next).toEqual({ note: 'x', due: '2026-12-24' });
  });

  it('leaves no person behind whom only a slip of the keyboard made', async () => {
    const { log } = freshLog();
    const { id } = await log.add(draft({ person: 'Mari Dubois' }), NOW, NOON);
    await log.edit(id, draft({ person: 'Marie Dubois' }), NOW, NOON + 9);
    expect((await log.people()).map(({ name }) => name)).toEqual(['Marie Dubois']);
  });
});
