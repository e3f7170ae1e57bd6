import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../utils/domain/draftAction';
import { emptyDraft, type LogDraft } from '../../../utils/domain/logDraft';
import { type Opportunity, withStage } from '../../../utils/domain/opportunity';
import { createLog } from '../../../utils/storage/log';
import { createPersonRecord } from '../../../utils/storage/personRecord';
import { actionId, NOW, personId } from '../domain/helpers/actions';
import { NOON } from '../domain/helpers/make';
import { aPerson } from '../domain/helpers/people';
import { holdsAsync } from '../domain/helpers/seed';
import { opportunityId } from '../domain/review/records';
import { freshDatabase } from './helpers/openDatabase';
import { anOpportunity, contentOf, fill, type SomeRecord, someRecord } from './helpers/someRecord';

const [marie, paul] = [personId('p1'), personId('p2')];
const [o1, o2, o3] = ['o1', 'o2', 'o3'].map(opportunityId);

const draft = (some: Partial<LogDraft> = {}): LogDraft => ({
  ...emptyDraft,
  person: 'Marie',
  personId: marie,
  reach: 'spoke',
  ...some,
});

async function aLog(some: Partial<Opportunity> = {}) {
  const { source } = freshDatabase();
  const theirs: Omit<SomeRecord, 'introductions'> = {
    people: [aPerson('p1', { name: 'Marie' }), aPerson('p2', { name: 'Paul' })],
    actions: [],
    opportunities: [
      anOpportunity('o1', 'p1', some),
      anOpportunity('o2', 'p1', { stage: 'offer' }),
      anOpportunity('o3', 'p2'),
    ],
    plans: [],
  };
  await fill(source, theirs);
  const all = async () => (await source.open()).getAll('opportunities');
  return {
    source,
    log: createLog(source),
    record: createPersonRecord(source),
    /** Of each opportunity its stage and what was done for it. */
    linked: async () => (await all()).map(({ stage, actions }) => [stage, actions]),
    all,
  };
}
const nothingLinked = [
  ['need', []],
  ['offer', []],
  ['need', []],
];

describe('an action logged for an opportunity', () => {
  it('is listed by it, which is new by that; no other one is written', async () => {
    const { log, linked, all } = await aLog();
    const { id } = await log.add(draft({ result: 'need', opportunityId: o1 }), NOW, NOON);
    expect(await linked()).toEqual([['need', [id]], ...nothingLinked.slice(1)]);
    expect((await all()).map(({ updatedAt }) => updatedAt > 1)).toEqual([true, false, false]);
  });

  it('in which an offer was asked for makes an offer of a need, and of nothing else', async () => {
    const first = await aLog();
    const asked = draft({ result: 'offer-asked', opportunityId: o1 });
    const { id } = await first.log.add(asked, NOW, NOON);
    expect((await first.linked())[0]).toEqual(['offer', [id]]);
    for (const stage of ['asleep', 'won', 'lost'] as const) {
      const { log, linked } = await aLog({ stage });
      await log.add(asked, NOW, NOON);
      expect((await linked())[0]?.[0]).toBe(stage);
    }
  });

  it('is linked to nobody else’s, nor to one that is deleted', async () => {
    const { log, record, linked } = await aLog();
    await log.add(draft({ opportunityId: o3 }), NOW, NOON);
    await record.removeOpportunity(opportunityId('o1'), NOON + 1);
    await log.add(draft({ opportunityId: o1 }), NOW, NOON + 2);
    expect(await linked()).toEqual(nothingLinked);
  });

  it.each(['need', 'offer-asked'] as const)(
    'and taken back (%s) leaves it as it was',
    async (result) => {
      const { source, log } = await aLog();
      const before = (await contentOf(source)).opportunities;
      const { id } = await log.add(draft({ result, opportunityId: o1 }), NOW, NOON);
      const removed = await log.remove(id, NOON + 5);
      expect((await contentOf(source)).opportunities).toEqual(before);
      await log.restore(removed, NOON + 6);
      const stage = result === 'need' ? 'need' : 'offer';
      expect((await contentOf(source)).opportunities[0]).toMatchObject({ stage, actions: [id] });
      await log.remove(id, NOON + 7);
      expect((await contentOf(source)).opportunities).toEqual(before);
    },
  );

  it('and deleted later makes a need of it again, though more was written of it since', async () => {
    const { log, linked, all } = await aLog();
    const asked = await log.add(draft({ result: 'offer-asked', opportunityId: o1 }), NOW, NOON);
    expect((await all())[0]).toMatchObject({ offeredBy: asked.id, offeredOn: NOW.date });
    const sent = await log.add(draft({ kind: 'message', opportunityId: o1 }), NOW, NOON + 9);
    await log.remove(asked.id, NOON + 20);
    expect((await linked())[0]).toEqual(['need', [sent.id]]);
    expect((await all())[0]).not.toHaveProperty('offeredOn');
  });

  it('and put back moves no need on that somebody had made one again by hand', async () => {
    const { log, record, linked, all } = await aLog();
    const { id } = await log.add(draft({ result: 'offer-asked', opportunityId: o1 }), NOW, NOON);
    const [offer] = await all();
    if (!offer) throw new Error('no opportunity');
    await record.saveOpportunity(withStage(offer, 'need', NOW.date, NOON + 3), NOON + 3);
    await log.restore(await log.remove(id, NOON + 5), NOON + 6);
    expect((await linked())[0]).toEqual(['need', [id]]);
    expect((await all())[0]).not.toHaveProperty('offeredOn');
    expect((await all())[0]).not.toHaveProperty('offeredBy');
  });

  it('is deleted from one that was an offer before, which stays one', async () => {
    const { log, linked } = await aLog();
    const { id } = await log.add(draft({ result: 'offer-asked', opportunityId: o2 }), NOW, NOON);
    expect((await linked())[1]).toEqual(['offer', [id]]);
    await log.remove(id, NOON + 5);
    expect(await linked()).toEqual(nothingLinked);
  });
});

