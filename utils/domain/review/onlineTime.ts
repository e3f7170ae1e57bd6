import type { SessionId } from '../ids';
import type { NetworkId } from '../network';
import type { Purpose } from '../purposes';
import type { SessionRecord } from '../record';
import type { Slice } from '../slice';
import type { Arranged } from './arrange';
import type { Bounds } from './localDays';
import { isStruck } from './strike';

/** A session whose slices came without its last word has neither network nor purpose. */
export type Unknown = 'unknown';

/** Time online in ms, and the sessions that made it. */
export interface OnlineSum {
  readonly ms: number;
  readonly sessions: readonly SessionId[];
}

export interface OnlinePart<Key> extends OnlineSum {
  readonly key: Key;
}

export interface OnlineTime extends OnlineSum {
  /** The most time first. */
  readonly byNetwork: readonly OnlinePart<NetworkId | Unknown>[];
  readonly byPurpose: readonly OnlinePart<Purpose | Unknown>[];
  /** Found wrong by the person, and not in the sums above. */
  readonly struck: OnlineSum & { readonly slices: number };
}

/** What of a slice lies in a period. */
export interface SlicePart {
  readonly slice: Slice;
  readonly ms: number;
  readonly isStruck: boolean;
}

/**
 * The part of a slice between two instants, in ms: of the credited time in the same measure as of
 * the clock's. Parts that lie side by side add up to the slice. One that has no length, or of which
 * the clock was turned back, belongs to its start.
 */
export function msWithin([start, end, ms]: Slice, { startMs, endMs }: Bounds): number {
  if (end <= start) return startMs <= start && start < endMs ? ms : 0;
  if (start >= endMs || end <= startMs) return 0;
  if (startMs <= start && end <= endMs) return ms;
  const upTo = (at: number) =>
    at >= end ? ms : at <= start ? 0 : Math.round((ms * (at - start)) / (end - start));
  return upTo(endMs) - upTo(startMs);
}

/** The slices of a session that a period holds, for the page that opens a figure. */
export function slicesWithin(
  { id, slices }: SessionRecord,
  bounds: Bounds,
  { strikes }: Pick<Arranged, 'strikes'>,
): SlicePart[] {
  return slices
    .map((slice) => ({
      slice,
      ms: msWithin(slice, bounds),
      isStruck: isStruck(strikes, id, slice),
    }))
    .filter(({ ms }) => ms > 0)
    .sort((a, b) => a.slice[0] - b.slice[0]);
}

export function onlineTimeOf(arranged: Arranged, bounds: Bounds): OnlineTime {
  const { sessions, strikes } = arranged;
  const counted = newSum();
  const struck = { ...newSum(), slices: 0 };
  const byNetwork = new Map<NetworkId | Unknown, Sum>();
  const byPurpose = new Map<Purpose | Unknown, Sum>();
  for (const { record, startMs, endMs, ms: whole } of sessions) {
    if (endMs < bounds.startMs || startMs >= bounds.endMs) continue;
    const starts = strikes.get(record.id);
    let ms = 0;
    let struckMs = 0;
    if (!starts && startMs >= bounds.startMs && endMs < bounds.endMs) ms = whole;
    else {
      for (const slice of record.slices) {
        const part = msWithin(slice, bounds);
        if (part <= 0) continue;
        if (starts?.has(slice[0])) {
          struckMs += part;
          struck.slices++;
        } else ms += part;
      }
    }
    add(struck, record.id, struckMs);
    add(counted, record.id, ms);
    add(sumIn(byNetwork, record.session?.network ?? 'unknown'), record.id, ms);
    add(sumIn(byPurpose, record.session?.goal.purpose ?? 'unknown'), record.id, ms);
  }
  return { ...counted, byNetwork: partsOf(byNetwork), byPurpose: partsOf(byPurpose), struck };
}

interface Sum {
  ms: number;
  sessions: SessionId[];
}

function newSum(): Sum {
  return { ms: 0, sessions: [] };
}

function sumIn<Key>(sums: Map<Key, Sum>, key: Key): Sum {
  const sum = sums.get(key) ?? newSum();
  sums.set(key, sum);
  return sum;
}

function add(sum: Sum, id: SessionId, ms: number): void {
  if (ms <= 0) return;
  sum.ms += ms;
  sum.sessions.push(id);
}

function partsOf<Key extends string>(sums: ReadonlyMap<Key, Sum>): OnlinePart<Key>[] {
  return [...sums]
    .filter(([, { ms }]) => ms > 0)
    .map(([key, sum]) => ({ key, ...sum }))
    .sort((a, b) => b.ms - a.ms || (a.key < b.key ? -1 : 1));
}
