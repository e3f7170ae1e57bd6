import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { createLedger } from '../../../utils/background/ledger';
import { createLiveStore } from '../../../utils/background/liveStore';
import { documentIdSchema } from '../../../utils/domain/ids';
import { parseLiveState } from '../../../utils/storage/liveState';
import { dropBeats, readRestBeats } from '../../../utils/storage/restBeats';
import { saveBeat } from '../../../utils/storage/saveBeat';
import { aDay, aSession, NOON, PARIS, sessionId } from '../domain/helpers/make';
import { memoryArea } from './helpers/memoryArea';

const document = v.parse(documentIdSchema, 'd1');
const other = v.parse(documentIdSchema, 'd2');
const session = sessionId('s1');
const beat = (seq: number) => ({ seq, elapsedMs: 5_000 });

describe('a beat that a page wrote down', () => {
  it('is found again under a key of its own, by its document or among all, in its order', async () => {
    const area = memoryArea({ settings: {}, beatless: 1 });
    for (const seq of [10, 9]) await saveBeat(area, { document, session }, beat(seq), seq);
    await saveBeat(area, { document: other, session }, beat(1), 3);
    const rest = (seq: number) => ({ document, session, beats: [beat(seq)], endedAt: seq });
    expect(await readRestBeats(area, document)).toEqual({
      rests: [rest(9), rest(10)],
      keys: ['beat:d1:10', 'beat:d1:9'],
      unreadable: {},
    });
    expect((await readRestBeats(area)).keys).toHaveLength(3);
    await dropBeats(area, document, [beat(9), beat(11)]);
    expect((await readRestBeats(area, document)).keys).toEqual(['beat:d1:10']);
  });

  it('is none where nothing lies', async () => {
    const nothing = { rests: [], keys: [], unreadable: {} };
    expect(await readRestBeats(memoryArea({ day: {} }))).toEqual(nothing);
  });

  it('by an older version, several under one key, is found too', async () => {
    const area = memoryArea({ 'beat:d1': { document, session, beats: [beat(3), beat(4)] } });
    expect(await readRestBeats(area, document)).toMatchObject({
      rests: [{ beats: [beat(3), beat(4)] }],
      keys: ['beat:d1'],
    });
  });
});

describe('the worker', () => {
  function aLedger(items: Record<string, unknown> = {}) {
    const area = memoryArea({ day: aDay(), session: aSession(), ...items });
    const clock = { wallMs: () => NOON, monoMs: () => 0, calendar: PARIS.calendar };
    const store = createLiveStore({ area, clock, boot: 'b' });
    const spentMs = () => parseLiveState(area.items).day?.spentMs;
    return { area, ledger: createLedger(store, area, clock.wallMs), spentMs };
  }

  it('takes away what it has read, never what the page wrote meanwhile', async () => {
    const { area, ledger, spentMs } = aLedger();
    const id = aSession().id;
    await saveBeat(area, { document, session: id }, beat(1), NOON);
    const set = area.set;
    // While the first is being credited, the page writes its second.
    vi.spyOn(area, 'set').mockImplementationOnce(async (items) => {
      await set(items);
      await saveBeat(area, { document, session: id }, beat(2), NOON);
    });
    await ledger.fold();
    expect(spentMs()).toBe(5_000);
    expect(Object.keys(area.items)).toContain('beat:d1:2');
    await ledger.fold(document);
    expect(spentMs()).toBe(10_000);
    expect((await readRestBeats(area)).keys).toEqual([]);
  });

  it('counts a beat once that comes by report and lies there, too', async () => {
    const { area, ledger, spentMs } = aLedger();
    const id = aSession().id;
    await saveBeat(area, { document, session: id }, beat(1), NOON);
    await ledger.credit({ document, session: id, beats: [beat(1)] });
    expect((await readRestBeats(area)).keys).toEqual([]);
    await saveBeat(area, { document, session: id }, beat(1), NOON);
    await ledger.fold();
    expect(spentMs()).toBe(5_000);
  });

  it('puts aside what it cannot read', async () => {
    const { area, ledger, spentMs } = aLedger({ 'beat:a': null, 'beat:c:1': { beats: 'many' } });
    await ledger.fold();
    expect(spentMs()).toBe(0);
    expect(Object.keys(area.items).filter((key) => key.startsWith('beat:'))).toEqual([]);
    const aside = Object.keys(area.items).find((key) => key.startsWith('unreadable:'));
    expect(area.items[aside ?? '']).toEqual({ 'beat:a': null, 'beat:c:1': { beats: 'many' } });
  });
});
