import type { DateKey } from '../calendar';
import { foldName } from '../person';
import type { Overtime } from '../session';
import type { Arranged } from './arrange';
import type { Period } from './period';
import { within } from './within';

/** An extension of time beyond a day's budget; `ms` is what was given, not what was used. */
export interface TimeBeyond {
  readonly day: DateKey;
  readonly overtime: Overtime;
}

/** A reason as it was last typed, how often it was given, and for how much time. */
export interface ReasonGiven {
  readonly words: string;
  readonly times: number;
  readonly ms: number;
}

export interface BeyondBudget {
  readonly ms: number;
  readonly times: readonly TimeBeyond[];
  /** The days on which there was any. */
  readonly days: readonly DateKey[];
  /** The most time first; case, accents and spaces make no other reason. */
  readonly reasons: readonly ReasonGiven[];
  readonly withoutReason: { readonly times: number; readonly ms: number };
}

export function beyondBudgetOf(
  { overtimes }: Pick<Arranged, 'overtimes'>,
  { from, to }: Period,
): BeyondBudget {
  const times = within(overtimes, ({ day }) => day, from, to).flatMap((ofDay) =>
    ofDay.overtimes
      .filter(({ kind }) => kind !== 'own')
      .map((overtime) => ({ day: ofDay.day, overtime })),
  );
  const reasons = new Map<string, ReasonGiven>();
  const withoutReason = { times: 0, ms: 0 };
  for (const { overtime } of times) {
    const words = overtime.reason?.trim();
    if (words) {
      const key = foldName(words);
      const { times: before, ms } = reasons.get(key) ?? { times: 0, ms: 0 };
      reasons.set(key, { words, times: before + 1, ms: ms + overtime.ms });
    } else {
      withoutReason.times++;
      withoutReason.ms += overtime.ms;
    }
  }
  return {
    ms: times.reduce((sum, { overtime }) => sum + overtime.ms, 0),
    times,
    days: [...new Set(times.map(({ day }) => day))],
    reasons: [...reasons.values()].sort((a, b) => b.ms - a.ms || (a.words < b.words ? -1 : 1)),
    withoutReason,
  };
}

/** The days on which time was given for a reason, told apart as above; for none with `''`. */
export function daysOfReason({ times }: Pick<BeyondBudget, 'times'>, reason: string): DateKey[] {
  const days = times.filter(({ overtime }) => isFor(overtime, reason)).map(({ day }) => day);
  return [...new Set(days)];
}

export function isFor({ reason = '' }: Overtime, wanted: string): boolean {
  return foldName(reason.trim()) === foldName(wanted.trim());
}
