import * as v from 'valibot';
import { type Beat, beatSchema } from '../domain/attention';
import { type DocumentId, documentIdSchema, sessionIdSchema } from '../domain/ids';
import type { StorageArea } from './area';
import { BEAT_PREFIX, beatKey } from './saveBeat';

const restSchema = v.object({
  document: documentIdSchema,
  session: sessionIdSchema,
  /** One, since each has a key of its own; older versions wrote several together. */
  beats: v.array(beatSchema),
  /** The wall instant at which the last of them ended; missing where an older version wrote it. */
  endedAt: v.optional(v.number()),
});
/** What a page attended and had not yet been acknowledged. */
export type RestBeats = v.InferOutput<typeof restSchema>;

/** Takes away the beats that are credited. */
export function dropBeats(
  area: StorageArea,
  document: DocumentId,
  beats: readonly Beat[],
): Promise<void> {
  return area.remove(beats.map((beat) => beatKey(document, beat)));
}

/** The rests that wait to be credited, the earliest first, and the keys to remove once they are. */
export async function readRestBeats(
  area: StorageArea,
  document?: DocumentId,
): Promise<{ rests: RestBeats[]; keys: string[]; unreadable: Record<string, unknown> }> {
  const all = await area.get(null);
  const prefix = document ? `${BEAT_PREFIX}${document}` : BEAT_PREFIX;
  const keys = Object.keys(all).filter((key) => key.startsWith(prefix));
  const rests = keys.flatMap((key) => {
    const result = v.safeParse(restSchema, all[key]);
    return result.success ? [result.output] : [];
  });
  const unreadable = keys.filter((key) => !v.is(restSchema, all[key]));
  return {
    // A later beat of a document makes an earlier one look as if it had come twice.
    rests: rests.toSorted((a, b) => (a.beats[0]?.seq ?? 0) - (b.beats[0]?.seq ?? 0)),
    keys,
    unreadable: Object.fromEntries(unreadable.map((key) => [key, all[key]])),
  };
}
