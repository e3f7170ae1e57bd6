import * as v from 'valibot';
import { pageKindSchema } from './network';
import type { Reading } from './time';

/** A page writes down this often; a gap of more than `LONGEST_BEAT_MS` was sleep, not attention. */
export const BEAT_MS = 5_000;
export const LONGEST_BEAT_MS = 12_000;
/** So many beats the page reports together; a worker that hears nothing for 30 s is put to sleep. */
export const BEATS_A_REPORT = 4;
/** A report can still concern what ended so long ago: one that was due, and a beat more. */
export const LONGEST_REPORT_MS = (BEATS_A_REPORT + 1) * BEAT_MS;

/** A stretch of attended time of one document. The same `seq` means the same stretch, sent again. */
export const beatSchema = v.object({
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  elapsedMs: v.pipe(v.number(), v.finite(), v.minValue(0)),
  /** Of the page on which it was attended; an older version did not say. */
  kind: v.optional(pageKindSchema),
});
export type Beat = v.InferOutput<typeof beatSchema>;

/** A stretch of one document, and how many ms before the mark it began and ended. */
const stretchSchema = v.object({ document: v.string(), began: v.number(), ended: v.number() });
type Stretch = v.InferOutput<typeof stretchSchema>;

/** When the last report was written, what it and those before it covered, and which were seen. */
export const creditMarkSchema = v.object({
  wallMs: v.number(),
  monoMs: v.number(),
  boot: v.string(),
  lately: v.array(stretchSchema),
  seen: v.array(v.object({ document: v.string(), seq: v.number() })),
});
export type CreditMark = v.InferOutput<typeof creditMarkSchema>;

/** The last beat of a document that has been credited; 0 for none. */
export function lastSeqOf(mark: CreditMark | undefined, document: string): number {
  return mark?.seen.find((one) => one.document === document)?.seq ?? 0;
}

/** So many documents are remembered for beats that come twice; older ones are long gone. */
const DOCUMENTS_REMEMBERED = 40;

/**
 * The time to credit for beats of one document, in ms. A document's own beats never overlap, so
 * they count in full, however late they come. What other documents have covered meanwhile is taken
 * off: several tabs and windows count once.
 *
 * @param agoMs how long ago the last of the beats ended
 */
export function creditOf(
  mark: CreditMark | undefined,
  document: string,
  beats: readonly Beat[],
  now: Reading,
  agoMs = 0,
): { creditMs: number; mark: CreditMark | undefined } {
  const lastSeen = lastSeqOf(mark, document);
  const fresh = beats.filter(({ seq }) => seq > lastSeen);
  if (fresh.length === 0) return { creditMs: 0, mark };
  const elapsedMs = fresh
    .filter((beat) => beat.elapsedMs <= LONGEST_BEAT_MS)
    .reduce((sum, beat) => sum + beat.elapsedMs, 0);
  const lately = mark ? stretchesBefore(now, mark) : [];
  const ofOthers = lately.filter((one) => one.document !== document);
  const reported: Stretch[] =
    elapsedMs > 0 ? [{ document, began: agoMs + elapsedMs, ended: agoMs }] : [];
  const others = mark?.seen.filter((one) => one.document !== document) ?? [];
  const seq = Math.max(...fresh.map((beat) => beat.seq));
  return {
    creditMs: elapsedMs - coveredMs(ofOthers, agoMs, agoMs + elapsedMs),
    mark: {
      ...now,
      lately: [...reported, ...lately.filter(({ ended }) => ended <= LONGEST_REPORT_MS)],
      seen: [{ document, seq }, ...others].slice(0, DOCUMENTS_REMEMBERED),
    },
  };
}

/**
 * The stretches of a mark as seen from now. Within one life of the worker its own clock tells how
 * long ago they were; across lives only the wall's can, and once that went back nothing does.
 */
function stretchesBefore(now: Reading, mark: CreditMark): Stretch[] {
  const sameBoot = mark.boot === now.boot;
  const agoMs = sameBoot ? now.monoMs - mark.monoMs : now.wallMs - mark.wallMs;
  if (agoMs < 0) return [];
  return mark.lately.map(({ document, began, ended }) => ({
    document,
    began: began + agoMs,
    ended: ended + agoMs,
  }));
}

/** How much of the time between `untilMs` and `sinceMs` ago some stretches cover together. */
function coveredMs(stretches: readonly Stretch[], untilMs: number, sinceMs: number): number {
  let covered = 0;
  let reach = untilMs;
  for (const { began, ended } of stretches.toSorted((a, b) => a.ended - b.ended)) {
    const from = Math.max(reach, ended);
    const to = Math.min(began, sinceMs);
    if (to <= from) continue;
    covered += to - from;
    reach = to;
  }
  return covered;
}
