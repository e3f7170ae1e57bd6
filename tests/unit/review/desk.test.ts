import { beforeEach, describe, expect, it } from 'vitest';
import type { PersonId } from '../../../utils/domain/ids';
import { arrange } from '../../../utils/domain/review/arrange';
import { reviewOf } from '../../../utils/domain/review/review';
import { createReviewDesk, type ReviewDesk } from '../../../utils/review/desk';
import type { ReviewRead } from '../../../utils/storage/reviewRecord';
import { sessionId } from '../domain/helpers/make';
import { aBareAction, aVisit, HERE, NOTHING, parisAt } from '../domain/review/records';

const TODAY = '2026-11-23';
const QUARTER = { from: '2026-10-01', to: '2026-12-31' };
const LONG_AGO = { from: '2019-01-01', to: '2019-12-31' };

const visit = aVisit('s1', parisAt('2026-11-20'), 12);
const old = aVisit('s2', parisAt('2019-05-20'), 8);
const call = aBareAction('a1', { kind: 'call', reach: 'spoke', on: '2026-11-20' });

const question = { period: QUARTER, today: TODAY, settings: {}, here: HERE };

let whole: ReviewRead;
let part: ReviewRead;
let reads: (string | undefined)[];
let readMore: number;
let fails: boolean;
let desk: ReviewDesk;
let strikes: ReviewRead['sources']['strikes'];
/** What the remarks are waited for, once they are read. */
let slow: Promise<void> | undefined;

beforeEach(() => {
  strikes = [];
  slow = undefined;
  reads = [];
  readMore = 0;
  fails = false;
  const sources = { ...NOTHING, actions: [call] };
  whole = { sources: { ...sources, sessions: [old, visit] }, weekNotes: [], isWhole: true };
  part = { sources: { ...sources, sessions: [visit] }, weekNotes: [], isWhole: false };
  desk = createReviewDesk({
    async read(since) {
      reads.push(since);
      if (fails) throw new Error('no');
      return since === undefined ? whole : part;
    },
    async readRemarks() {
      if (!strikes) throw new Error('no');
      const found = { strikes, weekNotes: [] };
      await slow;
      return found;
    },
    nameOf: async (ids: readonly PersonId[]) => new Map(ids.map((id) => [id, `Name of ${id}`])),
    onReadMore: () => readMore++,
  });
});

