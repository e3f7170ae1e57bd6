import { type Beat, LONGEST_BEAT_MS } from './attention';
import type { PageKind } from './network';

/**
 * Measures the attended time of one document and keeps it until it is acknowledged. A cut stretch
 * keeps its number and its length for ever: sent again after a death, it counts once.
 */
export interface Meter {
  running: boolean;
  /** The page's monotonic clock at the last look, in ms. */
  lookedAtMs: number;
  /** Attended since the last cut, in ms. */
  restMs: number;
  lastSeq: number;
  unacknowledged: readonly Beat[];
}

export const idleMeter: Meter = {
  running: false,
  lookedAtMs: 0,
  restMs: 0,
  lastSeq: 0,
  unacknowledged: [],
};

/** A running meter is looked at every few seconds; a longer gap was sleep and is not attention. */
export function look(meter: Meter, monoMs: number): Meter {
  const gap = monoMs - meter.lookedAtMs;
  const counts = meter.running && gap > 0 && gap <= LONGEST_BEAT_MS;
  return { ...meter, lookedAtMs: monoMs, restMs: meter.restMs + (counts ? gap : 0) };
}

export function startMeter(meter: Meter, monoMs: number): Meter {
  return { ...look(meter, monoMs), running: true };
}

/** Stops now or, where it turned out late that attention had ended, at an earlier moment. */
export function stopMeter(meter: Meter, monoMs: number): Meter {
  return { ...look(meter, Math.max(monoMs, meter.lookedAtMs)), running: false };
}

/** Makes a beat of what was attended since the last one, on a page of such a kind. */
export function cut(meter: Meter, monoMs: number, kind?: PageKind): Meter {
  const { restMs, lastSeq, unacknowledged, ...rest } = look(meter, monoMs);
  if (restMs <= 0) return { restMs, lastSeq, unacknowledged, ...rest };
  const elapsedMs = Math.min(restMs, LONGEST_BEAT_MS);
  const beat = { seq: lastSeq + 1, elapsedMs, ...(kind && { kind }) };
  return { ...rest, restMs: 0, lastSeq: beat.seq, unacknowledged: [...unacknowledged, beat] };
}

export function acknowledge(meter: Meter, seq: number): Meter {
  return { ...meter, unacknowledged: meter.unacknowledged.filter((beat) => beat.seq > seq) };
}

/** Attended time that the ledger has not written yet, in ms; `writtenSeq` is the last it has. */
export function unwrittenMs(meter: Meter, writtenSeq: number, monoMs: number): number {
  return meter.unacknowledged
    .filter((beat) => beat.seq > writtenSeq)
    .reduce((sum, beat) => sum + beat.elapsedMs, look(meter, monoMs).restMs);
}
