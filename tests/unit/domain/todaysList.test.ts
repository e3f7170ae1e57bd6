import { describe, expect, it } from 'vitest';
import type { RealWorldAction } from '../../../utils/domain/action';
import { contactsOf } from '../../../utils/domain/contacts';
import { dismiss, keep, noList, readmit } from '../../../utils/domain/keptList';
import { readListed } from '../../../utils/domain/listed';
import type { Person } from '../../../utils/domain/person';
import { todaysList } from '../../../utils/domain/todaysList';
import { actionId, anAction, NOW, personId } from './helpers/actions';
import { aPerson, daysAgo } from './helpers/people';

const TODAY = NOW.date;
let actions = 0;
const spoke = (person: string, days: number, some: Partial<RealWorldAction> = {}) =>
  anAction({
    id: actionId(`a${++actions}`),
    people: [personId(person)],
    on: daysAgo(days),
    ...some,
  });
const tried = (person: string, days: number) => spoke(person, days, { reach: 'no-answer' });
const promise = (person: string, due: string, some: Partial<RealWorldAction> = {}) =>
  spoke(person, 10, { next: { note: 'call back', due }, ...some });
/** Somebody was called a few days ago: no warm-up is due. */
const CALLED = spoke('nobody', 3);

const listOf = (
  people: readonly Person[],
  log: readonly RealWorldAction[],
  kept = noList,
  today = TODAY,
) => todaysList({ people, contacts: contactsOf([...log, CALLED]), kept, today });
const idsOf = (list: ReturnType<typeof listOf>) => list.map(({ person }) => person);
const formerClient = (id: string, some: Partial<Person> = {}) =>
  aPerson(id, { relation: 'former-client', ...some });
const monthly = { cadence: { idealDays: 30, maxDays: 90 } };