/** What was begun in the background is over. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the desk of the review', () => {
  it('answers from the last year first, and reads all of it behind that', async () => {
    const first = await desk.review(question);
    expect(first.figures.online.ms).toBe(12 * 60_000);
    expect(first.effort).toBeUndefined();
    await settled();
    expect(readMore).toBe(1);
    const second = await desk.review(question);
    expect(second).toEqual(
      reviewOf({ arranged: arrange(whole.sources, HERE), ...whole }, question),
    );
    expect(second.effort).toBeDefined();
    expect(reads).toEqual(['2026-07-01', undefined]);
  });

  it('waits for all of it where the period is older', async () => {
    const { figures } = await desk.review({ ...question, period: LONG_AGO });
    expect(figures.online.ms).toBe(8 * 60_000);
    expect(reads).toEqual([undefined]);
    expect(readMore).toBe(0);
  });

  it('reads a short record once', async () => {
    part = whole;
    await desk.review(question);
    await settled();
    await desk.review({ ...question, period: LONG_AGO });
    expect(reads).toEqual(['2026-07-01']);
  });

  it('opens a figure, with the names in it', async () => {
    const figure = { name: 'conversations' } as const;
    const details = await desk.details({ ...question, figure, most: 10 });
    expect(details.actions).toEqual([call]);
    expect([...details.names.values()]).toEqual(call.people.map((id) => `Name of ${id}`));
    const online = await desk.details({ ...question, figure: { name: 'online' }, most: 10 });
    expect(online.visits.map(({ record }) => record.id)).toEqual(['s1']);
  });

  it('opens a figure of weeks long before the period from the whole record', async () => {
    const figure = { name: 'online', periods: [LONG_AGO] } as const;
    const details = await desk.details({ ...question, figure, most: 10 });
    expect(details.visits.map(({ record }) => record.id)).toEqual(['s2']);
    expect(reads).toEqual([undefined]);
  });

  it.each([true, false])('leaves out at once what is struck (all read: %s)', async (isRead) => {
    await desk.review(question);
    if (isRead) await settled();
    strikes = [{ session: sessionId('s1'), start: visit.startedAt, isStruck: true, updatedAt: 2 }];
    await desk.forget('remarks');
    const { online } = (await desk.review(question)).figures;
    expect([online.ms, online.struck.slices]).toEqual([0, 1]);
    await settled();
    expect((await desk.review(question)).figures.online.ms).toBe(0);
    expect(reads).toHaveLength(2);
  });

  it('reads again what was changed, and what it could not read', async () => {
    await desk.review(question);
    await settled();
    await desk.forget('record');
    whole = { ...whole, sources: { ...whole.sources, actions: [] } };
    part = { ...part, sources: { ...part.sources, actions: [] } };
    expect((await desk.review(question)).figures.funnel.actions.count).toBe(0);
    await settled();
    await desk.forget('record');
    fails = true;
    await expect(desk.review(question)).rejects.toThrow('no');
    await expect(desk.review({ ...question, period: LONG_AGO })).rejects.toThrow('no');
    fails = false;
    await desk.review(question);
    expect(
      (await desk.review({ ...question, period: LONG_AGO })).figures.online.ms,
    ).toBeGreaterThan(0);
  });

  it('leaves out both of two things struck in one moment, and all read anew where that fails', async () => {
    await desk.review(question);
    await settled();
    const strike = (start: number) => ({ session: sessionId('s1'), start, isStruck: true });
    strikes = [{ ...strike(1), updatedAt: 1 }];
    const first = desk.forget('remarks');
    strikes = [...strikes, { ...strike(visit.startedAt), updatedAt: 2 }];
    await Promise.all([first, desk.forget('remarks')]);
    expect((await desk.review(question)).figures.online.ms).toBe(0);
    expect(reads).toHaveLength(2);
    strikes = undefined;
    await desk.forget('remarks');
    await desk.review(question);
    expect(reads).toHaveLength(4);
  });

  it('takes no remarks that were read before the record was another, or before later ones', async () => {
    const struck = { session: sessionId('s1'), start: visit.startedAt, isStruck: true };
    const ms = async () => (await desk.review(question)).figures.online.ms;
    await ms();
    for (const part of ['record', 'remarks'] as const) {
      const { promise, resolve } = Promise.withResolvers<void>();
      slow = promise;
      strikes = [{ ...struck, updatedAt: 1 }];
      const older = desk.forget('remarks');
      slow = undefined;
      strikes = [];
      await desk.forget(part);
      resolve();
      await older;
      expect(await ms()).toBe(12 * 60_000);
    }
  });

  it('counts weeks of any year', async () => {
    const periods = [LONG_AGO, QUARTER];
    await desk.review(question);
    const course = await desk.course({ periods, here: HERE });
    expect(course.map(({ onlineMs }) => onlineMs / 60_000)).toEqual([8, 12]);
  });

  it('keeps no record that was forgotten while it was read', async () => {
    part = whole;
    const first = desk.review(question);
    const empty = { ...whole, sources: NOTHING };
    await desk.forget('record');
    part = empty;
    whole = empty;
    await first;
    expect((await desk.review(question)).figures.online.ms).toBe(0);
    expect((await desk.review({ ...question, period: LONG_AGO })).figures.online.ms).toBe(0);
  });

  it('arranges anew where the person or the beginning of the day has moved', async () => {
    const night = aVisit('n', parisAt('2026-10-01', '02:00'), 10);
    part = { ...whole, sources: { ...NOTHING, sessions: [night] } };
    expect((await desk.review(question)).figures.online.ms).toBe(0);
    const midnight = { ...question, here: { ...HERE, dayStartsAt: '00:00' } };
    expect((await desk.review(midnight)).figures.online.ms).toBe(10 * 60_000);
  });
});
