import type { NetworkId } from '../network';
import type { Opening } from '../opening';
import type { Purpose } from '../purposes';
import type { Outcome, Session } from '../session';
import type { Arranged } from './arrange';
import type { Bounds } from './localDays';
import { type Count, countLater, idsOf } from './origins';
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
    shown: countLater(shown.length, 'openings', () => idsOf(shown)),
    dismissed: countLater(dismissed.length, 'openings', () => idsOf(dismissed)),
    share: shareOf(dismissed.length, shown.length),
  };
}

export function goalsOf({ sessions }: Pick<Arranged, 'sessions'>, bounds: Bounds): Goals {
  const ended: Session[] = [];
  for (const { record } of since(sessions, ({ record }) => record.startedAt, bounds)) {
    if (record.session?.endedAt !== undefined) ended.push(record.session);
  }
  return {
    ...countsOf(ended),
    byPurpose: partsOf(ended, ({ goal }) => goal.purpose),
    byNetwork: partsOf(ended, ({ network }) => network),
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

/** The most visits first. */
function partsOf<Key extends string>(
  ended: readonly Session[],
  keyOf: (session: Session) => Key,
): (GoalCounts & { key: Key })[] {
  return [...Map.groupBy(ended, keyOf)]
    .map(([key, ofKey]) => ({ key, ...countsOf(ofKey) }))
    .sort((a, b) => b.visits.count - a.visits.count || (a.key < b.key ? -1 : 1));
}

function countsOf(ended: readonly Session[]): GoalCounts {
  const tally: Record<Outcome | 'unanswered', number> = {
    reached: 0,
    partly: 0,
    missed: 0,
    unanswered: 0,
  };
  for (const { outcome = 'unanswered' } of ended) tally[outcome]++;
  const count = (wanted: Outcome | 'unanswered') =>
    countLater(tally[wanted], 'sessions', () =>
      idsOf(ended.filter(({ outcome = 'unanswered' }) => outcome === wanted)),
    );
  return {
    visits: countLater(ended.length, 'sessions', () => idsOf(ended)),
    reached: count('reached'),
    partly: count('partly'),
    missed: count('missed'),
    unanswered: count('unanswered'),
    share: shareOf(tally.reached, ended.length - tally.unanswered),
  };
}
