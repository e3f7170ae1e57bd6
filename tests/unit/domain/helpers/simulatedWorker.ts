import type { Beat } from '../../../../utils/domain/attention';
import { type DayRule, dayAt } from '../../../../utils/domain/day';
import {
  applyBeats,
  type ClosedSlice,
  closeSlice,
  type Ledger,
} from '../../../../utils/domain/ledger';
import type { Reading } from '../../../../utils/domain/time';
import { aSession } from './make';

/** What was written, and therefore outlives the worker. */
export interface Account {
  creditedMs: number;
  ledger: Ledger;
  slices: ClosedSlice[];
  /** Each change of the day, in order. */
  dayKeys: string[];
  deaths: number;
}

export function openAccount(startedAt: number, rule: DayRule): Account {
  const day = dayAt(undefined, startedAt, rule);
  const session = aSession({}, startedAt);
  const ledger = { day, session, slice: undefined, credit: undefined };
  return { creditedMs: 0, ledger, slices: [], dayKeys: [day.key], deaths: 0 };
}

/** The one write of a report, as the worker's ledger does it: first the day, then the beats. */
export function writeReport(
  account: Account,
  document: string,
  beats: readonly Beat[],
  now: Reading,
  rule: DayRule,
  endedAt?: number,
): void {
  const settled = { ...account.ledger, day: dayAt(account.ledger.day, now.wallMs, rule) };
  const report = { document, session: aSession().id, beats, endedAt };
  const step = applyBeats(settled, report, now, rule);
  account.ledger = step.ledger;
  account.creditedMs += step.creditMs;
  account.slices.push(...step.closed);
  const { key } = step.ledger.day;
  if (account.dayKeys.at(-1) !== key) account.dayKeys.push(key);
}

/** An open slice ends at its last beat: on each boot, and when the story is over. */
export function closeOpenSlice(account: Account): void {
  const { slice } = account.ledger;
  if (!slice) return;
  account.slices.push(closeSlice(slice));
  account.ledger = { ...account.ledger, slice: undefined };
}
