import type { Settings } from '../domain/settings';
import { changeSettings, type SettingsChange } from '../domain/settingsChange';
import { answered, type Easing, type Upkeep, withEasings } from '../domain/upkeep';
import type { Answer, Command } from '../messages';
import type { ExperimentKeeper } from './experiments';
import type { LiveStore } from './liveStore';
import type { Policies } from './policy';
import type { Sync } from './sync';
import type { TodaysListKeeper } from './todaysList';

interface Dependencies {
  store: LiveStore;
  changeUpkeep(change: (upkeep: Upkeep) => Upkeep): Promise<void>;
  sync: Pick<Sync, 'change' | 'erase'>;
  policies: Policies;
  experiments: Pick<ExperimentKeeper, 'withoutBudget' | 'startAfresh' | 'atRest'>;
  list: Pick<TodaysListKeeper, 'startAfresh' | 'atRest'>;
  wallMs(): number;
}

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

const DONE: Answer = { ok: true };

/** What changes the settings, or everything: by hand, by a question's answer, by a backup. */
export function createSettingsCommands(parts: Dependencies) {
  const { store, changeUpkeep, sync, policies, experiments, list, wallMs } = parts;

  async function withSettings(change: (settings: Settings) => Settings): Promise<Answer> {
    const { before, after } = await sync.change(change);
    // Two writes: to die in between costs a question, nothing else.
    await changeUpkeep((upkeep) => withEasings(upkeep, before, after, wallMs()));
    return DONE;
  }

  /**
   * What an organisation has fixed is not the person's to change, whichever page asks for it; nor is
   * the budget while an experiment sets it.
   */
  async function change(wanted: SettingsChange): Promise<Answer> {
    const allowed = await policies.withoutFixed(wanted);
    const own = await experiments.withoutBudget(allowed);
    if (own !== allowed && Object.keys(own).length === 0) return { ok: false, why: 'failed' };
    return withSettings((settings) => changeSettings(settings, own));
  }

  return {
    change,
    async answer({ question, keep }: Of<'answer'>): Promise<Answer> {
      if (question.kind === 'easing' && !keep) {
        const undone = await change(undoing(question.easing));
        // What was refused stays to be asked.
        if (!undone.ok) return undone;
      }
      await changeUpkeep((upkeep) => answered(upkeep, question));
      return DONE;
    },
    async restored({ settings, recent }: Of<'restored'>): Promise<Answer> {
      await experiments.startAfresh(() =>
        policies.apply(async () => {
          // The person puts them in the place of what was: other browsers take them over, too.
          await sync.change((before) => takenFrom(settings, before));
          await store.replace(recent);
        }),
      );
      await list.startAfresh();
      return DONE;
    },
    /** Erased here, even where the browser keeps what it carries: that failure is still told. */
    async erase(): Promise<Answer> {
      await list.atRest(() =>
        experiments.atRest(() => sync.erase(() => policies.apply(store.erase))),
      );
      return DONE;
    },
    async backedUp(): Promise<Answer> {
      await changeUpkeep((upkeep) => ({ ...upkeep, backedUpAt: wallMs() }));
      return DONE;
    },
    /** Read again, it is still the first time that counts. */
    welcomed(): Promise<Answer> {
      return store.update(({ settings }) => ({
        change: { settings: { ...settings, welcomedAt: settings.welcomedAt ?? wallMs() } },
        result: DONE,
      }));
    },
  };
}

function undoing(easing: Easing): SettingsChange {
  return easing.what === 'budget'
    ? { dailyBudgetMinutes: easing.minutes }
    : { networks: { [easing.network]: { on: true } } };
}

/** The settings of a backup; a file buys no evening: its higher budget waits, as any other would. */
function takenFrom(backup: Settings, before: Settings): Settings {
  const { dailyBudgetMinutes, nextDailyBudgetMinutes } = backup;
  const isRaise = dailyBudgetMinutes > before.dailyBudgetMinutes && before.welcomedAt !== undefined;
  if (!isRaise) return backup;
  return {
    ...backup,
    dailyBudgetMinutes: before.dailyBudgetMinutes,
    nextDailyBudgetMinutes: nextDailyBudgetMinutes ?? dailyBudgetMinutes,
  };
}
