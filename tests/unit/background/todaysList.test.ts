import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { createTodaysList } from '../../../utils/background/todaysList';
import type { RealWorldAction } from '../../../utils/domain/action';
import { addDays } from '../../../utils/domain/calendar';
import { proposedCalls } from '../../../utils/domain/gateCalls';
import { ifThenSchema } from '../../../utils/domain/ifThen';
import { readListed } from '../../../utils/domain/listed';
import type { Person } from '../../../utils/domain/person';
import { parseLiveState } from '../../../utils/storage/liveState';
import { snooze } from '../../../utils/storage/snooze';
import { readListRecord } from '../../../utils/storage/todaysList';
import { actionId, anAction, NOW, personId } from '../domain/helpers/actions';
import { NOON, PARIS } from '../domain/helpers/make';
import { aPerson, daysAgo } from '../domain/helpers/people';
import { memoryArea } from '../storage/helpers/memoryArea';
import { freshDatabase } from '../storage/helpers/openDatabase';

const spoke = (person: string, days: number, some: Partial<RealWorldAction> = {}) =>
  anAction({
    id: actionId(`a-${person}-${days}`),
    people: [personId(person)],
    on: daysAgo(days),
    ...some,
  });
/** Nobody is easy, since somebody was called lately. */
const CALLED = spoke('nobody', 3);
const former = (id: string, some: Partial<Person> = {}) =>
  aPerson(id, { relation: 'former-client', ...some });

async function aWorker(
  people: Person[] = [],
  actions: RealWorldAction[] = [],
  plans: object[] = [],
) {
  const { source } = freshDatabase();
  const open = await source.open();
  const write = async (store: 'people' | 'actions' | 'plans', things: readonly object[]) => {
    for (const thing of things) await open.put(store, thing as never);
  };
  await write('people', people);
  await write('actions', [CALLED, ...actions]);
  await write(
    'plans',
    plans.map((plan) => v.parse(ifThenSchema, plan)),
  );
  const area = memoryArea({ settings: { language: 'en' } });
  const time = { nowMs: NOON };
  const readRecord = vi.fn(() => readListRecord(source));
  const list = createTodaysList({
    area,
    clock: { wallMs: () => time.nowMs, calendar: PARIS.calendar },
    readRecord,
    snooze: (person, until, nowMs) => snooze(source, person, until, nowMs),
    locales: () => ['en-GB'],
  });
  return {
    area,
    list,
    time,
    readRecord,
    write,
    shown: () => readListed(area.items.todaysList),
    whom: () => readListed(area.items.todaysList).picks.map(({ person }) => person),
    calls: () => parseLiveState(area.items).calls,
  };
}

/** More than fit onto the list, each silent for a year. */
const SEVEN = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'];
const aBusyWorker = () =>
  aWorker(
    SEVEN.map((id) => former(id)),
    SEVEN.map((id) => spoke(id, 365)),
  );

