import * as v from 'valibot';
import { RHYTHM_SPANS } from './editorialLine';
import { keyMessageIdSchema } from './ids';
import type { LineDraft } from './lineDraft';

const text = v.fallback(v.string(), '');

const lineDraftSchema = v.object({
  audience: text,
  feeling: text,
  field: text,
  notMyField: text,
  tone: text,
  messages: v.array(v.object({ id: keyMessageIdSchema, words: v.string() })),
  posts: text,
  per: v.picklist(RHYTHM_SPANS),
  watchWords: text,
});

/** Reads a half-filled form as it was kept; nothing of what is none. Never throws. */
export function readLineDraft(raw: unknown): LineDraft | undefined {
  const read = v.safeParse(lineDraftSchema, raw);
  return read.success ? read.output : undefined;
}