describe('an edited action', () => {
  async function edited(first: Partial<LogDraft>, second: Partial<LogDraft>) {
    const made = await aLog();
    const action = await made.log.add(draft(first), NOW, NOON);
    const names = new Map([
      [marie, 'Marie'],
      [paul, 'Paul'],
    ]);
    const form = draftOf(action, (id) => names.get(id));
    await made.log.edit(action.id, { ...form, ...second }, NOW, NOON + 5);
    return { ...made, id: action.id };
  }

  it('stays linked where the form says nothing', async () => {
    const { linked, id, all } = await edited({ opportunityId: o1 }, { note: 'more words' });
    expect(await linked()).toEqual([['need', [id]], ...nothingLinked.slice(1)]);
    expect((await all())[0]?.updatedAt).toBe(NOON);
  });

  it('goes to another one, and the need that it made an offer is a need again', async () => {
    const asked = { result: 'offer-asked' as const, opportunityId: o1 };
    const { linked, id } = await edited(asked, { opportunityId: o2 });
    expect(await linked()).toEqual([
      ['need', []],
      ['offer', [id]],
      ['need', []],
    ]);
  });

  it('is unlinked, and linked afterwards', async () => {
    expect(await (await edited({ opportunityId: o1 }, { opportunityId: '' })).linked()).toEqual(
      nothingLinked,
    );
    const { linked, id } = await edited({}, { opportunityId: o1 });
    expect((await linked())[0]).toEqual(['need', [id]]);
  });

  it('moves the stage with its result', async () => {
    const on = await edited({ result: 'need', opportunityId: o1 }, { result: 'offer-asked' });
    expect((await on.linked())[0]).toEqual(['offer', [on.id]]);
    const asked = { result: 'offer-asked' as const, opportunityId: o1 };
    const back = await edited(asked, { result: 'nothing-now' });
    expect((await back.linked())[0]).toEqual(['need', [back.id]]);
  });

  it('leaves the opportunity of whoever is in it no more', async () => {
    const { linked } = await edited({ opportunityId: o1 }, { person: 'Paul', personId: paul });
    expect(await linked()).toEqual(nothingLinked);
  });
});

describe('an opportunity that is saved or put back', () => {
  it('does not list actions that were deleted meanwhile, but ones that may yet come', async () => {
    const { log, record, all } = await aLog();
    const { id } = await log.add(draft({ opportunityId: o1 }), NOW, NOON);
    const later = actionId('of another device');
    const [stale] = await all();
    if (!stale) throw new Error('no opportunity');
    await log.remove(id, NOON + 5);
    await record.saveOpportunity({ ...stale, actions: [id, later] }, NOON + 6);
    expect((await all())[0]?.actions).toEqual([later]);
    await record.removeOpportunity(stale.id, NOON + 7);
    await record.restoreOpportunity({ ...stale, actions: [id, later] }, NOON + 8);
    expect((await all())[0]?.actions).toEqual([later]);
  });
});

it('tells the opportunities of some people, what was opened last first', async () => {
  const { log, record } = await aLog({ openedOn: '2026-11-20' });
  await record.removeOpportunity(opportunityId('o2'), NOON);
  const found = await log.opportunitiesOf([paul, marie, marie]);
  expect(found.map(({ id }) => id)).toEqual(['o1', 'o3']);
  expect(await log.opportunitiesOf([])).toEqual([]);
});

it('whatever is linked: an action taken back is in no list, and put back all is as before', async () => {
  const { source } = freshDatabase();
  const log = createLog(source);
  await holdsAsync(
    fc.asyncProperty(someRecord, fc.nat(), async (some, pick) => {
      const { actions, opportunities } = some;
      const action = actions[pick % (actions.length || 1)];
      if (!action || action.people.length === 0) return;
      const linked = opportunities.map((one, index) => ({
        ...one,
        actions: (pick >> index) % 2 && action.people.includes(one.person) ? [action.id] : [],
      }));
      await fill(source, { ...some, opportunities: linked });
      const before = await contentOf(source);
      const removed = await log.remove(action.id, NOON);
      expect(JSON.stringify((await contentOf(source)).opportunities)).not.toContain(action.id);
      await log.restore(removed, NOON + 1);
      expect(await contentOf(source)).toEqual(before);
    }),
  );
});
