import { describe, expect, it, vi } from 'vitest';
import type { RealWorldAction } from '../../../utils/domain/action';
import { addDays } from '../../../utils/domain/calendar';
import { draftOf } from '../../../utils/domain/draftAction';
import type { PersonId } from '../../../utils/domain/ids';
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
    expect(await log.withOpenSteps()).toEqual([]);
    expect((await log.actionsOf([first.id]))[0]?.next?.doneAt).toBe(NOON + 5);
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

  it('tells which actions have an open next step with a date, the earliest first', async () => {
    const { log } = freshLog();
    await log.add(draft({ next: 'some day' }), NOW, NOON);
    const later = await log.add(draft({ next: 'later', due: '2026-12-03' }), NOW, NOON);
    const sooner = await log.add(draft({ next: 'then', due: '2026-12-01' }), NOW, NOON);
    const done = await log.add(draft({ next: 'done', due: '2026-12-02' }), NOW, NOON);
    await log.settleStep(done.id, true, NOON + 1);
    expect((await log.withOpenSteps()).map(({ id }) => id)).toEqual([sooner.id, later.id]);
    await log.settleStep(done.id, false, NOON + 2);
    expect(await log.withOpenSteps()).toHaveLength(3);
  });

  it('tells what was logged last, the latest first', async () => {
    const { log } = freshLog();
    const [first, second, third] = [1, 2, 3].map(
      async (ms) => await log.add(draft({ note: `n${ms}`, on: '2026-11-20' }), NOW, NOON + ms),
    );
    await Promise.all([first, second, third]);
    const gone = await third;
    if (gone) await log.remove(gone.id, NOON + 9);
    expect((await log.lastLogged(5)).map(({ note }) => note)).toEqual(['n2', 'n1']);
    expect((await log.lastLogged(1)).map(({ note }) => note)).toEqual(['n2']);
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
    const before = await log.add(
      draft({ note: 'n', next: 'x', due: '2026-12-01', minutes: '5', result: 'need', event: 'e' }),
      NOW,
      NOON,
    );
    const after = await log.edit(
      before.id,
      draft({ reach: 'voicemail', on: '2026-11-20' }),
      NOW,
      NOON + 9,
    );
    expect(after).toMatchObject({ id: before.id, reach: 'voicemail', updatedAt: NOON + 9 });
    for (const field of ['note', 'next', 'time', 'minutes', 'result', 'event'])
      expect(after).not.toHaveProperty(field);
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
    const form = { ...draftOf(before, () => 'Marie Dubois'), note: 'new' };
    const after = await log.edit(before.id, form, NOW, NOON + 9);
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

  it('keeps the person whom it was opened with, though they are named otherwise by now', async () => {
    const { source, log } = freshLog();
    const open = await source.open();
    const before = await log.add(draft(), NOW, NOON);
    const [id = personId('')] = before.people;
    const form = draftOf(before, () => 'Marie Dubois');
    await open.put('people', { id, name: 'Marie Curie', updatedAt: NOON + 1 });
    const after = await log.edit(before.id, { ...form, note: 'n' }, NOW, NOON + 2);
    expect(after.people).toEqual([id]);
    expect((await log.people()).map(({ name }) => name)).toEqual(['Marie Curie']);
  });

  it('goes by the name where the person whom it was opened with is gone', async () => {
    const { source, log } = freshLog();
    const open = await source.open();
    const before = await log.add(draft(), NOW, NOON);
    const [gone = personId('')] = before.people;
    await open.put('people', { id: gone, name: '', updatedAt: NOON + 1, deletedAt: NOON + 1 });
    await open.put('people', { id: personId('p2'), name: 'Marie Dubois', updatedAt: NOON + 1 });
    await open.put('actions', { ...before, people: [personId('p2')] });
    const after = await log.edit(before.id, draft({ personId: gone }), NOW, NOON + 2);
    expect(after.people).toEqual(['p2']);
  });

  it('leaves no person behind whom only a slip of the keyboard made', async () => {
    const { log } = freshLog();
    const { id } = await log.add(draft({ person: 'Mari Dubois' }), NOW, NOON);
    await log.edit(id, draft({ person: 'Marie Dubois' }), NOW, NOON + 9);
    expect((await log.people()).map(({ name }) => name)).toEqual(['Marie Dubois']);
  });
});

