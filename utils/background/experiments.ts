import type { DateKey } from '../domain/calendar';
import {
  beginExperiment,
  type Experiment,
  type ExperimentPlan,
  goOn,
  stopExperiment,
} from '../domain/review/experiment';
import {
  type ExperimentHold,
  firstMondayAfter,
  handedOver,
  holdOf,
  readHold,
} from '../domain/review/experimentBudget';
import type { Settings } from '../domain/settings';
import type { SettingsChange } from '../domain/settingsChange';
import type { Answer } from '../messages';
import type { StorageArea } from '../storage/area';
import { EXPERIMENT_KEY } from '../storage/experimentState';
import type { Experiments } from '../storage/experiments';
import type { LiveStore } from './liveStore';
import type { Policies } from './policy';
import { createQueue } from './queue';

interface Dependencies {
  store: LiveStore;
  area: StorageArea;
  experiments: Pick<Experiments, 'last' | 'change' | 'changeOne'>;
  /** A budget that it has fixed is not for a coin to choose. */
  organisation: Pick<Policies, 'fixedFields'>;
  /** A number from 0 up to 1. */
  random(): number;
  wallMs(): number;
}

/** The budget's day, which begins when the person's does, and what else it takes to go on. */
interface Present {
  today: DateKey;
  settings: Settings;
  isFixed: boolean;
}

/**
 * Runs the experiment: throws each week's coin and sets the daily budget by it, until it is over.
 * The record of the throw is written first, then in one write the budget and that it was set here:
 * whenever the worker dies, its next look finds what is left to do.
 */
