import * as v from 'valibot';
import { type Beat, type CreditMark, creditOf } from './attention';
import { type Day, type DayRule, dayAt } from './day';
import { type SessionId, sessionIdSchema } from './ids';
import type { Session } from './session';
import type { Slice } from './slice';
import { type Reading, SECOND_MS } from './time';

const ms = v.number();

/** The stretch of attention that is being written: one atomic write a beat moves its end. */
export const openSliceSchema = v.object({
  session: sessionIdSchema,
  start: ms,
  lastBeat: ms,
  ms,
  boot: v.string(),
});
export type OpenSlice = v.InferOutput<typeof openSliceSchema>;

export interface ClosedSlice {
  session: SessionId;
  slice: Slice;
}

/** What one beat reads and writes, whole or not at all. */
export interface Ledger {
  day: Day;
  session: Session | undefined;
  slice: OpenSlice | undefined;
  credit: CreditMark | undefined;
}

export interface BeatReport {
  document: string;
  /** The session under which the page attended; it may have ended since. */
  session: SessionId;
  beats: readonly Beat[];
  /** The wall instant at which the last of them ended, where that is not now. */
  endedAt?: number | undefined;
}

export interface LedgerStep {
  ledger: Ledger;
  creditMs: number;
  closed: ClosedSlice[];
}

/** A pause this long between two beats is another slice. */
const SLICE_GAP_MS = 15 * SECOND_MS;

/**
 * Credits the beats of one document to the day, the session and the open slice. Pure: what the
 * caller then writes in one go is the whole of it, so that a death in between costs nothing.
 */
export function applyBeats(
  before: Ledger,
  report: BeatReport,
  now: Reading,
  rule: DayRule,
): LedgerStep {
  const day = dayAt(before.day, now.wallMs, rule);
  const endedAt = Math.min(report.endedAt ?? now.wallMs, now.wallMs);
  const { document, beats } = report;
  const agoMs = now.wallMs - endedAt;
  const { creditMs, mark: credit } = creditOf(before.credit, document, beats, now, agoMs);
  if (creditMs <= 0) return { ledger: { ...before, day, credit }, creditMs: 0, closed: [] };

  const from = endedAt - creditMs;
  // A clock that was turned back lies before the day's start: all of it counts for that day.
  const crossesStart = from < day.startedAt && day.startedAt <= now.wallMs;
  const beforeDayMs = crossesStart ? Math.min(creditMs, day.startedAt - from) : 0;
  const session =
    before.session?.id === report.session
      ? {
          ...before.session,
          spentMs: before.session.spentMs + creditMs,
          // What a page wrote down before may be found after what it reported.
          lastAttendedAt:
            report.endedAt === undefined
              ? now.wallMs
              : Math.max(before.session.lastAttendedAt, endedAt),
        }
      : before.session;

  const dayStart = from + beforeDayMs;
  const parts = [
    { start: from, lastBeat: dayStart, ms: beforeDayMs },
    { start: dayStart, lastBeat: endedAt, ms: creditMs - beforeDayMs },
  ].filter(({ ms }) => ms > 0);
  const closed: ClosedSlice[] = [];
  let slice = before.slice;
  for (const part of parts) {
    const next = { session: report.session, boot: now.boot, ...part };
    if (slice && continues(slice, next, day.startedAt)) {
      slice = { ...slice, lastBeat: next.lastBeat, ms: slice.ms + next.ms };
    } else {
      if (slice) closed.push(closeSlice(slice));
      slice = next;
    }
  }

  return {
    ledger: {
      day: { ...day, spentMs: day.spentMs + creditMs - beforeDayMs },
      session,
      slice,
      credit,
    },
    creditMs,
    closed,
  };
}

/** A slice belongs to one session, one life of the worker and one day; time only goes on in it. */
function continues(slice: OpenSlice, next: OpenSlice, dayStart: number): boolean {
  return (
    slice.session === next.session &&
    slice.boot === next.boot &&
    next.start - slice.lastBeat <= SLICE_GAP_MS &&
    next.lastBeat >= slice.lastBeat &&
    slice.start < dayStart === next.start < dayStart
  );
}

/** Ends an open slice at its last beat: nothing after it is known to have been attended. */
export function closeSlice({ session, start, lastBeat, ms }: OpenSlice): ClosedSlice {
  return { session, slice: [start, lastBeat, ms] };
}