describe('several people', () => {
  const three = draft({
    kind: 'meeting',
    reach: 'held',
    others: [{ name: 'Karim Haddad' }, { name: 'Hélène Roux' }],
  });
  const names = async (log: ReturnType<typeof createLog>, ids: readonly PersonId[]) => {
    const people = new Map((await log.people()).map((person) => [person.id, person.name]));
    return ids.map((id) => people.get(id));
  };

  it('are written down in the order of the form, each once, and new ones are made', async () => {
    const { log } = freshLog();
    await log.add(draft({ person: 'helene roux' }), NOW, NOON);
    const action = await log.add(three, NOW, NOON + 1);
    expect(await names(log, action.people)).toEqual([
      'Karim Haddad',
      'helene roux',
      'Marie Dubois',
    ]);
    expect(await log.people()).toHaveLength(3);
    const same = { ...three, others: [{ name: 'MARIE DUBOIS' }, { name: 'Zoé' }, { name: 'zoe' }] };
    const again = await log.add(same, NOW, NOON + 2);
    expect(await names(log, again.people)).toEqual(['Marie Dubois', 'Zoé']);
  });

  it('stay all in an edit that names all, and go with it as they came', async () => {
    const { log } = freshLog();
    const action = await log.add(three, NOW, NOON);
    const known = await names(log, action.people);
    const form = draftOf(action, (id) => known[action.people.indexOf(id)]);
    expect(form).toMatchObject({ person: 'Marie Dubois', others: three.others });
    const noted = await log.edit(action.id, { ...form, note: 'n' }, NOW, NOON + 1);
    expect(noted.people).toEqual(action.people);
    const { others: _gone, ...alone } = form;
    const left = await log.edit(action.id, alone, NOW, NOON + 2);
    expect(await names(log, left.people)).toEqual(['Marie Dubois']);
    const removed = await log.remove(action.id, NOON + 3);
    expect(await log.people()).toEqual([]);
    await log.restore(removed, NOON + 4);
    expect((await log.people()).map(({ name }) => name)).toEqual(['Marie Dubois']);
  });

  it('of whom nothing can be shown stay where they are in an edit', async () => {
    const { source, log } = freshLog();
    const open = await source.open();
    await open.put('people', { id: personId('p1'), name: '', updatedAt: 1, deletedAt: 1 });
    await open.put('actions', anAction({ people: [personId('p1'), personId('p9')] }));
    const after = await log.edit(actionId('a1'), draft(), NOW, NOON + 9);
    expect(await names(log, after.people)).toEqual(['Marie Dubois', undefined, undefined]);
    expect(after.people.slice(1)).toEqual(['p1', 'p9']);
  });
});

describe('a long log', () => {
  it('comes in slices, in the very order of the whole, tombstones left out', async () => {
    const { source, log } = freshLog();
    const open = await source.open();
    const transaction = open.transaction('actions', 'readwrite');
    for (let index = 0; index < 1_700; index += 1) {
      const on = addDays('2020-01-01', Math.floor((index * 7_919) % 900));
      const id = actionId(`a${index}`);
      void transaction.store.put(
        anAction({ id, on, loggedAt: index, ...(index % 50 === 0 && { deletedAt: 1 }) }),
      );
    }
    void transaction.store.put({ id: 'odd', kind: 'dance' } as never);
    void transaction.store.put({ id: 'odd2', kind: 'dance', on: '2020-02-02' } as never);
    await transaction.done;
    const slices: RealWorldAction[][] = [];
    const unreadable = await log.actionsInSlices((slice) => {
      slices.push(slice);
    }, new AbortController().signal);
    expect(unreadable).toBe(2);
    expect(slices.length).toBeGreaterThan(3);
    expect(slices[0]?.length).toBeLessThan(300);
    expect(slices.flat()).toEqual(await log.actions());
    expect(slices.flat()).toHaveLength(1_666);
  });

  it('stops coming once it is not wanted any more', async () => {
    const { source, log } = freshLog();
    const open = await source.open();
    const transaction = open.transaction(['actions', 'people'], 'readwrite');
    for (let index = 0; index < 1_200; index += 1) {
      const day = addDays('2020-01-01', index);
      const person = { id: personId(`p${index}`), name: 'X', updatedAt: 1 };
      void transaction.objectStore('actions').put(anAction({ id: actionId(`a${index}`), on: day }));
      void transaction.objectStore('people').put(person);
    }
    await transaction.done;
    const seen = [0, 0];
    for (const [which, read] of [log.actionsInSlices, log.peopleInSlices].entries()) {
      const controller = new AbortController();
      await read((slice: readonly unknown[]) => {
        seen[which] = (seen[which] ?? 0) + slice.length;
        controller.abort();
      }, controller.signal);
    }
    expect(seen).toEqual([200, 500]);
    const people: string[] = [];
    await log.peopleInSlices((slice) => {
      people.push(...slice.map(({ id }) => id));
    }, new AbortController().signal);
    expect(new Set(people).size).toBe(1_200);
  });

  it('is asked for anybody in slices, as far as the first who is there', async () => {
    const { source, log } = freshLog();
    const open = await source.open();
    const { store, done } = open.transaction('people', 'readwrite');
    for (let index = 1_000; index < 2_100; index += 1) {
      const gone = index < 1_550 ? { name: '', deletedAt: 1 } : { name: 'X' };
      void store.put({ id: personId(`p${index}`), updatedAt: 1, ...gone });
    }
    await done;
    const steps = vi.spyOn(IDBCursor.prototype, 'continue');
    const slices = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    expect(await log.hasPeople()).toBe(true);
    expect([steps.mock.calls.length, slices.mock.calls.length]).toEqual([0, 2]);
    steps.mockRestore();
    slices.mockRestore();
  });

  it('is not read to write one action into it, nor to take one away', async () => {
    const { source, log } = freshLog();
    const { id, people } = await log.add(draft(), NOW, NOON);
    const [personOf] = people;
    const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await log.add(draft({ ...(personOf && { personId: personOf }) }), NOW, NOON + 1);
    await log.remove(id, NOON + 2);
    await log.withOpenSteps();
    expect(all).not.toHaveBeenCalled();
    all.mockRestore();
    await source.open();
  });
});