export function createExperimentKeeper(parts: Dependencies) {
  const { store, area, experiments, organisation, random, wallMs } = parts;
  const queue = createQueue();
  /** What was read of the record, which is not asked again until something may have changed it. */
  let known: { last: Experiment | undefined } | undefined;
  /** No experiment runs, and the budget is the person's again: there is nothing to look at. */
  let isAtRest = false;

  async function present(): Promise<Present> {
    const now = await store.update(({ day, settings }) => ({
      result: { today: day.key, settings },
    }));
    const isFixed = (await organisation.fixedFields()).includes('dailyBudgetMinutes');
    return { ...now, isFixed };
  }

  async function lastOne(): Promise<Experiment | undefined> {
    known ??= { last: await experiments.last() };
    return known.last;
  }

  async function change(
    to: (last: Experiment | undefined) => Experiment | undefined,
  ): Promise<Experiment | undefined> {
    // What is written must not be taken for unwritten, should the answer get lost.
    known = undefined;
    isAtRest = false;
    known = { last: await experiments.change(to) };
    return known.last;
  }

  /** Where no budget of one's own holds, two of them cannot be compared. */
  function stepOf({ today, settings, isFixed }: Present, draw: () => number) {
    return (last: Experiment | undefined): Experiment | undefined => {
      const after = last && goOn(last, today, draw, wallMs());
      const isHindered = isFixed || settings.unlimited;
      return after?.state === 'running' && isHindered
        ? stopExperiment(last ?? after, today, wallMs())
        : after;
    };
  }

  async function holdNow(): Promise<ExperimentHold | undefined> {
    return readHold((await area.get(EXPERIMENT_KEY))[EXPERIMENT_KEY]);
  }

  /**
   * The one that set the budget, where the record holds a later one by now. It is stopped: nobody
   * would ever lead it to its end.
   */
  async function replacedBy(
    last: Experiment | undefined,
    hold: ExperimentHold | undefined,
    { today }: Present,
  ): Promise<Experiment | undefined> {
    if (!hold || hold.startsOn === last?.startsOn) return undefined;
    return experiments.changeOne(hold.startsOn, (one) => stopExperiment(one, today, wallMs()));
  }

  /** Whether the settings were changed. */
  async function bringInLine(last: Experiment | undefined, now: Present): Promise<boolean> {
    const before = await holdNow();
    const replaced = await replacedBy(last, before, now);
    const isChanged = await store.update(({ settings }) => {
      const after = handedOver({ settings, hold: before }, replaced, last, now.today);
      // What an organisation has fixed stays as it is.
      const changed = now.isFixed ? settings : after.settings;
      const isOld = !isSameHold(before, after.hold);
      return {
        change: { settings: changed },
        ...(isOld && { beside: { [EXPERIMENT_KEY]: after.hold ?? null } }),
        result: changed !== settings,
      };
    });
    isAtRest = last?.state !== 'running';
    return isChanged;
  }

  async function lookNow(): Promise<boolean> {
    if (isAtRest) return false;
    let last = await lastOne();
    isAtRest = last?.state !== 'running' && (await holdNow()) === undefined;
    if (isAtRest) return false;
    const now = await present();
    // Asked without a throw first: most looks write nothing.
    if (stepOf(now, () => 0)(last) !== last) last = await change(stepOf(now, random));
    return bringInLine(last, now);
  }

  return {
    /** Brings budget and experiment in line with the day. Whether the settings were changed. */
    look: (): Promise<boolean> => queue(lookNow),

    begin: (plan: Omit<ExperimentPlan, 'budgetBefore'>): Promise<Answer> =>
      queue(async () => {
        // One that is over gives the budget back first.
        await lookNow();
        const now = await present();
        const { dailyBudgetMinutes, nextDailyBudgetMinutes, unlimited } = now.settings;
        if ((await lastOne())?.state === 'running' || unlimited || now.isFixed) {
          return { ok: false, why: 'failed' };
        }
        const budgetBefore = nextDailyBudgetMinutes ?? dailyBudgetMinutes;
        const monday = firstMondayAfter(now.today);
        const begun = beginExperiment({ ...plan, budgetBefore }, monday, wallMs());
        await bringInLine(await change(() => begun), now);
        return { ok: true };
      }),

    stop: (): Promise<Answer> =>
      queue(async () => {
        await lookNow();
        if ((await lastOne())?.state !== 'running') return { ok: false, why: 'gone' };
        const now = await present();
        const stopped = await change((last) => last && stopExperiment(last, now.today, wallMs()));
        await bringInLine(stopped, now);
        return { ok: true };
      }),

    /** A change of settings without the budget, while an experiment sets that. */
    async withoutBudget(change: SettingsChange): Promise<SettingsChange> {
      if (change.dailyBudgetMinutes === undefined) return change;
      const { dailyBudgetMinutes: _refused, ...rest } = change;
      const isRunning = await queue(async () => (await lastOne())?.state === 'running');
      return isRunning ? rest : change;
    },

    /** The record may hold another one by now. */
    lookAfresh(): void {
      // In its turn: a look that has begun would keep what it read before.
      void queue(async () => {
        known = undefined;
        isAtRest = false;
      });
    },

    /**
     * Another record has come, and the task puts its settings in place: what runs in that record has
     * set their budget, and nothing that ran before has.
     */
    startAfresh: (task: () => Promise<void>): Promise<void> =>
      queue(async () => {
        known = undefined;
        isAtRest = false;
        await task();
        const last = await lastOne();
        await store.update(({ settings }) => {
          const hold = last?.state === 'running' ? holdOf(last, settings.dailyBudgetMinutes) : null;
          return { beside: { [EXPERIMENT_KEY]: hold }, result: undefined };
        });
      }),

    /** Runs what takes everything away while nothing is written here, so that nothing comes back. */
    atRest: <Result>(task: () => Promise<Result>): Promise<Result> =>
      queue(async () => {
        known = { last: undefined };
        isAtRest = true;
        return task();
      }),
  };
}
export type ExperimentKeeper = ReturnType<typeof createExperimentKeeper>;

function isSameHold(one: ExperimentHold | undefined, other: ExperimentHold | undefined): boolean {
  return (
    one?.startsOn === other?.startsOn &&
    one?.until === other?.until &&
    one?.minutes === other?.minutes &&
    one?.thrown === other?.thrown
  );
}
