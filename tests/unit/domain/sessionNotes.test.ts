import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parsed } from '../../../utils/domain/parsed';
import { notesOf, sessionNotesSchema, withTimeByKind } from '../../../utils/domain/sessionNotes';
import { aSession } from './helpers/make';
import { holds } from './helpers/seed';

const notes = notesOf(aSession().id);
const kind = fc.constantFrom('feed', 'profile', 'other', undefined);
const beats = fc.array(
  fc.record({ seq: fc.nat(), elapsedMs: fc.double({ min: 0, max: 12_000, noNaN: true }), kind }),
);

describe('the time by kind of page', () => {
  it('goes to the kind on which it was attended', () => {
    const some = [
      { seq: 1, elapsedMs: 3_000, kind: 'feed' as const },
      { seq: 2, elapsedMs: 1_000, kind: 'messaging' as const },
      { seq: 3, elapsedMs: 1_000 },
    ];
    expect(withTimeByKind(notes, some, 5_000).msByKind).toEqual({
      feed: 3_000,
      messaging: 1_000,
      other: 1_000,
    });
  });

  it('is never more, together, than what was credited', () => {
    holds(
      fc.property(beats, fc.double({ min: 0, max: 60_000, noNaN: true }), (some, creditMs) => {
        const all = Object.values(withTimeByKind(notes, some as never, creditMs).msByKind);
        expect(all.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(creditMs + 1e-6);
      }),
    );
  });
});

describe('the notes of a session', () => {
  it('are read field by field: what cannot be read is as at the start', () => {
    const broken = { ...notes, shown: 'all', msByKind: { feed: 'long' }, count: 3, read: [7] };
    expect(parsed(sessionNotesSchema, broken)).toEqual(notes);
    expect(v.is(sessionNotesSchema, { shown: [] })).toBe(false);
  });
});
