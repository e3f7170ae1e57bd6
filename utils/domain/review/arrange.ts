import type { RealWorldAction } from '../action';
import type { DateKey } from '../calendar';
import type { ActionId } from '../ids';
import type { Opening } from '../opening';
import type { OvertimesOfDay, SessionRecord, WholeRecord } from '../record';
import { type ActionTotals, actionTotals } from './actionTotals';
import { type Business, businessOf } from './business';
import { type Bounds, type LocalDays, localDays, staysOf } from './localDays';
import { type Strike, type Strikes, strikesOf } from './strike';

/** What a review is made of: parts of the whole record, tombstones and all, in any order. */
export interface ReviewSources
  extends Readonly<
    Pick<
      WholeRecord,
      'sessions' | 'openings' | 'overtimes' | 'actions' | 'opportunities' | 'people'
    >
  > {
  readonly strikes?: readonly Strike[];
}

/** Where the person is now, and when a day begins there (`HH:MM`, of the settings). */
export interface Here {
  readonly zone: string;
  readonly dayStartsAt: string;
}

/** A session, the instants between which its slices lie, and the sum of them in ms. */
export interface SpannedSession extends Bounds {
  readonly record: SessionRecord;
  readonly ms: number;
}

/** An action with a next step that has a date. */
export interface Promised {
  readonly due: DateKey;
  readonly action: RealWorldAction;
}

/** A record that any period can be read from at once: live things only, each kind in its order. */
export interface Arranged {
  readonly days: LocalDays;
  readonly sessions: readonly SpannedSession[];
  readonly strikes: Strikes;
  readonly openings: readonly Opening[];
  readonly overtimes: readonly OvertimesOfDay[];
  readonly actions: readonly RealWorldAction[];
  readonly totals: ActionTotals;
  /** By the day on which they are due. */
  readonly promised: readonly Promised[];
  readonly business: Business;
  /** The date of the action that carried out the next step of another. */
  readonly carriedOutOn: ReadonlyMap<ActionId, DateKey>;
}

/** The slow part of a review, done once a record: a period is then read in a fraction of it. */
export function arrange(sources: ReviewSources, here: Here): Arranged {
  const actions = byDay(
    sources.actions.filter(({ deletedAt }) => !deletedAt),
    ({ on }) => on,
    ({ id }) => id,
  );
  const opportunities = sources.opportunities.filter(({ deletedAt }) => !deletedAt);
  return {
    days: localDays(staysOf(actions, here.zone), here.dayStartsAt),
    sessions: sources.sessions.map(spanned).sort(bySession),
    strikes: strikesOf(sources.strikes ?? []),
    openings: sources.openings.toSorted((a, b) => a.at - b.at || compare(a.id, b.id)),
    overtimes: sources.overtimes.toSorted((a, b) => compare(a.day, b.day)),
    actions,
    totals: actionTotals(actions),
    promised: byDay(
      actions.flatMap((action) => (action.next?.due ? [{ due: action.next.due, action }] : [])),
      ({ due }) => due,
      ({ action }) => action.id,
    ),
    business: businessOf(actions, opportunities, sources.people),
    carriedOutOn: carriedOut(actions),
  };
}

/** Sorted a day at a time: ten years have few days, and comparing dates is what takes long. */
function byDay<Thing>(
  things: readonly Thing[],
  dayOf: (thing: Thing) => DateKey,
  idOf: (thing: Thing) => string,
): Thing[] {
  return [...Map.groupBy(things, dayOf)]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([, ofDay]) => ofDay.sort((a, b) => compare(idOf(a), idOf(b))));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function bySession({ record: a }: SpannedSession, { record: b }: SpannedSession): number {
  return a.startedAt - b.startedAt || compare(a.id, b.id);
}

function spanned(record: SessionRecord): SpannedSession {
  let startMs = Infinity;
  let endMs = -Infinity;
  let sum = 0;
  for (const [start, end, ms] of record.slices) {
    sum += ms;
    startMs = Math.min(startMs, start);
    endMs = Math.max(endMs, start, end);
  }
  return { record, startMs, endMs, ms: sum };
}

/** `actions` by their days: the first that carried it out is the one that counts. */
function carriedOut(actions: readonly RealWorldAction[]): Map<ActionId, DateKey> {
  const days = new Map<ActionId, DateKey>();
  for (const { resolves, on } of actions) {
    if (resolves && !days.has(resolves)) days.set(resolves, on);
  }
  return days;
}
