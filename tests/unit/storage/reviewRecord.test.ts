import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../utils/domain/calendar';
import { arrange, type ReviewSources } from '../../../utils/domain/review/arrange';
import { figuresOf } from '../../../utils/domain/review/figures';
import { periodBetween } from '../../../utils/domain/review/period';
import type { DatabaseSource, RappelSchema } from '../../../utils/storage/database';
import { createRemarks } from '../../../utils/storage/remarks';
import { readReviewRecord, readReviewRemarks } from '../../../utils/storage/reviewRecord';
import { actionId, anAction } from '../domain/helpers/actions';
import { sessionId } from '../domain/helpers/make';
import { holdsAsync, SEED } from '../domain/helpers/seed';
import {
  aBareAction,
  anOpportunity,
  aVisit,
  HERE,
  NOTHING,
  parisAt,
} from '../domain/review/records';
import { someDay, someSources } from '../domain/review/someRecords';
import { freshDatabase } from './helpers/openDatabase';

const TODAY = '2026-11-23';
type StoreName = keyof ReviewSources & keyof Pick<RappelSchema, keyof RappelSchema & string>;

async function filled(sources: ReviewSources): Promise<DatabaseSource> {
  const { source } = freshDatabase();
  const database = await source.open();
  for (const [name, things] of Object.entries(sources)) {
    for (const thing of things) await database.put(name as StoreName, thing as never);
  }
  return source;
}

describe(`the record as the review reads it (seed ${SEED})`, () => {
  it('gives the same figures from a part of it as from the whole', async () => {
    await holdsAsync(
      fc.asyncProperty(someSources, someDay, someDay, someDay, async (sources, since, a, b) => {
        const database = await filled(sources);
        const later = (day: string) => (day < since ? addDays(since, 3) : day);
        const period = periodBetween(later(a), later(b));
        const part = await readReviewRecord(database, since, 1);
        const whole = await readReviewRecord(database);
        const figures = ({ sources }: typeof part) =>
          figuresOf(arrange(sources, HERE), period, TODAY);
        expect(figures(part)).toEqual(figures(whole));
        expect(whole.isWhole).toBe(true);
        expect(part.isWhole).toBe(sources.actions.length <= 1);
      }),
    );
  }, 60_000);

  it.each([
    ['a visit that runs into it', { sessions: [aVisit('s', parisAt('2026-10-01', '03:50'), 30)] }],
    [
      'a promise that was kept before it',
      {
        actions: [
          aBareAction('promise', {
            on: '2026-08-20',
            loggedAt: 1,
            next: { note: 'call', due: '2026-10-05' },
          }),
          aBareAction('other', { on: '2026-09-25', loggedAt: 3 }),
          aBareAction('kept', { on: '2026-09-20', loggedAt: 2, resolves: actionId('promise') }),
        ],
      },
    ],
    [
      'a journey that is told by what was done before, and by what was logged late',
      {
        sessions: [
          aVisit('s1', parisAt('2026-09-30', '22:00'), 30),
          aVisit('s2', parisAt('2026-10-31', '18:00'), 20),
        ],
        actions: [
          aBareAction('far', {
            on: '2026-05-01',
            loggedAt: parisAt('2026-05-01'),
            zone: 'Pacific/Auckland',
          }),
          aBareAction('late', {
            on: '2026-05-02',
            loggedAt: parisAt('2026-10-03'),
            zone: 'Europe/Paris',
          }),
          aBareAction('near', { on: '2026-11-02', loggedAt: parisAt('2026-11-02') }),
        ],
      },
    ],
    [
      'the first time an offer was asked for, of one that was noted as such later',
      {
        opportunities: [
          anOpportunity('o1', {
            stage: 'offer',
            openedOn: '2026-01-05',
            offeredOn: '2026-10-10',
            actions: ['asked'],
          }),
        ],
        actions: [
          aBareAction('asked', { on: '2026-01-20', loggedAt: 1, result: 'offer-asked' }),
          aBareAction('other', { on: '2026-02-20', loggedAt: 2 }),
        ],
      },
    ],
    [
      'that a need is told by what had ended before',
      {
        opportunities: [
          anOpportunity('o1', {
            stage: 'won',
            openedOn: '2026-05-05',
            closedOn: '2026-09-15',
            actions: ['need'],
          }),
        ],
        actions: [aBareAction('need', { on: '2026-10-05', result: 'need' })],
      },
    ],
  ] as [string, Partial<ReviewSources>][])('does not lose %s', async (_what, some) => {
    const database = await filled({ ...NOTHING, ...some });
    const october = { from: '2026-10-01', to: '2026-10-31' };
    const [part, whole] = [
      await readReviewRecord(database, october.from, 1),
      await readReviewRecord(database),
    ];
    for (const to of ['2026-10-01', '2026-10-31']) {
      const [a, b] = [part, whole].map(({ sources }) =>
        figuresOf(arrange(sources, HERE), { ...october, to }, TODAY),
      );
      expect(a).toEqual(b);
    }
  });

  it('is read whole at once where it is short', async () => {
    const { source } = freshDatabase();
    const database = await source.open();
    await database.put('actions', anAction({ on: '2019-01-01' }));
    const { isWhole, sources } = await readReviewRecord(source, TODAY);
    expect(isWhole).toBe(true);
    expect(sources.actions).toHaveLength(1);
  });

  it('leaves out what cannot be read, and what is deleted', async () => {
    const { source } = freshDatabase();
    const database = await source.open();
    await database.put('actions', { id: 'torn', on: TODAY, loggedAt: 1 } as never);
    await database.put('actions', anAction({ deletedAt: 3 }));
    expect((await readReviewRecord(source)).sources.actions).toEqual([]);
  });
});

describe('remarks', () => {
  it('strike a slice out and put it back, by its session and its start', async () => {
    const { source } = freshDatabase();
    const remarks = createRemarks(source);
    await remarks.strike(sessionId('s'), 5, true, 1);
    await remarks.strike(sessionId('s'), 9, true, 2);
    await remarks.strike(sessionId('s'), 5, false, 3);
    expect((await readReviewRemarks(source)).strikes).toEqual([
      { session: 's', start: 5, isStruck: false, updatedAt: 3 },
      { session: 's', start: 9, isStruck: true, updatedAt: 2 },
    ]);
  });

  it('note a week: what is not named stays, and one line is kept', async () => {
    const { source } = freshDatabase();
    const remarks = createRemarks(source);
    const week = '2026-11-16';
    expect(await remarks.weekNote(week)).toBeUndefined();
    await remarks.noteWeek(week, { context: '  The fair of Lyon ' }, 1);
    await remarks.noteWeek(week, { reviewedAt: 2 }, 2);
    expect(await remarks.weekNote(week)).toEqual({
      week,
      context: 'The fair of Lyon',
      reviewedAt: 2,
      updatedAt: 2,
    });
    expect((await remarks.noteWeek(week, { context: 'x'.repeat(900) }, 3)).context).toHaveLength(
      140,
    );
  });
});
