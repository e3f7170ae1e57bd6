import type { RealWorldAction } from '../action';
import type { Opening } from '../opening';
import type { Opportunity } from '../opportunity';
import type { OvertimesOfDay, SessionRecord } from '../record';
import type { Arranged } from './arrange';
import { type SlicePart, slicesWithin } from './onlineTime';
import type { Origins } from './origins';
import type { Period } from './period';

/** A visit behind a figure, with its slices in the period. */
export interface VisitDetail {
  readonly record: Omit<SessionRecord, 'slices'>;
  readonly slices: readonly SlicePart[];
}

/** What made a figure, the latest first. Of each kind as many as were asked for. */
export interface FigureDetails {
  readonly visits: readonly VisitDetail[];
  readonly actions: readonly RealWorldAction[];
  readonly opportunities: readonly Opportunity[];
  readonly openings: readonly Opening[];
  readonly overtimes: readonly OvertimesOfDay[];
  /** How many there are beyond those. */
  readonly more: number;
}

/** Looks up what made a figure of some periods, `most` things of each kind. */
export function detailsOf(
  arranged: Arranged,
  periods: readonly Period[],
  origins: Origins,
  most: number,
): FigureDetails {
  const bounds = periods.map((period) => arranged.days.boundsOf(period));
  let more = 0;
  function latest<Thing>(all: readonly Thing[], isOne: (thing: Thing) => boolean): Thing[] {
    const found = all.filter(isOne).reverse();
    more += Math.max(0, found.length - most);
    return found.slice(0, most);
  }

  const sessions = new Set(origins.sessions);
  const actions = new Set(origins.actions);
  const opportunities = new Set(origins.opportunities);
  const openings = new Set(origins.openings);
  const days = new Set(origins.days);
  const { won, lost, open } = arranged.business;
  const business = [...won, ...lost, ...open].map(({ opportunity }) => opportunity);
  return {
    visits: latest(arranged.sessions, ({ record }) => sessions.has(record.id)).map(
      ({ record }): VisitDetail => {
        const { slices: _all, ...rest } = record;
        return {
          record: rest,
          slices: bounds.flatMap((one) => slicesWithin(record, one, arranged)),
        };
      },
    ),
    actions: latest(arranged.actions, ({ id }) => actions.has(id)),
    opportunities: latest(business.sort(byLastDay), ({ id }) => opportunities.has(id)),
    openings: latest(arranged.openings, ({ id }) => openings.has(id)),
    overtimes: latest(arranged.overtimes, ({ day }) => days.has(day)),
    more,
  };
}

function byLastDay(one: Opportunity, other: Opportunity): number {
  const [a, b] = [lastDayOf(one), lastDayOf(other)];
  return a < b ? -1 : Number(a > b);
}

function lastDayOf({ closedOn, openedOn }: Opportunity) {
  return closedOn ?? openedOn;
}
