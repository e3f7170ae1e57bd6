import type { NetworkId } from '../network';
import type { Opening } from '../opening';
import type { Purpose } from '../purposes';
import type { Outcome, Session } from '../session';
import type { Arranged } from './arrange';
import type { Bounds } from './localDays';
import { type Count, countOf, idsOf } from './origins';
import { type Share, shareOf } from './share';
import { within } from './within';

/** How often the gate stood there, and how often one left. */
export interface Gates {
  readonly shown: Count;
  readonly dismissed: Count;
  readonly share: Share;
}

/** What became of the goals of visits that began in the period and are over. */
export interface GoalCounts {
  readonly visits: Count;
  readonly reached: Count;
  readonly partly: Count;
  readonly missed: Count;
  /** Nobody said whether it was reached. */
  readonly unanswered: Count;
  /** Reached, of those about which somebody said. */
  readonly share: Share;
}

export interface Goals extends GoalCounts {
  /** The most visits first. */
  readonly byPurpose: readonly (GoalCounts & { readonly key: Purpose })[];
  readonly byNetwork: readonly (GoalCounts & { readonly key: NetworkId })[];
}

export function gatesOf({ openings }: Pick<Arranged, 'openings'>, bounds: Bounds): Gates {
  const shown = since(openings, ({ at }) => at, bounds);
  const dismissed = shown.filter(({ answer }: Opening) => answer === 'left');
  return {
    shown: countOf('openings', idsOf(shown)),
    dismissed: countOf('openings', idsOf(dismissed)),
    share: shareOf(dismissed.length, shown.length),
  };
}

export function goalsOf({ sessions }: Pick<Arranged, 'sessions'>, bounds: Bounds): Goals {
  const all = newTally();
  const purposes = new Map<Purpose, Tally>();
  const networks = new Map<NetworkId, Tally>();
  // One look at each: ten years have 20,000 of them.
  for (const { record } of since(sessions, ({ record }) => record.startedAt, bounds)) {
    const { session } = record;
    if (session?.endedAt === undefined) continue;
    add(all, session);
    add(tallyIn(purposes, session.goal.purpose), session);
    add(tallyIn(networks, session.network), session);
  }
  return { ...countsOf(all), byPurpose: partsOf(purposes), byNetwork: partsOf(networks) };
}

/** The end of a period is not in it any more. */
function since<Thing>(
  inOrder: readonly Thing[],
  atOf: (thing: Thing) => number,
  { startMs, endMs }: Bounds,
): Thing[] {
  return within(inOrder, atOf, startMs, endMs).filter((thing) => atOf(thing) < endMs);
}

type Ids = Session['id'][];
/** Visits by what became of their goals. */
interface Tally extends Record<Outcome, Ids> {
  readonly visits: Ids;
  readonly unanswered: Ids;
}

function newTally(): Tally {
  return { visits: [], reached: [], partly: [], missed: [], unanswered: [] };
}

function tallyIn<Key>(tallies: Map<Key, Tally>, key: Key): Tally {
  const tally = tallies.get(key) ?? newTally();
  tallies.set(key, tally);
  return tally;
}

function add(tally: Tally, { id, outcome }: Session): void {
  tally.visits.push(id);
  tally[outcome ?? 'unanswered'].push(id);
}

function partsOf<Key extends string>(
  tallies: ReadonlyMap<Key, Tally>,
): (GoalCounts & { key: Key })[] {
  return [...tallies]
    .map(([key, tally]) => ({ key, ...countsOf(tally) }))
    .sort((a, b) => b.visits.count - a.visits.count || (a.key < b.key ? -1 : 1));
}

function countsOf({ visits, reached, partly, missed, unanswered }: Tally): GoalCounts {
  const count = (ids: Ids) => countOf('sessions', ids);
  return {
    visits: count(visits),
    reached: count(reached),
    partly: count(partly),
    missed: count(missed),
    unanswered: count(unanswered),
    share: shareOf(reached.length, visits.length - unanswered.length),
  };
}
