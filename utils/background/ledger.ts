import { lastSeqOf } from '../domain/attention';
import { dayLeftMs, sessionLeftMs } from '../domain/budget';
import type { DocumentId } from '../domain/ids';
import type { JournalEntry } from '../domain/journalEntry';
import { applyBeats, type BeatReport, type ClosedSlice, closeSlice } from '../domain/ledger';
import { isPaused } from '../domain/pause';
import type { Session } from '../domain/session';
import { type SessionNotes, withTimeByKind } from '../domain/sessionNotes';
import type { Reading } from '../domain/time';
import type { StorageArea } from '../storage/area';
import { dropBeats, readRestBeats } from '../storage/restBeats';
import { setAside } from '../storage/setAside';
import type { LiveStore, SettledState } from './liveStore';

/** What is left after a write, in ms. */
export interface Left {
  session: Session | undefined;
  sessionLeftMs: number;
  dayLeftMs: number;
  /** The wall instant until which Rappel pauses. */
  pausedUntil: number | undefined;
}

/** Credits attended time. Resolves once it is written; a write that fails rejects, and is not lost. */
export interface AttentionLedger {
  credit(report: BeatReport & { document: DocumentId }): Promise<Left>;
  /** Takes in what closed or frozen pages wrote down themselves: those of one document, or all. */
  fold(document?: DocumentId): Promise<void>;
  /** Ends the open slice: nobody attends any more. */
  closeOpenSlice(): Promise<void>;
  left(): Promise<Left>;
}

export function createLedger(
  store: LiveStore,
  area: StorageArea,
  wallMs: () => number,
): AttentionLedger {
  function credit(report: BeatReport): Promise<Left> {
    return store.update((state, now, rule) => {
      const step = applyBeats(state, report, now, rule);
      const { day, session, slice, credit } = step.ledger;
      const entries = step.closed.map(sliceEntry);
      let { ended } = state;
      // The last seconds of a visit can arrive after its end was pressed elsewhere.
      if (ended?.id === report.session && step.creditMs > 0) {
        ended = { ...ended, spentMs: ended.spentMs + step.creditMs };
        entries.push({ kind: 'session', session: ended });
      }
      return {
        change: {
          day,
          session,
          ended,
          slice,
          credit,
          notes: notesAfter(state, report, step.creditMs),
        },
        entries,
        result: leftOf({ ...state, day, session }, now),
      };
    });
  }

  return {
    async credit(report) {
      const left = await credit(report);
      await dropBeats(area, report.document, report.beats);
      return left;
    },
    async fold(document) {
      const { rests, keys, unreadable } = await readRestBeats(area, document);
      for (const rest of rests) await credit(rest);
      if (Object.keys(unreadable).length > 0)
        await store.between(() => setAside(area, unreadable, wallMs()));
      if (keys.length > 0) await area.remove(keys);
    },
    closeOpenSlice: () =>
      store.update(({ slice }) =>
        slice
          ? {
              change: { slice: undefined },
              entries: [sliceEntry(closeSlice(slice))],
              result: undefined,
            }
          : { result: undefined },
      ),
    left: () => store.update((state, now) => ({ result: leftOf(state, now) })),
  };
}

/** What the running session's pages took, by their kind; of an ended one it is not wanted any more. */
function notesAfter(
  { notes, credit }: SettledState,
  { session, document, beats }: BeatReport,
  creditMs: number,
): SessionNotes | undefined {
  if (notes?.session !== session) return notes;
  const lastSeq = lastSeqOf(credit, document);
  const fresh = beats.filter(({ seq }) => seq > lastSeq);
  return withTimeByKind(notes, fresh, creditMs);
}

function sliceEntry(closed: ClosedSlice): JournalEntry {
  return { kind: 'slice', ...closed };
}

/** A new day may have raised the budget; a settled state already says so. */
export function leftOf({ settings, day, session, pause }: SettledState, now: Reading): Left {
  const dayLeft = dayLeftMs(day, settings);
  return {
    session,
    dayLeftMs: dayLeft,
    sessionLeftMs: session ? sessionLeftMs(session, dayLeft) : 0,
    pausedUntil: isPaused(pause, now.wallMs) ? pause.until : undefined,
  };
}
