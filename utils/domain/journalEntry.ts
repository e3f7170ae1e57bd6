import * as v from 'valibot';
import { openingIdSchema, sessionIdSchema } from './ids';
import { openingSchema } from './opening';
import { pauseSchema } from './pause';
import { overtimeSchema, sessionSchema } from './session';
import { sliceSchema } from './slice';

/** One thing for the journal to remember. Each can be applied twice with the effect of once. */
export const journalEntrySchema = v.variant('kind', [
  v.object({ kind: v.literal('session'), session: sessionSchema }),
  v.object({ kind: v.literal('slice'), session: sessionIdSchema, slice: sliceSchema }),
  v.object({ kind: v.literal('opening'), opening: openingSchema }),
  v.object({ kind: v.literal('opening-withdrawn'), id: openingIdSchema }),
  v.object({ kind: v.literal('overtimes'), day: v.string(), overtimes: v.array(overtimeSchema) }),
  /** A pause is known by its beginning; written again, it was cut short. */
  v.object({ kind: v.literal('pause'), pause: pauseSchema }),
]);
export type JournalEntry = v.InferOutput<typeof journalEntrySchema>;
