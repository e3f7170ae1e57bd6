import type { RealWorldAction } from '../action';
import { addDays, type Calendar, calendarOf, type DateKey } from '../calendar';
import { dayKeyAt, startOfDay } from '../day';
import { HOUR_MS } from '../time';
import type { Period } from './period';
import { firstWhere } from './within';

/** From an instant on (wall ms) the person was in a time zone. */
export interface Stay {
  readonly sinceMs: number;
  readonly zone: string;
}

/** Instants from one up to but without another, in wall ms. */
export interface Bounds {
  readonly startMs: number;
  readonly endMs: number;
}

/** The days of a person who travels, each in the zone where it was spent. */
export interface LocalDays {
  /**
   * The instant at which a date begins, in ms: the first at which it was that date, or a later one,
   * where the person was. A date that comes twice on a flight to the west begins once, so that days
   * side by side leave no gap and never overlap.
   */
  startOf(date: DateKey): number;
  boundsOf(period: Period): Bounds;
  /** The date whose beginning is the last before an instant. */
  dateAt(wallMs: number): DateKey;
}

/**
 * Where the person was, as far as the log tells: an action carries the zone in which it was written
 * down. It holds until the next one says otherwise, and the first holds for all before it, so that
 * a figure of the past does not depend on where it is looked at.
 */
export function staysOf(
  actions: readonly Pick<RealWorldAction, 'loggedAt' | 'zone'>[],
  zoneNow: string,
): Stay[] {
  const zones = new Set([...new Set(actions.map(({ zone }) => zone))].filter(isZone));
  const stays: Stay[] = [];
  const inOrder = actions
    .filter(({ zone }) => zones.has(zone))
    .sort((a, b) => a.loggedAt - b.loggedAt || (a.zone < b.zone ? -1 : Number(a.zone > b.zone)));
  for (const { loggedAt, zone } of inOrder) {
    if (zone !== stays.at(-1)?.zone) stays.push({ sinceMs: loggedAt, zone });
  }
  const [first = { sinceMs: 0, zone: zoneNow }, ...rest] = stays;
  return [{ ...first, sinceMs: -Infinity }, ...rest];
}

/** No local time is further from the same of UTC than this, whenever the day begins. */
const FURTHEST_MS = 40 * HOUR_MS;

/** `dayStartsAt` is local wall time, `HH:MM`, as in the settings: days are those of the budget. */
export function localDays(stays: readonly Stay[], dayStartsAt: string): LocalDays {
  const calendars = new Map<string, Calendar>();
  const starts = new Map<DateKey, number>();

  function ruleAt(zone: string) {
    const calendar = calendars.get(zone) ?? calendarOf(zone);
    calendars.set(zone, calendar);
    return { calendar, dayStartsAt };
  }

  function findStart(date: DateKey): number {
    // An imported date may be one that there is not: one browser reads "02-31", another does not.
    const about = Date.parse(`${addDays(date, 0)}T00:00Z`);
    const untilOf = (index: number) => stays[index + 1]?.sinceMs ?? Infinity;
    // Those that ended long before cannot hold it, and commuters have many.
    const first = firstWhere(stays, (_stay, index) => untilOf(index) >= about - FURTHEST_MS);
    for (let index = first; index < stays.length; index++) {
      const stay = stays[index];
      if (!stay) break;
      const startMs = Math.max(stay.sinceMs, startOfDay(date, ruleAt(stay.zone)));
      if (startMs < untilOf(index)) return startMs;
    }
    throw new Error(`No stay holds ${date}`);
  }

  function startOf(date: DateKey): number {
    const startMs = starts.get(date) ?? findStart(date);
    starts.set(date, startMs);
    return startMs;
  }

  return {
    startOf,
    boundsOf: ({ from, to }) => ({ startMs: startOf(from), endMs: startOf(addDays(to, 1)) }),
    dateAt(wallMs) {
      const stay = stays.findLast(({ sinceMs }) => sinceMs <= wallMs);
      if (!stay) throw new Error('No stay holds this instant');
      let date = dayKeyAt(wallMs, ruleAt(stay.zone));
      // A flight to the west made it yesterday again; that day is over all the same.
      while (startOf(addDays(date, 1)) <= wallMs) date = addDays(date, 1);
      return date;
    },
  };
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
