import * as v from 'valibot';
import { personIdSchema } from './ids';
import { personSchema } from './person';

/** Which record an import wrote: it says whether it is still that one, and nothing of whom. */
const writtenSchema = v.object({ id: personIdSchema, updatedAt: v.number() });

/**
 * A part of what undoes the last import: who was added by it, and who was changed. All that are kept
 * together are of one import; one record of 30,000 people would stop the page that writes it.
 */
export const importUndoSchema = v.object({
  id: v.string(),
  /** When it landed, in ms. */
  at: v.number(),
  file: v.string(),
  added: v.array(writtenSchema),
  changed: v.array(v.object({ before: personSchema, after: writtenSchema })),
});
export type ImportUndo = v.InferOutput<typeof importUndoSchema>;