describe("today's list", () => {
  it('begins with what was promised, the earliest first', () => {
    const people = ['p1', 'p2', 'p3', 'p4'].map((id) => aPerson(id));
    const log = [
      promise('p1', TODAY),
      promise('p2', daysAgo(4)),
      promise('p3', daysAgo(-1)),
      promise('p4', TODAY),
    ];
    const list = listOf(people, log);
    expect(idsOf(list)).toEqual(['p2', 'p1', 'p4']);
    expect(list[0]?.reason).toEqual({
      kind: 'promised',
      due: daysAgo(4),
      late: 4,
      note: 'call back',
      step: log[1]?.id,
    });
  });

  it('goes on with those who are overdue, by how far beyond their own ideal', () => {
    const people = [
      aPerson('p1', monthly),
      aPerson('p2', { cadence: { idealDays: 100, maxDays: 200 } }),
      aPerson('p3', monthly),
      aPerson('p4', monthly),
    ];
    const log = [spoke('p1', 40), spoke('p2', 180), spoke('p3', 50), spoke('p4', 30)];
    const list = listOf(people, log);
    expect(idsOf(list)).toEqual(['p2', 'p3', 'p1']);
    expect(list[1]?.reason).toEqual({ kind: 'overdue', days: 50, idealDays: 30, maxDays: 90 });
  });

  it('then has dormant former clients: one lately known, one long silent, one never spoken to', () => {
    const people = ['a', 'b', 'c', 'd', 'long', 'never', 'fresh'].map((id) => formerClient(id));
    const log = [
      ...['a', 'b', 'c', 'd'].map((id) => spoke(id, 300)),
      spoke('long', 1_500),
      spoke('fresh', 100),
    ];
    const list = listOf(people, log);
    expect(idsOf(list).slice(1, 3)).toEqual(['long', 'never']);
    expect(list.map(({ reason }) => reason.kind)).toEqual(Array(5).fill('dormant'));
    expect(list[1]?.reason).toEqual({ kind: 'dormant', relation: 'former-client', months: 49 });
    expect(list[2]?.reason).toEqual({ kind: 'dormant', relation: 'former-client' });
    expect(idsOf(list)).not.toContain('fresh');
  });

  it('gives each dormant one a turn, as the days go by', () => {
    const people = Array.from({ length: 30 }, (_, index) => formerClient(`p${index}`));
    const days = Array.from({ length: 60 }, (_, index) => daysAgo(-index));
    const seen = new Set(days.flatMap((today) => idsOf(listOf(people, [], noList, today))));
    expect(seen.size).toBe(30);
  });

  it('takes the imported for dormant, whatever their cadence', () => {
    const [pick] = listOf([aPerson('p1', { ...monthly, connectedOn: '2015-01-01' })], []);
    expect(pick?.reason).toEqual({ kind: 'dormant', relation: 'other' });
  });

  it('leaves the last place to one that is unexpected', () => {
    const people = [
      ...['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map((id) => aPerson(id, monthly)),
      aPerson('peer', { relation: 'peer' }),
      aPerson('other'),
    ];
    const log = people.slice(0, 7).map(({ id }) => spoke(id, 120));
    const list = listOf(people, log);
    expect(list.map(({ reason }) => reason.kind)).toEqual([
      ...Array(4).fill('overdue'),
      'unexpected',
    ]);
    const unexpected = listOf([aPerson('peer', { relation: 'peer' })], log);
    expect(unexpected[0]?.reason).toEqual({ kind: 'unexpected', relation: 'peer', months: 3 });
  });

  it('gives all places to promises where there are as many', () => {
    const people = ['p1', 'p2', 'p3', 'p4', 'p5', 'peer'].map((id) => aPerson(id));
    const log = people.slice(0, 5).map(({ id }) => promise(id, TODAY));
    expect(idsOf(listOf(people, log))).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
  });

  it('tells of a private individual that consent is needed', () => {
    const [pick] = listOf([formerClient('p1', { kind: 'private' })], []);
    expect(pick?.needsConsent).toBe(true);
  });

  it('shows what was agreed with many at once only once', () => {
    const people = ['p1', 'p2', 'p3'].map((id) => aPerson(id));
    const met = promise('p1', TODAY, { kind: 'event', people: people.map(({ id }) => id) });
    expect(idsOf(listOf(people, [met]))).toEqual(['p1']);
    const barred = [aPerson('p1', { doNotContact: { at: 1, why: '' } }), ...people.slice(1)];
    expect(idsOf(listOf(barred, [met]))).toEqual(['p2']);
  });
});

describe('those who are not on it', () => {
  it.each<[string, Partial<Person>]>([
    ['not to be contacted', { doNotContact: { at: 1, why: 'asked' } }],
    ['deleted', { deletedAt: 1 }],
    ['snoozed until tomorrow', { snoozedUntil: daysAgo(-1) }],
  ])('%s', (_, some) => {
    const person = formerClient('p1', { ...monthly, ...some });
    expect(listOf([person], [promise('p1', TODAY)])).toEqual([]);
  });

  it('come back on the day that they were snoozed until', () => {
    expect(listOf([formerClient('p1', { snoozedUntil: TODAY })], [])).toHaveLength(1);
  });

  it('were dismissed within the last 30 days', () => {
    const kept = dismiss(noList, personId('p1'), 'no time', TODAY);
    const on = (days: number) => listOf([formerClient('p1')], [], kept, daysAgo(-days));
    expect([on(0), on(29), on(30)].map(({ length }) => length)).toEqual([0, 0, 1]);
    expect(listOf([formerClient('p1')], [], readmit(kept, personId('p1')))).toHaveLength(1);
    const later = keep(kept, [], daysAgo(-30));
    expect(later.dismissed).toEqual([]);
  });

  it('were tried a day or two ago, unless something was promised', () => {
    const people = [formerClient('p1'), formerClient('p2')];
    expect(idsOf(listOf(people, [tried('p1', 2), tried('p2', 3)]))).toEqual(['p2']);
    expect(listOf([aPerson('p1')], [promise('p1', TODAY), tried('p1', 1)])).toHaveLength(1);
  });

  it('were logged today, whatever came of it', () => {
    expect(listOf([aPerson('p1')], [promise('p1', TODAY), tried('p1', 0)])).toEqual([]);
  });
});

describe('after a week without calls', () => {
  const people = [
    aPerson('overdue', monthly),
    aPerson('client', { relation: 'client' }),
    aPerson('lately', monthly),
  ];
  const log = [spoke('overdue', 300), spoke('client', 200), spoke('lately', 40)];
  const cold = (some: readonly Person[], kept = noList, more: RealWorldAction[] = []) =>
    todaysList({ people: some, contacts: contactsOf([...log, ...more]), kept, today: TODAY });

  it('the first is the first easy one of those who are due', () => {
    const list = cold(people);
    expect(list.map(({ person, easy }) => [person, easy])).toEqual([
      ['lately', true],
      ['overdue', undefined],
    ]);
  });

  it('is a client of now where nobody who is due is easy', () => {
    const [first] = cold(people.slice(0, 2));
    expect(first).toEqual({
      person: 'client',
      easy: true,
      reason: { kind: 'easy', relation: 'client', days: 200 },
    });
  });

  it('is nobody who refused the last time', () => {
    const refused = [spoke('lately', 20, { result: 'refused' })];
    expect(cold([aPerson('lately')], noList, refused)).toEqual([]);
  });

  it('is the same all day, though somebody was called since', () => {
    const kept = keep(noList, cold(people), TODAY);
    const list = cold(people, kept, [spoke('overdue', 0)]);
    expect(list[0]).toMatchObject({ person: 'lately', easy: true });
    const called = cold(people, kept, [spoke('lately', 0)]);
    expect(called.some(({ easy }) => easy)).toBe(false);
  });
});

describe('the list of a day', () => {
  const people = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'].map((id) => aPerson(id, monthly));
  const log = people.map(({ id }, index) => spoke(id, 100 - index));

  it('stays, and fills the place of one who was called with the next', () => {
    const kept = keep(noList, listOf(people, log), TODAY);
    const list = listOf(people, [...log, spoke('p2', 0)], kept);
    expect(idsOf(list)).toEqual(['p1', 'p6', 'p3', 'p4', 'p5']);
  });

  it('does not move for a promise that comes in later', () => {
    const kept = keep(noList, listOf(people, log), TODAY);
    expect(idsOf(listOf(people, [...log, promise('p7', TODAY)], kept))).toEqual(kept.picks);
  });

  it('closes up where nobody is left', () => {
    const few = people.slice(0, 3);
    const kept = keep(noList, listOf(few, log), TODAY);
    expect(idsOf(listOf(few, [...log, spoke('p1', 0)], kept))).toEqual(['p2', 'p3']);
  });

  it('is another one tomorrow', () => {
    const kept = keep(noList, listOf(people, log), TODAY);
    const tomorrow = listOf(people, [...log, promise('p7', TODAY)], kept, daysAgo(-1));
    expect(idsOf(tomorrow)[0]).toBe('p7');
  });

  it('is read from whatever was kept', () => {
    const kept = keep(noList, listOf(people, log), TODAY);
    expect(readListed(JSON.parse(JSON.stringify({ kept }))).kept).toEqual(kept);
    for (const raw of [undefined, null, 7, [], { picks: 3, dismissed: [{}], day: 'x', easy: 1 }]) {
      expect(readListed({ kept: raw }).kept).toMatchObject(noList);
    }
  });
});
