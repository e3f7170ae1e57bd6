import { emptyLine, readLine } from '../../utils/domain/editorial/editorialLine';
import type { LineInForce } from '../../utils/domain/editorial/lineInForce';
import { lineInForce } from '../../utils/domain/editorial/lineInForce';
import type { SessionId } from '../../utils/domain/ids';
import { notesOf, type SessionNotes, sessionNotesSchema } from '../../utils/domain/sessionNotes';
import type { StorageArea } from '../../utils/storage/area';
import { read } from '../../utils/storage/guardState';
import { LINE_KEY } from '../../utils/storage/ownTexts';
import { POLICY_KEY, readPolicyState } from '../../utils/storage/policyState';

const KEYS = ['notes', LINE_KEY, POLICY_KEY];

/** Whether what the companion remembers was changed. */
export function isRemembered(changes: Record<string, unknown>): boolean {
  return KEYS.some((key) => key in changes);
}

/** What the companion knows beside the guard's state: the session's notes, and the editorial line. */
export function createMemory(area: StorageArea) {
  let notes: SessionNotes | undefined;
  let line: LineInForce = emptyLine;

  return {
    async read(): Promise<void> {
      const raw = await area.get(KEYS);
      notes = read(sessionNotesSchema, raw.notes);
      const { editorialLine, fixed } = readPolicyState(raw[POLICY_KEY]);
      line = lineInForce(readLine(raw[LINE_KEY]), editorialLine, new Set(fixed));
    },
    notesOf: (session: SessionId) => (notes?.session === session ? notes : notesOf(session)),
    line: () => line,
  };
}
export type Memory = ReturnType<typeof createMemory>;
