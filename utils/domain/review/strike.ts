import * as v from 'valibot';
import { type SessionId, sessionIdSchema } from '../ids';
import type { Slice } from '../slice';

/** A slice that the person found wrong, or no longer does. A slice is known by its start. */
export const strikeSchema = v.looseObject({
  session: sessionIdSchema,
  /** That of the slice, wall ms. */
  start: v.number(),
  isStruck: v.boolean(),
  updatedAt: v.number(),
});
export type Strike = v.InferOutput<typeof strikeSchema>;

/** Under which a strike is kept: the later word on a slice replaces the one before. */
export function strikeKey({ session, start }: Pick<Strike, 'session' | 'start'>): string {
  return `${session}@${start}`;
}

export type Strikes = ReadonlyMap<SessionId, ReadonlySet<number>>;

/** The starts of what is struck out, by session; of two words on a slice the later one holds. */
export function strikesOf(all: readonly Strike[]): Strikes {
  const last = new Map<string, Strike>();
  for (const strike of all) {
    const known = last.get(strikeKey(strike));
    if (!known || isLater(strike, known)) last.set(strikeKey(strike), strike);
  }
  const strikes = new Map<SessionId, Set<number>>();
  for (const { session, start, isStruck } of last.values()) {
    if (!isStruck) continue;
    const starts = strikes.get(session) ?? new Set();
    strikes.set(session, starts.add(start));
  }
  return strikes;
}

function isLater(one: Strike, other: Strike): boolean {
  return one.updatedAt === other.updatedAt ? one.isStruck : one.updatedAt > other.updatedAt;
}

export function isStruck(strikes: Strikes, session: SessionId, [start]: Slice): boolean {
  return strikes.get(session)?.has(start) ?? false;
}
