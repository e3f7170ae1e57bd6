import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRecord as empty, mergeRecords, type WholeRecord } from '../../../utils/domain/record';
import { strikeKey } from '../../../utils/domain/review/strike';
import { NOON } from './helpers/make';
import { holds } from './helpers/seed';

const person = (id: string, name: string, updatedAt: number, deletedAt?: number) =>
  ({ id, name, updatedAt, ...(deletedAt && { deletedAt }) }) as WholeRecord['people'][number];

/** Small numbers of ids and times, so that the two records meet often. */
const id = fc.constantFrom('a', 'b', 'c');
const time = fc.integer({ min: 1, max: 4 });
/** A record with a last word and, sometimes, its end: actions, opportunities, plans, posts and introductions alike. */
const dated = fc.uniqueArray(
  fc.record(
    { id, note: fc.string({ maxLength: 3 }), updatedAt: time, deletedAt: time },
    { requiredKeys: ['id', 'note', 'updatedAt'] },
  ),
  { selector: (one) => one.id },
);
const anyRecord = fc
  .record({
    actions: dated,
    opportunities: dated,
    plans: dated,
    posts: dated,
    introductions: dated,
    people: fc.uniqueArray(fc.tuple(id, fc.string({ maxLength: 3 }), time), {
      selector: ([one]) => one,
    }),
    strikes: fc.uniqueArray(
      fc.record({ session: id, start: time, isStruck: fc.boolean(), updatedAt: time }),
      { selector: ({ session, start }) => `${session}${start}` },
    ),
    weekNotes: fc.uniqueArray(
      fc.record({ week: id, context: fc.string({ maxLength: 3 }), updatedAt: time }),
      { selector: ({ week }) => week },
    ),
    experiments: fc.uniqueArray(
      fc.record({ startsOn: id, state: fc.constantFrom('running', 'ended'), updatedAt: time }),
      { selector: ({ startsOn }) => startsOn },
    ),
    pauses: fc.uniqueArray(fc.record({ at: time, until: time }), { selector: ({ at }) => at }),
    openings: fc.uniqueArray(
      fc.record({
        id,
        network: fc.constantFrom('linkedin', 'facebook'),
        at: time,
        answer: fc.constantFrom('entered', 'left'),
      }),
      { selector: (one) => one.id },
    ),
    sessions: fc.uniqueArray(
      fc.record({
        id,
        startedAt: time,
        slices: fc.uniqueArray(fc.tuple(time, time, time), { selector: ([start]) => start }),
      }),
      { selector: (one) => one.id },
    ),
  })
  .map(
    ({ people, ...rest }) =>
      ({
        ...empty,
        ...rest,
        people: people.map(([one, name, at]) => person(one, name, at)),
      }) as unknown as WholeRecord,
  );

const sorted = <Thing extends { id: string }>(things: readonly Thing[]) =>
  things.toSorted((a, b) => a.id.localeCompare(b.id));
const byId = (record: WholeRecord) => ({
  ...record,
  actions: sorted(record.actions),
  opportunities: sorted(record.opportunities),
  plans: sorted(record.plans),
  posts: sorted(record.posts),
  introductions: sorted(record.introductions),
  sessions: record.sessions
    .toSorted((a, b) => a.id.localeCompare(b.id))
    .map((one) => ({ ...one, slices: one.slices.toSorted(([a], [b]) => a - b) })),
  openings: sorted(record.openings),
  people: sorted(record.people),
  pauses: record.pauses.toSorted((a, b) => a.at - b.at),
  strikes: record.strikes.toSorted((a, b) => strikeKey(a).localeCompare(strikeKey(b))),
  weekNotes: record.weekNotes.toSorted((a, b) => a.week.localeCompare(b.week)),
  experiments: record.experiments.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn)),
});

describe('two records merged', () => {
  it('hold what either knows, and of the same person the newer copy, whole', () => {
    const merged = mergeRecords(
      { ...empty, people: [person('a', 'Anna', 1), person('b', 'Bea', 5)] },
      { ...empty, people: [person('b', 'Beatrice', 4), person('c', 'Carl', 1)] },
    );
    expect(merged.people.map(({ name }) => name)).toEqual(['Anna', 'Bea', 'Carl']);
  });

  it('remember a deletion, unless the thing was changed since', () => {
    const gone = { ...empty, people: [person('a', '', 2, 2)] };
    expect(mergeRecords({ ...empty, people: [person('a', 'Anna', 1)] }, gone)).toEqual(gone);
    const back = { ...empty, people: [person('a', 'Anna', 3)] };
    expect(mergeRecords(gone, back)).toEqual(back);
  });

  it('put the slices of a visit together', () => {
    const visit = (slices: [number, number, number][]) => ({
      ...empty,
      sessions: [{ id: 's', startedAt: NOON, slices }] as unknown as WholeRecord['sessions'],
    });
    const merged = mergeRecords(
      visit([[5, 9, 4]]),
      visit([
        [1, 3, 2],
        [5, 8, 3],
      ]),
    );
    expect(merged.sessions[0]?.slices).toEqual([
      [1, 3, 2],
      [5, 9, 4],
    ]);
  });

  it('are the same whichever comes first, merged again, and with a third in any order', () => {
    holds(
      fc.property(anyRecord, anyRecord, anyRecord, (a, b, c) => {
        const both = byId(mergeRecords(a, b));
        expect(byId(mergeRecords(b, a))).toEqual(both);
        expect(byId(mergeRecords(mergeRecords(a, b), b))).toEqual(both);
        expect(byId(mergeRecords(mergeRecords(a, b), c))).toEqual(
          byId(mergeRecords(a, mergeRecords(b, c))),
        );
      }),
      300,
    );
  });
});
