import { describe, expect, it, vi } from 'vitest';
import { emptyDraft } from '../../../utils/domain/logDraft';
import { emptyPlan } from '../../../utils/domain/planDraft';
import { createLog } from '../../../utils/storage/log';
import { createPersonRecord } from '../../../utils/storage/personRecord';
import { createPlans } from '../../../utils/storage/plans';
import { snooze } from '../../../utils/storage/snooze';
import { NOW, personId } from '../domain/helpers/actions';
import { NOON } from '../domain/helpers/make';
import { aPerson } from '../domain/helpers/people';
import { freshDatabase } from './helpers/openDatabase';

const draft = { ...emptyPlan, on: '2026-11-26', person: 'Marie Dubois', about: 'the roof' };

function fresh() {
  const { source } = freshDatabase();
  const plans = createPlans(source);
  const all = async () => (await plans.all(NOW.date)).plans;
  return { source, log: createLog(source), plans, all };
}

describe('plans', () => {
  it('are written down with the person they name, known or new', async () => {
    const { log, plans, all } = fresh();
    const { made } = await plans.save(draft, NOON);
    expect(await log.people()).toEqual([made]);
    const again = await plans.save({ ...draft, person: 'marie dubois', time: '15:00' }, NOON);
    expect(again.made).toBeUndefined();
    const [one, other] = await all();
    expect([one?.person, other?.person]).toEqual([made?.id, made?.id]);
  });

  it('stay with the person who was chosen, though they have another name by now', async () => {
    const { source, log, plans, all } = fresh();
    const { id, made } = await plans.save(draft, NOON);
    if (!made) throw new Error('somebody is new');
    await (await source.open()).put('people', { ...made, name: 'Marie Roux', updatedAt: NOON + 1 });
    await plans.save({ ...draft, personId: made.id, time: '16:30' }, NOON + 2, id);
    expect((await all())[0]?.person).toBe(made.id);
    expect(await log.people()).toHaveLength(1);
  });

  it('are edited, done, deleted, and all of it undone', async () => {
    const { source, plans, all } = fresh();
    const { id } = await plans.save(draft, NOON);
    const [first] = await all();
    const changes = [
      () => plans.save({ ...draft, time: '16:30' }, NOON + 1, id),
      () => plans.done(id, '2026-11-26', NOON + 1),
      () => plans.remove(id, NOON + 1),
    ];
    for (const change of changes) {
      const changed = await change();
      expect(await all()).not.toEqual([first]);
      await plans.undo(changed, NOON + 2);
      expect(await all()).toEqual([{ ...first, updatedAt: NOON + 2 }]);
    }
    await plans.remove(id, NOON + 3);
    const left = JSON.stringify(await (await source.open()).getAll('plans'));
    expect(left).not.toMatch(/roof|person/);
  });

  it('that are taken back take a person along whom they made, if nothing else is with them', async () => {
    const { log, plans, all } = fresh();
    const first = await plans.save(draft, NOON);
    await plans.undo(first, NOON + 1);
    expect([await all(), await log.people()]).toEqual([[], []]);
    const second = await plans.save(draft, NOON);
    await log.add({ ...emptyDraft, person: draft.person, reach: 'spoke' }, NOW, NOON + 1);
    await plans.undo(second, NOON + 2);
    expect((await log.people()).map(({ name }) => name)).toEqual([draft.person]);
  });
});

describe('a change of a plan that is undone late', () => {
  it('leaves what was written since', async () => {
    const { plans, all } = fresh();
    const { id } = await plans.save(draft, NOON);
    const done = await plans.done(id, '2026-11-26', NOON + 1);
    await plans.save({ ...draft, time: '16:30' }, NOON + 2, id);
    const before = await all();
    await plans.undo(done, NOON + 3);
    expect(await all()).toEqual(before);
  });

  it('brings back no plan with somebody who was deleted since', async () => {
    const { source, plans } = fresh();
    const { id, made } = await plans.save(draft, NOON);
    const removed = await plans.remove(id, NOON + 1);
    await createPersonRecord(source).remove(made?.id ?? personId(''), NOON + 2);
    await plans.undo(removed, NOON + 3);
    const left = JSON.stringify(await (await source.open()).getAll('plans'));
    expect(left).not.toMatch(/roof|person/);
  });

  it('leaves the person whom it made to another plan', async () => {
    const { log, plans, all } = fresh();
    const first = await plans.save(draft, NOON);
    await plans.save({ ...draft, time: '15:00' }, NOON + 1);
    await plans.undo(first, NOON + 2);
    expect((await all()).map(({ person }) => person)).toEqual([first.made?.id]);
    expect(await log.people()).toEqual([first.made]);
  });

  it('reads no more than a slice of the people at once for a name', async () => {
    const { source, plans } = fresh();
    const open = await source.open();
    for (let index = 0; index < 1_200; index += 1) {
      const name = index === 1_100 ? 'Zoé Last' : `Person ${index}`;
      await open.put('people', aPerson(`p${String(index).padStart(4, '0')}`, { name }));
    }
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const { made } = await plans.save({ ...draft, person: 'zoe last' }, NOON);
    expect(made).toBeUndefined();
    expect(getAll).toHaveBeenCalled();
    expect(getAll.mock.calls.every(([, count]) => count !== undefined)).toBe(true);
    getAll.mockRestore();
  });
});

describe('plans that are read', () => {
  it('come with their people, and done where the log tells of the call', async () => {
    const { log, plans } = fresh();
    const { made } = await plans.save({ ...draft, on: NOW.date }, NOON);
    expect((await plans.all(NOW.date)).people).toEqual([made]);
    const called = { ...emptyDraft, person: draft.person, reach: 'no-answer' as const };
    const action = await log.add(called, NOW, NOON + 1);
    expect((await plans.all(NOW.date)).plans[0]?.doneOn).toBe(NOW.date);
    await log.remove(action.id, NOON + 2);
    expect((await plans.all(NOW.date)).plans[0]?.doneOn).toBeUndefined();
  });
});

describe('snoozing', () => {
  it('is written with the person, and taken back', async () => {
    const { source, log, plans } = fresh();
    const { made } = await plans.save(draft, NOON);
    const id = made?.id ?? personId('');
    expect(await snooze(source, id, '2026-12-01', NOON + 1)).toBe(true);
    expect(await log.people()).toEqual([
      { ...made, snoozedUntil: '2026-12-01', updatedAt: NOON + 1 },
    ]);
    expect(await snooze(source, id, undefined, NOON + 2)).toBe(true);
    expect(await log.people()).toEqual([{ ...made, updatedAt: NOON + 2 }]);
  });

  it('is not possible with somebody who is gone', async () => {
    const { source, log } = fresh();
    expect(await snooze(source, personId('p9'), '2026-12-01', NOON)).toBe(false);
    const action = await log.add({ ...emptyDraft, person: 'Ann', reach: 'spoke' }, NOW, NOON);
    await log.remove(action.id, NOON);
    expect(await snooze(source, action.people[0] ?? personId(''), '2026-12-01', NOON)).toBe(false);
    expect(await log.people()).toEqual([]);
  });
});
