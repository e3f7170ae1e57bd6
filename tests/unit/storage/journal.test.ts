import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { openingIdSchema } from '../../../utils/domain/ids';
import type { JournalEntry } from '../../../utils/domain/journalEntry';
import { createJournal } from '../../../utils/storage/journal';
import {
  dropDelivered,
  readableEntries,
  readOutbox,
  withEntries,
} from '../../../utils/storage/outbox';
import { aSession, NOON, sessionId } from '../domain/helpers/make';
import { holdsAsync, SEED } from '../domain/helpers/seed';
import { memoryArea } from './helpers/memoryArea';
import { freshDatabase } from './helpers/openDatabase';

const begun = aSession();
const ended = { ...begun, spentMs: 10, ending: 'finished' as const, endedAt: NOON + 10 };
const other = aSession({ id: sessionId('s2') }, NOON + 50);
const id = v.parse(openingIdSchema, 'o1');
const opening = (answer: 'left' | 'entered', at = NOON): JournalEntry => ({
  kind: 'opening',
  opening: { id, network: 'linkedin', at, answer },
});
const slice = (start: number, end: number): JournalEntry => ({
  kind: 'slice',
  session: begun.id,
  slice: [start, end, end - start],
});
const story: JournalEntry[] = [
  opening('left'),
  opening('entered', NOON + 3),
  { kind: 'session', session: begun },
  slice(NOON, NOON + 5),
  slice(NOON + 6, NOON + 10),
  { kind: 'overtimes', day: '2026-11-23', overtimes: [{ atMs: NOON, ms: 5, kind: 'own' }] },
  { kind: 'session', session: ended },
  { kind: 'session', session: other },
];

async function told(...deliveries: JournalEntry[][]) {
  const { source } = freshDatabase();
  const journal = createJournal(source);
  for (const entries of deliveries) await journal.apply(entries);
  return {
    sessions: await journal.sessionsSince(0),
    openings: await journal.openingsSince(0),
    overtimes: await (await source.open()).getAll('overtimes'),
  };
}

describe('the journal', () => {
  it('keeps the last word of a session, with all its slices', async () => {
    const { sessions, openings, overtimes } = await told(story);
    const slices = [
      [NOON, NOON + 5, 5],
      [NOON + 6, NOON + 10, 4],
    ];
    expect(sessions).toEqual([
      { id: 's1', startedAt: NOON, session: ended, slices },
      { id: 's2', startedAt: NOON + 50, session: other, slices: [] },
    ]);
    expect(openings).toEqual([{ id: 'o1', network: 'linkedin', at: NOON, answer: 'entered' }]);
    expect(overtimes).toEqual([
      { day: '2026-11-23', overtimes: [{ atMs: NOON, ms: 5, kind: 'own' }] },
    ]);
  });

  it(`is the same when entries are delivered twice, from any point on (seed ${SEED})`, async () => {
    const once = await told(story);
    const cuts = fc.array(fc.integer({ min: 0, max: story.length }), { maxLength: 4 });
    await holdsAsync(
      fc.asyncProperty(cuts, async (points) => {
        // Each death delivers the beginning of what waits once more than it is taken away.
        const deliveries = points.map((point) => story.slice(0, point));
        expect(await told(...deliveries, story, story)).toEqual(once);
      }),
      25,
    );
  });

  it('keeps slices that come before their session', async () => {
    const { sessions } = await told(
      [slice(NOON + 1, NOON + 5)],
      [{ kind: 'session', session: ended }],
    );
    expect(sessions).toEqual([
      { id: 's1', startedAt: NOON, session: ended, slices: [[NOON + 1, NOON + 5, 4]] },
    ]);
  });

  it('counts an opening when it came into view, and never takes an entry back', async () => {
    const { openings } = await told([opening('entered', NOON + 9), opening('left', NOON)]);
    expect(openings).toMatchObject([{ answer: 'entered' }]);
  });

  it('forgets an opening that was withdrawn, and one that never was', async () => {
    const withdrawn: JournalEntry = { kind: 'opening-withdrawn', id };
    expect((await told([opening('left')], [withdrawn])).openings).toEqual([]);
    expect((await told([withdrawn])).openings).toEqual([]);
  });

  it('tells sessions and openings from an instant on, the earliest first', async () => {
    const { source } = freshDatabase();
    const journal = createJournal(source);
    await journal.apply([{ kind: 'session', session: other }, ...story]);
    expect((await journal.sessionsSince(NOON)).map((record) => record.id)).toEqual(['s1', 's2']);
    expect((await journal.sessionsSince(NOON + 1)).map((record) => record.id)).toEqual(['s2']);
    expect(await journal.openingsSince(NOON + 1)).toEqual([]);
  });
});

describe('the outbox', () => {
  it('holds entries in order until they are delivered', async () => {
    const area = memoryArea();
    await area.set(await withEntries(area, story.slice(0, 2)));
    await area.set(await withEntries(area, story.slice(2, 5)));
    expect(readableEntries(await readOutbox(area))).toEqual(story.slice(0, 5));
    await dropDelivered(area, story.slice(0, 3));
    expect(readableEntries(await readOutbox(area))).toEqual(story.slice(3, 5));
  });

  it('is not written when there is nothing to add', async () => {
    expect(await withEntries(memoryArea(), [])).toEqual({});
  });

  it('passes over what cannot be read, and loses nothing beside it', async () => {
    const area = memoryArea({ outbox: [null, story[0], { kind: 'unknown' }, story[2]] });
    expect(readableEntries(await readOutbox(area))).toEqual([story[0], story[2]]);
    await dropDelivered(area, await readOutbox(area));
    expect(await readOutbox(area)).toEqual([]);
  });

  it('that is no list waits like an entry that cannot be read', async () => {
    const area = memoryArea({ outbox: 'odd' });
    expect(await readOutbox(area)).toEqual(['odd']);
    expect(await withEntries(area, story.slice(0, 1))).toEqual({ outbox: ['odd', story[0]] });
  });

  it('that was begun anew while the former one was delivered loses nothing', async () => {
    const area = memoryArea({ outbox: story.slice(0, 2) });
    const delivered = await readOutbox(area);
    await area.set({ outbox: story.slice(2, 3) });
    await dropDelivered(area, delivered);
    expect(await readOutbox(area)).toEqual(story.slice(2, 3));
  });
});