describe("today's list in the store", () => {
  it('holds the names and the reasons in words, three of them for the panel', async () => {
    const { list, shown, calls } = await aWorker(
      [
        former('p1', { name: 'Julia Weber', phones: [{ raw: '06 12', e164: '+33612345678' }] }),
        aPerson('p2', { name: 'Karim Benali', kind: 'private' }),
      ],
      [spoke('p1', 430), spoke('p2', 5, { next: { note: 'send the offer', due: NOW.date } })],
    );
    await list.renew();
    expect(shown()).toMatchObject({
      language: 'en',
      isAnybodyKnown: true,
      kept: { day: NOW.date },
    });
    expect(shown().picks).toEqual([
      {
        person: 'p2',
        name: 'Karim Benali',
        why: 'promised for today: send the offer',
        needsConsent: true,
        step: 'a-p2-5',
      },
      {
        person: 'p1',
        name: 'Julia Weber',
        why: 'former client, no word for 14 months',
        relation: 'former-client',
        phone: { href: 'tel:+33612345678', text: '06 12' },
      },
    ]);
    expect(proposedCalls(calls(), NOON).map(({ why }) => why)).toEqual([
      'promised for today: send the offer. Commercial calls to consumers need their consent (France).',
      'former client, no word for 14 months',
    ]);
  });

  it('is the same all day, and proposes three', async () => {
    const { list, whom, calls, write } = await aBusyWorker();
    await list.renew();
    const before = whom();
    expect(before).toHaveLength(5);
    await write('people', [former('p8')]);
    await list.renew();
    expect(whom()).toEqual(before);
    expect(calls()?.picks.map(({ person }) => person)).toEqual(before.slice(0, 3));
  });

  it('is made of a record that is read in slices, whatever its length', async () => {
    const many = Array.from({ length: 1_100 }, (_, index) => String(index).padStart(4, '0'));
    const { list, shown } = await aWorker(
      many.map((id) => aPerson(id, { name: `Person ${id}` })),
      many.map((id) =>
        spoke(id, 5, id === '1099' ? { next: { note: 'the last one', due: NOW.date } } : {}),
      ),
    );
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await list.renew();
    const ofAll = getAll.mock.contexts.flatMap((store, index) =>
      getAll.mock.calls[index]?.[1] === undefined ? [(store as IDBObjectStore).name] : [],
    );
    getAll.mockRestore();
    expect(ofAll).toEqual(['plans']);
    expect(shown().picks).toMatchObject([
      { person: '1099', why: expect.stringMatching('last one') },
    ]);
  });

  it('forgets why somebody was dismissed who was deleted since', async () => {
    const { list, shown, write } = await aBusyWorker();
    await list.dismiss(personId('p1'), 'her own words');
    await list.dismiss(personId('p2'), 'other words');
    await write('people', [{ ...former('p1'), name: '', deletedAt: NOON }]);
    await list.renew();
    expect(shown().kept.dismissed.map(({ why }) => why)).toEqual(['other words']);
  });

  it('makes place for somebody else when one was called', async () => {
    const { list, whom, write } = await aBusyWorker();
    await list.renew();
    const [first = personId(''), ...others] = whom();
    await write('actions', [spoke(first, 0)]);
    await list.renew();
    expect(whom()).toHaveLength(5);
    expect(whom()).not.toContain(first);
    expect(whom().slice(1)).toEqual(others);
  });

  it('is written only where it is another one', async () => {
    const { list, area } = await aWorker([former('p1')]);
    await list.renew();
    const write = vi.spyOn(area, 'set');
    area.items.todaysList = Object.fromEntries(
      Object.entries(area.items.todaysList as object).toReversed(),
    );
    await list.renew();
    expect(write.mock.calls.filter(([items]) => 'todaysList' in items)).toEqual([]);
  });

  it('is made once for many changes that come together', async () => {
    const { list, readRecord } = await aWorker([former('p1')]);
    await Promise.all([list.renew(), list.renew(), list.renew()]);
    expect(readRecord).toHaveBeenCalledOnce();
  });

  it('is made anew by itself for another day or language, and else not even looked at', async () => {
    const { list, readRecord, time, area, shown } = await aWorker([former('p1')]);
    await list.renewIfOld();
    expect(readRecord).toHaveBeenCalledTimes(1);
    const get = vi.spyOn(area, 'get');
    await list.renewIfOld();
    expect(get).not.toHaveBeenCalled();
    await list.renewIfOld(true);
    expect(readRecord).toHaveBeenCalledTimes(1);

    area.items.settings = { language: 'fr' };
    await list.renewIfOld(true);
    expect(readRecord).toHaveBeenCalledTimes(2);
    expect(shown().picks[0]?.why).toBe('ancien client, aucun échange noté');

    time.nowMs += 24 * 3_600_000;
    await list.renewIfOld();
    expect(shown().kept.day).toBe(addDays(NOW.date, 1));
  });

  it('is made again by the next life of a worker that died over it', async () => {
    const { list, area, readRecord, whom, write } = await aWorker([former('p1')]);
    await list.renew();
    readRecord.mockRejectedValueOnce(new Error('died'));
    await write('people', [former('p1', { doNotContact: { at: 1, why: 'asked' } })]);
    await expect(list.renew()).rejects.toThrow('died');
    expect(whom()).toEqual(['p1']);
    await list.renewIfOld();
    expect(whom()).toEqual([]);
    expect(Object.keys(area.items).toSorted()).toEqual(['calls', 'settings', 'todaysList']);
  });

  it('survives what cannot be read in its place', async () => {
    const { list, area, whom } = await aWorker([former('p1')]);
    area.items.todaysList = { picks: 7, kept: 'lost' };
    area.items.calls = ['odd'];
    await list.dismiss(personId('p2'), '');
    await list.renew();
    expect(whom()).toEqual(['p1']);
  });
});

