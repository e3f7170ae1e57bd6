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
  const visits = since(sessions, ({ record }) => record.startedAt, bounds).flatMap(
    ({ record: { session } }) => (session?.endedAt === undefined ? [] : [session]),
  );
  return {
    ...countsOf(visits),
    byPurpose: by(visits, ({ goal }) => goal.purpose),
    byNetwork: by(visits, ({ network }) => network),
  };
}

/** The end of a period is not in it any more. */
function since<Thing>(
  inOrder: readonly Thing[],
  atOf: (thing: Thing) => number,
  { startMs, endMs }: Bounds,
): Thing[] {
  return within(inOrder, atOf, startMs, endMs).filter((thing) => atOf(thing) < endMs);
}

function by<Key extends string>(
  visits: readonly Session[],
  keyOf: (visit: Session) => Key,
): (GoalCounts & { key: Key })[] {
  return [...Map.groupBy(visits, keyOf)]
    .map(([key, some]) => ({ key, ...countsOf(some) }))
    .sort((a, b) => b.visits.count - a.visits.count || (a.key < b.key ? -1 : 1));
}

function countsOf(visits: readonly Session[]): GoalCounts {
  const withOutcome = (outcome: Outcome | undefined) =>
    countOf('sessions', idsOf(visits.filter((visit) => visit.outcome === outcome)));
  const reached = withOutcome('reached');
  const unanswered = withOutcome(undefined);
  return {
    visits: countOf('sessions', idsOf(visits)),
    reached,
    partly: withOutcome('partly'),
    missed: withOutcome('missed'),
    unanswered,
    share: shareOf(reached.count, visits.length - unanswered.count),
  };
}
