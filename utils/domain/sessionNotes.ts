import * as v from 'valibot';
import type { Beat } from './attention';
import { partSchema } from './feedHiding';
import { goalCountSchema, NOTHING_COUNTED } from './goalCount';
import { type SessionId, sessionIdSchema } from './ids';
import type { PageKind } from './network';

const ms = v.pipe(v.number(), v.finite(), v.minValue(0));

/** Said once in a session: where the time went, and that the goal's number is reached. */
export const saidSchema = v.picklist(['midway', 'reached']);
export type Said = v.InferOutput<typeof saidSchema>;

/** What is noted while a session runs, and falls with it: no part of the history. */
export const sessionNotesSchema = v.object({
  session: sessionIdSchema,
  /** What of its pages the person asked to see, though it would be hidden. */
  shown: v.fallback(v.array(partSchema), []),
  /** Attended time by the kind of page, told from addresses alone. */
  msByKind: v.fallback(v.record(v.string(), ms), {}) as v.GenericSchema<
    unknown,
    Partial<Record<PageKind, number>>
  >,
  count: v.fallback(goalCountSchema, NOTHING_COUNTED),
  /** What was said, and closed: it is not said again. */
  read: v.fallback(v.array(saidSchema), []),
});
export type SessionNotes = v.InferOutput<typeof sessionNotesSchema>;

export function notesOf(session: SessionId): SessionNotes {
  return { session, shown: [], msByKind: {}, count: NOTHING_COUNTED, read: [] };
}

/**
 * Adds what was credited for some beats to the kinds of pages on which they were attended. Where
 * less was credited than they lasted (another tab covered some of it), each gets its share.
 */
export function withTimeByKind(
  notes: SessionNotes,
  beats: readonly Beat[],
  creditMs: number,
): SessionNotes {
  const lastedMs = beats.reduce((sum, { elapsedMs }) => sum + elapsedMs, 0);
  if (creditMs <= 0 || lastedMs <= 0) return notes;
  const msByKind = { ...notes.msByKind };
  for (const { kind = 'other', elapsedMs } of beats) {
    msByKind[kind] = (msByKind[kind] ?? 0) + (elapsedMs / lastedMs) * creditMs;
  }
  return { ...notes, msByKind };
}
