import type { IDBPIndex } from 'idb';
import type { RealWorldAction } from '../domain/action';
import type { RappelSchema } from './database';
import { RECORDS_IN_A_TURN, type Readable, readInTurns } from './inTurns';

/** More than a page shows, and there at once. */
const FIRST_SLICE = 200;

/**
 * Hands over all records of a store in slices, by their ids; each in a task of its own, all of one
 * moment. It stops where `onSlice` answers false.
 */
export async function eachSlice<Thing extends { id: string }>(
  store: Readable<Thing>,
  onSlice: (records: Thing[]) => boolean | undefined,
): Promise<void> {
  for await (const records of readInTurns(store)) if (onSlice(records) === false) return;
}

type ActionsByDay = IDBPIndex<RappelSchema, ['actions'], 'actions', 'on', 'readonly'>;

/** The same with actions, the latest days first, and always whole days. */
export async function eachSliceOfDays(
  days: ActionsByDay,
  onSlice: (records: RealWorldAction[]) => boolean | undefined,
): Promise<void> {
  let before: string | undefined;
  for (let size = FIRST_SLICE; ; size = RECORDS_IN_A_TURN) {
    const upTo = before === undefined ? null : IDBKeyRange.upperBound(before, true);
    const latest = await days.openKeyCursor(upTo, 'prev');
    if (!latest) return;
    const from = (await latest.advance(size - 1))?.key;
    const range = from === undefined ? upTo : rangeOf(from, before);
    if (onSlice(await days.getAll(range)) === false || from === undefined) return;
    before = from;
  }
}

/** From a day on, until before another one. */
function rangeOf(from: string, before: string | undefined): IDBKeyRange {
  return before === undefined
    ? IDBKeyRange.lowerBound(from)
    : IDBKeyRange.bound(from, before, false, true);
}
