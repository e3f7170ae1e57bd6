import * as v from 'valibot';
import { addDays, type DateKey, weekdayOf } from '../calendar';
import { LIMITS, wholeWithin } from '../settingsChange';
import { mondaySchema } from './monday';
import { mondayOf } from './period';

/** An experiment's length is chosen beforehand, and not what came out. */
export const FEWEST_WEEKS = 8;
export const MOST_WEEKS = 12;

const WEEK_DAYS = 7;
const date = v.pipe(v.string(), v.isoDate());
const minutes = wholeWithin(LIMITS.dailyBudgetMinutes);
const weeks = wholeWithin({ min: FEWEST_WEEKS, max: MOST_WEEKS });

/** Which of the two budgets, by its place. */
const sideSchema = v.picklist([0, 1]);
export type ExperimentSide = v.InferOutput<typeof sideSchema>;

const drawSchema = v.object({ week: mondaySchema, side: sideSchema });

const fixed = {
  /** A Monday; the weeks follow one another from there. */
  startsOn: mondaySchema,
  weeks,
  /** Two daily budgets in minutes. */
  budgets: v.pipe(
    v.tuple([minutes, minutes]),
    v.check(([one, other]) => one !== other),
  ),
  /** The daily budget that holds again once it is over, in minutes. */
  budgetBefore: v.pipe(v.number(), v.finite(), v.gtValue(0)),
  /** What is counted by week. */
  outcome: v.literal('conversations'),
  /** A week in which the coin was never thrown has none, and is left out of the result. */
  draws: v.array(drawSchema),
  updatedAt: v.number(),
};

/** From running either to its end or, by the person, to a stop; from there nowhere. */
export const experimentSchema = v.variant('state', [
  v.object({ state: v.literal('running'), ...fixed }),
  v.object({ state: v.literal('ended'), ...fixed }),
  v.object({ state: v.literal('stopped'), stoppedOn: date, ...fixed }),
]);
export type Experiment = v.InferOutput<typeof experimentSchema>;

export interface ExperimentPlan {
  /** The daily budget as it is, in minutes. */
  readonly budgetBefore: number;
  readonly budgets: readonly [number, number];
  readonly weeks: number;
}

export type PlanProblem = 'budget-out-of-range' | 'budgets-equal' | 'weeks-out-of-range';

export function planProblem({
  budgets,
  weeks: length,
}: Pick<ExperimentPlan, 'budgets' | 'weeks'>): PlanProblem | undefined {
  if (budgets.some((budget) => !v.is(minutes, budget))) return 'budget-out-of-range';
  if (budgets[0] === budgets[1]) return 'budgets-equal';
  return v.is(weeks, length) ? undefined : 'weeks-out-of-range';
}

/**
 * Begins on the next Monday, or today if it is one.
 * @throws Error when the plan has a problem
 */
export function beginExperiment(plan: ExperimentPlan, today: DateKey, nowMs: number): Experiment {
  const problem = planProblem(plan);
  if (problem) throw new Error(`An experiment cannot begin: ${problem}`);
  const [one, other] = plan.budgets;
  return {
    state: 'running',
    startsOn: weekdayOf(today) === 1 ? today : addDays(mondayOf(today), WEEK_DAYS),
    weeks: plan.weeks,
    budgets: [one, other],
    budgetBefore: plan.budgetBefore,
    outcome: 'conversations',
    draws: [],
    updatedAt: nowMs,
  };
}

/**
 * Where the experiment stands today: the coin is thrown once a week, on Monday or on the first day
 * after it on which this is asked, and the last Sunday over, it has ended. The same object when
 * there was nothing to do. `random` gives a number from 0 up to 1.
 */
export function goOn(
  experiment: Experiment,
  today: DateKey,
  random: () => number,
  nowMs: number,
): Experiment {
  if (experiment.state !== 'running' || today < experiment.startsOn) return experiment;
  if (today >= endOf(experiment)) return { ...experiment, state: 'ended', updatedAt: nowMs };
  const week = mondayOf(today);
  if (experiment.draws.some((draw) => draw.week === week)) return experiment;
  const side = random() < 0.5 ? 0 : 1;
  return { ...experiment, draws: [...experiment.draws, { week, side }], updatedAt: nowMs };
}

/** What was stopped before its end has no result: looking when it suits is how chance wins. */
export function stopExperiment(experiment: Experiment, today: DateKey, nowMs: number): Experiment {
  if (experiment.state !== 'running') return experiment;
  return { ...experiment, state: 'stopped', stoppedOn: today, updatedAt: nowMs };
}

/** The first day after its last week. */
export function endOf({ startsOn, weeks: length }: Experiment): DateKey {
  return addDays(startsOn, length * WEEK_DAYS);
}

/** The daily budget of a date in minutes, while the experiment sets it. */
export function budgetOn(experiment: Experiment, on: DateKey): number | undefined {
  if (experiment.state !== 'running') return undefined;
  const draw = experiment.draws.find(({ week }) => week === mondayOf(on));
  return draw && experiment.budgets[draw.side];
}
