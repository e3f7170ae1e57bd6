import { describe, expect, it, vi } from 'vitest';
import { mergeRecords, type WholeRecord } from '../../../utils/domain/record';
import { readWholeRecord, rewriteWholeRecord } from '../../../utils/storage/wholeRecord';
import { freshDatabase } from './helpers/openDatabase';

const record = {
  sessions: [{ id: 's', startedAt: 1, slices: [[1, 2, 1]] }],
  openings: [{ id: 'o', network: 'linkedin', at: 1, answer: 'left' }],
  overtimes: [{ day: '2026-11-23', overtimes: [] }],
  actions: [],
  people: [{ id: 'p', name: 'Anna', updatedAt: 1 }],
  pauses: [{ at: 1, until: 2 }],
  opportunities: [
    {
      id: 'b',
      person: 'p',
      about: 'a',
      stage: 'need',
      openedOn: '2026-11-23',
      actions: [],
      updatedAt: 1,
    },
  ],
  plans: [{ id: 'c', day: { each: 'week', weekday: 1 }, time: '10:00', about: 'a', updatedAt: 1 }],
  strikes: [{ session: 's', start: 1, isStruck: true, updatedAt: 1 }],
  weekNotes: [{ week: '2026-11-23', context: 'A fair', updatedAt: 1 }],
  experiments: [
    {
      state: 'running',
      startsOn: '2026-11-23',
      weeks: 8,
      budgets: [10, 30],
      budgetBefore: 20,
      outcome: 'conversations',
      draws: [],
      updatedAt: 1,
    },
  ],
  posts: [{ id: 'q', on: '2026-11-23', network: 'linkedin', answers: {}, updatedAt: 1 }],
  introductions: [{ id: 'i', person: 'p', through: 'r', on: '2026-11-23', updatedAt: 1 }],
} as unknown as WholeRecord;
const empty = Object.fromEntries(Object.keys(record).map((key) => [key, []])) as never;

describe('the whole record', () => {
  it('takes the place of what was there, and can be merged into it', async () => {
    const { source } = freshDatabase();
    await rewriteWholeRecord(source, () => record);
    expect((await readWholeRecord(source)).record).toEqual(record);
    const more = { ...record, people: [{ id: 'q', name: 'Bea', updatedAt: 1 }] } as never;
    await rewriteWholeRecord(source, (before) => mergeRecords(before, more));
    expect((await readWholeRecord(source)).record.people).toHaveLength(2);
    const open = await source.open();
    await open.put('imports', { id: 'last', at: 1, file: 'a.csv', added: [], changed: [] });
    await rewriteWholeRecord(source, () => empty);
    expect(await open.count('imports')).toBe(0);
    expect((await readWholeRecord(source)).record).toEqual(empty);
  });

  it('is as it was where one thing of it cannot be written', async () => {
    const { source } = freshDatabase();
    await rewriteWholeRecord(source, () => record);
    const broken = { ...record, pauses: [{ until: 2 }] } as never;
    await expect(rewriteWholeRecord(source, () => broken)).rejects.toThrow();
    expect((await readWholeRecord(source)).record).toEqual(record);
  });

  it('is as it was where the disk is full', async () => {
    const { source } = freshDatabase();
    await rewriteWholeRecord(source, () => record);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    await expect(rewriteWholeRecord(source, () => record)).rejects.toThrow('No room');
    put.mockRestore();
    expect((await readWholeRecord(source)).record).toEqual(record);
  });
});