describe('somebody on the list', () => {
  it('is gone at once when dismissed, stays so, and comes back to the same place', async () => {
    const { list, whom, calls, time } = await aBusyWorker();
    await list.renew();
    const before = whom();
    const second = before[1] ?? personId('');
    await list.dismiss(second, 'moved away');
    expect(whom()).toEqual(before.filter((id) => id !== second));
    expect(calls()?.picks.map(({ person }) => person)).not.toContain(second);
    await list.renew();
    expect(whom()).toHaveLength(5);
    expect(whom()).not.toContain(second);
    await list.readmit(second, before);
    await list.renew();
    expect(whom()).toEqual(before);
    await list.dismiss(second, '');
    time.nowMs += 29 * 24 * 3_600_000;
    await list.renew();
    expect(whom()).not.toContain(second);
  });

  it('is put off until a day, and comes back to the same place', async () => {
    const { list, whom } = await aBusyWorker();
    await list.renew();
    const before = whom();
    const [first = personId('')] = before;
    expect(await list.snooze(first, addDays(NOW.date, 7))).toBe(true);
    expect(whom()).toEqual(before.slice(1));
    await list.renew();
    expect(whom()).not.toContain(first);
    expect(await list.snooze(first, undefined, before)).toBe(true);
    await list.renew();
    expect(whom()).toEqual(before);
    expect(await list.snooze(personId('unknown'), undefined)).toBe(false);
  });

  it('is never one who is not to be contacted', async () => {
    const { list, whom, write } = await aBusyWorker();
    await list.renew();
    const [first = personId('')] = whom();
    await write('people', [former(first, { doNotContact: { at: 1, why: 'asked' } })]);
    await list.renew();
    expect(whom()).not.toContain(first);
  });

  it('does not come back behind an erasing', async () => {
    const { list, area } = await aBusyWorker();
    const renewed = list.renew();
    await list.atRest(async () => {
      for (const key of Object.keys(area.items)) delete area.items[key];
    });
    await renewed;
    expect(area.items).toEqual({});
  });
});

describe('plans in the store', () => {
  const plan = { id: 'one', day: { each: 'week', weekday: 1 }, time: '14:00', about: 'the roof' };

  it('are there in words, until the call is in the log', async () => {
    const { list, calls, write } = await aWorker(
      [aPerson('p1', { name: 'Marie Dubois' })],
      [],
      [{ ...plan, person: 'p1', updatedAt: 1 }],
    );
    await list.renew();
    expect(calls()?.plans[0]?.words).toBe('14:00: call Marie Dubois about the roof');
    await write('actions', [spoke('p1', 0)]);
    await list.renew();
    expect(calls()?.plans[0]?.words).toBe('');
  });

  it('are none with somebody who is not to be contacted, or deleted', async () => {
    const barred = { doNotContact: { at: 1, why: 'asked' } };
    for (const some of [barred, { deletedAt: 1, name: '' }]) {
      const { list, calls } = await aWorker(
        [aPerson('p1', some)],
        [],
        [{ ...plan, person: 'p1', updatedAt: 1 }],
      );
      await list.renew();
      expect(calls()?.plans.map(({ words }) => words)).toEqual(['', '', '']);
    }
  });
});
