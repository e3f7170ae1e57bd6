import * as v from 'valibot';
import { type Beat, beatSchema } from '../domain/attention';
import { type DocumentId, documentIdSchema, type SessionId, sessionIdSchema } from '../domain/ids';
import type { StorageArea } from './area';

const PREFIX = 'beat:';

const restSchema = v.object({
  document: documentIdSchema,
  session: sessionIdSchema,
  beats: v.array(beatSchema),
  /** The wall instant at which the last of them ended; missing where an older version wrote it. */
  endedAt: v.optional(v.number()),
});
/** What a page attended and had not yet been acknowledged. */
export type RestBeats = v.InferOutput<typeof restSchema>;

/**
 * The one thing that a page writes itself: beat by beat, so that the worker need not be called for
 * each, and when it is closed or frozen, since a last message is lost where the worker is dead (0 of
 * 6 arrived in Chromium), while this write arrived 14 of 14 times.
 */
export function saveRestBeats(
  area: StorageArea,
  { document, ...rest }: { document: DocumentId; session: SessionId; beats: readonly Beat[] },
  endedAt: number,
): Promise<void> {
  return area.set({ [`${PREFIX}${document}`]: { document, ...rest, endedAt } });
}

/** The rests that wait to be credited, and the keys to remove once they are. */
export async function readRestBeats(
  area: StorageArea,
  document?: DocumentId,
): Promise<{ rests: RestBeats[]; keys: string[] }> {
  const all = await area.get(document ? `${PREFIX}${document}` : null);
  const keys = Object.keys(all).filter((key) => key.startsWith(PREFIX));
  const rests = keys.flatMap((key) => {
    const result = v.safeParse(restSchema, all[key]);
    return result.success ? [result.output] : [];
  });
  return { rests, keys };
}
