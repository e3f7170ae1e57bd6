import { addDays, type DateKey } from '../calendar';
import { type Rate, rateOf } from '../statistics/poisson';
import { type RateDifference, rateDifference } from '../statistics/rateDifference';
import { type RateRatio, rateRatio, type Tally } from '../statistics/rateRatio';
import { reassignmentP } from '../statistics/reassignment';
import type { Experiment, ExperimentSide } from './experiment';
import type { Period } from './period';
import { DECIDING_EVENTS } from './verdict';

/** The weeks of one budget, their conversations, and how many that makes a week. */
export interface ExperimentArm {
  readonly budgetMinutes: number;
  readonly weeks: readonly DateKey[];
  readonly conversations: number;
  readonly perWeek: Rate | undefined;
}

export interface ExperimentResult {
  /** The side with more conversations a week, or that it cannot be told. */
  readonly verdict: ExperimentSide | 'cannot-tell';
  readonly arms: readonly [ExperimentArm, ExperimentArm];
  /** Conversations a week, the first budget's less the second's. */
  readonly difference: RateDifference | undefined;
  readonly ratio: RateRatio;
  /** That of the coin: see reassignmentP. */
  readonly coinP: number;
}

/** Below it a difference is told. */
const SIGNIFICANT = 0.05;

/**
 * What came out, once the experiment has ended; before that, and of one that was stopped, there is
 * nothing to see. A difference is told only where the exact test of the two counts and that of the
 * coin both find it: the first knows how much counts vary by chance, the second that weeks differ.
 */
export function resultOf(
  experiment: Experiment,
  conversationsIn: (week: Period) => number,
): ExperimentResult | undefined {
  if (experiment.state !== 'ended') return undefined;
  const { draws, budgets } = experiment;
  const counts = draws.map(({ week }) => conversationsIn({ from: week, to: addDays(week, 6) }));
  const arms = [armOf(0), armOf(1)] as const;
  const [one, other] = [tallyOf(arms[0]), tallyOf(arms[1])];
  const found = {
    difference: rateDifference(one, other),
    ratio: rateRatio(one, other),
    coinP: reassignmentP(
      counts,
      draws.map(({ side }) => side === 0),
    ),
  };
  return { verdict: verdictOf(one.events + other.events, found), arms, ...found };

  function armOf(side: ExperimentSide): ExperimentArm {
    const own = draws.map((draw) => draw.side === side);
    const weeks = draws.filter((_draw, index) => own[index]).map(({ week }) => week);
    const conversations = counts.reduce((sum, count, index) => sum + (own[index] ? count : 0), 0);
    const perWeek = rateOf(conversations, weeks.length);
    return { budgetMinutes: budgets[side], weeks, conversations, perWeek };
  }
}

function tallyOf({ conversations, weeks }: ExperimentArm): Tally {
  return { events: conversations, time: weeks.length };
}

/** Where both tests find a difference, its interval leaves 0 out: what is shown agrees. */
function verdictOf(
  events: number,
  { difference, ratio, coinP }: Pick<ExperimentResult, 'difference' | 'ratio' | 'coinP'>,
): ExperimentResult['verdict'] {
  const isTold = events >= DECIDING_EVENTS && ratio.p < SIGNIFICANT && coinP < SIGNIFICANT;
  if (!isTold || !difference) return 'cannot-tell';
  return difference.difference > 0 ? 0 : 1;
}
