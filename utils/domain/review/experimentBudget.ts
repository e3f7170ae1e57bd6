import * as v from 'valibot';
import { addDays, type DateKey } from '../calendar';
import { parsed } from '../parsed';
import type { Settings } from '../settings';
import { changeSettings, LIMITS } from '../settingsChange';
import { budgetOn, type Experiment, endOf } from './experiment';
import { mondayOf } from './period';

const date = v.pipe(v.string(), v.isoDate());
const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));

/** What an experiment does to the daily budget at present. */
export const experimentHoldSchema = v.object({
  /** Which experiment. */
  startsOn: date,
  /** Its last day. */
  until: date,
  /** The daily budget that it has set; none before its first Monday. */
  minutes: v.optional(positive),
  /** How often the coin was thrown: by it whoever watches learns of a throw that chose the same. */
  thrown: v.optional(positive),
});
export type ExperimentHold = v.InferOutput<typeof experimentHoldSchema>;

/** Reads whatever the store holds; nothing is no experiment. */
export function readHold(raw: unknown): ExperimentHold | undefined {
  return parsed(v.fallback(v.optional(experimentHoldSchema), undefined), raw);
}

export function holdOf(experiment: Experiment, minutes?: number): ExperimentHold {
  const { startsOn, draws } = experiment;
  const until = addDays(endOf(experiment), -1);
  return {
    startsOn,
    until,
    ...(minutes !== undefined && { minutes }),
    ...(draws.length > 0 && { thrown: draws.length }),
  };
}

interface Held {
  readonly settings: Settings;
  readonly hold: ExperimentHold | undefined;
}

/**
 * The settings in line with the experiment that began last, and what it does to them. As often as
 * it is asked the same comes out; the same settings where there was nothing to do. The week's draw
 * holds at once, and so does the budget from before at the end, which is the beginning of a day.
 * After a stop a higher one waits for the next day, as any other: a press buys no evening.
 */
export function underExperiment(
  { settings, hold: before }: Held,
  experiment: Experiment | undefined,
  today: DateKey,
): Held {
  const isSame = before !== undefined && before.startsOn === experiment?.startsOn;
  const hadSet = isSame ? before.minutes : undefined;
  if (experiment?.state === 'running') {
    // A clock that went wrong finds no draw: the last one goes on to hold.
    const minutes = budgetOn(experiment, today) ?? hadSet;
    const hold = holdOf(experiment, minutes);
    return { settings: minutes === undefined ? settings : withBudget(settings, minutes), hold };
  }
  if (!experiment || hadSet === undefined) return { settings, hold: undefined };
  const { budgetBefore, state } = experiment;
  return {
    settings:
      state === 'ended'
        ? withBudget(settings, budgetBefore)
        : changeSettings(settings, { dailyBudgetMinutes: budgetBefore }),
    hold: undefined,
  };
}

/**
 * The same where another experiment than the last one had set the budget, as a merged file can
 * bring it about: that one, which is over by now, first gives the budget back.
 */
export function handedOver(
  held: Held,
  from: Experiment | undefined,
  to: Experiment | undefined,
  today: DateKey,
): Held {
  return underExperiment(from ? underExperiment(held, from, today) : held, to, today);
}

function withBudget(settings: Settings, minutes: number): Settings {
  const { dailyBudgetMinutes, nextDailyBudgetMinutes: next, ...rest } = settings;
  if (dailyBudgetMinutes === minutes && next === undefined) return settings;
  return { ...rest, dailyBudgetMinutes: minutes };
}

/**
 * The Monday on which an experiment can begin: never today, since the coin may choose the higher
 * budget, and a higher budget waits for another day.
 */
export function firstMondayAfter(today: DateKey): DateKey {
  return addDays(mondayOf(today), 7);
}

/** Two budgets to start from: half of the present one, and the present one; in minutes. */
export function proposedBudgets(presentMinutes: number): [number, number] {
  const present = within(presentMinutes);
  const half = within(present / 2);
  return half < present ? [half, present] : [present, within(present * 2)];
}

function within(minutes: number): number {
  const { min, max } = LIMITS.dailyBudgetMinutes;
  return Math.min(max, Math.max(min, Math.round(minutes)));
}
