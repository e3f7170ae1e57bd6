import type { Arranged } from './arrange';
import { minutesPer } from './figures';
import { inPeriod } from './funnel';
import { msWithin } from './onlineTime';
import type { Period } from './period';
import { firstWhere } from './within';

/** One point of a chart. What made it is told by the figures of its period. */
export interface CoursePoint {
  readonly period: Period;
  readonly onlineMs: number;
  readonly actions: number;
  readonly attempts: number;
  readonly conversations: number;
  readonly needs: number;
  readonly minutesPerConversation: number | undefined;
}

/** The course over periods (weeks, days) that follow each other without overlap. */
export function courseOf(arranged: Arranged, periods: readonly Period[]): CoursePoint[] {
  const online = onlineByPeriod(arranged, periods);
  return periods.map((period, index) => {
    const { actions, attempts, conversations } = arranged.totals.sumsOf(period);
    const onlineMs = online[index] ?? 0;
    return {
      period,
      onlineMs,
      actions,
      attempts,
      conversations,
      needs: inPeriod(arranged.business.needs, period).length,
      minutesPerConversation: minutesPer(onlineMs, conversations),
    };
  });
}

/** One look at each slice, however many periods there are. */
function onlineByPeriod(
  { sessions, strikes, days }: Arranged,
  periods: readonly Period[],
): number[] {
  const all = periods.map((period) => days.boundsOf(period));
  const sums = all.map(() => 0);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return sums;
  for (const { record, startMs, endMs, ms } of sessions) {
    if (endMs < first.startMs || startMs >= last.endMs) continue;
    const struck = strikes.get(record.id);
    const begins = firstWhere(all, (bounds) => bounds.endMs > startMs);
    const around = all[begins];
    // Most visits lie in one period as a whole.
    if (!struck && around && startMs >= around.startMs && endMs < around.endMs) {
      sums[begins] = (sums[begins] ?? 0) + ms;
      continue;
    }
    for (const slice of record.slices) {
      const [start, end] = slice;
      if (struck?.has(start)) continue;
      let index = firstWhere(all, (bounds) => bounds.endMs > start);
      for (let bounds = all[index]; bounds; bounds = all[++index]) {
        if (bounds.startMs > Math.max(start, end)) break;
        sums[index] = (sums[index] ?? 0) + msWithin(slice, bounds);
      }
    }
  }
  return sums;
}
