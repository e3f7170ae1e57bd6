import type { Beat } from '../domain/attention';
import type { DocumentId, SessionId } from '../domain/ids';
import type { StorageArea } from './area';

export const BEAT_PREFIX = 'beat:';

/**
 * The one thing that a page writes itself: each beat as soon as it is cut, so that the worker need
 * not be called for each, and none is lost with a last message (of which 0 of 6 arrived where the
 * worker was dead, in Chromium, while this write arrived 14 of 14 times). Each has a key of its own:
 * what the worker takes away is what it has read, never what the page wrote meanwhile.
 */
export function saveBeat(
  area: StorageArea,
  { document, session }: { document: DocumentId; session: SessionId },
  beat: Beat,
  endedAt: number,
): Promise<void> {
  return area.set({ [beatKey(document, beat)]: { document, session, beats: [beat], endedAt } });
}

export function beatKey(document: DocumentId, { seq }: Beat): string {
  return `${BEAT_PREFIX}${document}:${seq}`;
}
