import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { documentIdSchema } from '../../../utils/domain/ids';
import { readRestBeats, saveRestBeats } from '../../../utils/storage/restBeats';
import { sessionId } from '../domain/helpers/make';
import { memoryArea } from './helpers/memoryArea';

const documentId = (text: string) => v.parse(documentIdSchema, text);
const session = sessionId('s1');
const beats = [
  { seq: 3, elapsedMs: 5_000 },
  { seq: 4, elapsedMs: 1_200.5 },
];

describe('the rest of a closed page', () => {
  it('is found again with its key, by its document or among all', async () => {
    const area = memoryArea({ settings: {}, beatless: 1 });
    await saveRestBeats(area, { document: documentId('d1'), session, beats }, 7_000);
    await saveRestBeats(
      area,
      { document: documentId('d2'), session, beats: beats.slice(1) },
      9_000,
    );
    const first = { document: 'd1', session, beats, endedAt: 7_000 };
    const second = { document: 'd2', session, beats: beats.slice(1), endedAt: 9_000 };
    expect(await readRestBeats(area, documentId('d1'))).toEqual({
      rests: [first],
      keys: ['beat:d1'],
    });
    expect(await readRestBeats(area)).toEqual({
      rests: [first, second],
      keys: ['beat:d1', 'beat:d2'],
    });
  });

  it('is none where nothing lies', async () => {
    expect(await readRestBeats(memoryArea({ day: {} }))).toEqual({ rests: [], keys: [] });
    expect(await readRestBeats(memoryArea(), documentId('d1'))).toEqual({ rests: [], keys: [] });
  });

  it('that cannot be read is not credited, but its key is told so that it goes', async () => {
    const area = memoryArea({
      'beat:a': null,
      'beat:b': { document: 'b', session, beats: [{ seq: 0, elapsedMs: 5 }] },
      'beat:c': { document: 'c', session, beats: 'many' },
    });
    expect(await readRestBeats(area)).toEqual({ rests: [], keys: ['beat:a', 'beat:b', 'beat:c'] });
  });
});
