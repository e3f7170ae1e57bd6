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
    await rewriteWholeRecord(source, () => empty);
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
