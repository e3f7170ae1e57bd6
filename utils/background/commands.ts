import * as v from 'valibot';
import type { Settings } from '../domain/settings';
import { changeSettings, type SettingsChange } from '../domain/settingsChange';
import { answered, type Easing, type Upkeep, withEasings } from '../domain/upkeep';
import { commandSchema } from '../messageShapes';
import type { Answer, Command } from '../messages';
import type { Enforcement } from './enforcement';
import type { LiveStore } from './liveStore';
import type { Pauses } from './pauses';
import type { Policies } from './policy';
import type { Sessions } from './sessions';
import type { Sync } from './sync';

interface Dependencies {
  store: LiveStore;
  sessions: Sessions;
  enforcement: Enforcement;
  pauses: Pauses;
  changeUpkeep(change: (upkeep: Upkeep) => Upkeep): Promise<void>;
  sync: Sync;
  policies: Policies;
  openPage(path: string): Promise<void>;
  openLog(words: string | undefined, windowId: number | undefined): Promise<void>;
  /** Derives anew what hangs on what was commanded; nobody waits for it. */
  recover(): void;
  wallMs(): number;
}

type AnswerCommand = Extract<Command, { type: 'answer' }>;

/** Who sent a command: a page of a network has a tab, the popup has none. */
export interface Sender {
  tab?: { id?: number | undefined; windowId?: number | undefined } | undefined;
}

/** Carries out commands. Resolves to nothing for a message that is no command. */
export function createCommands(parts: Dependencies) {
  const { store, sessions, pauses, sync, policies, enforcement } = parts;
  const { changeUpkeep, openLog, openPage, recover, wallMs } = parts;

  async function withSettings(change: (settings: Settings) => Settings): Promise<Answer> {
    const { before, after } = await sync.change(change);
    // Two writes: to die in between costs a question, nothing else.
    await changeUpkeep((upkeep) => withEasings(upkeep, before, after, wallMs()));
    return { ok: true };
  }

  async function answer({ question, keep }: AnswerCommand): Promise<Answer> {
    if (question.kind === 'easing' && !keep) await changeOwn(undoing(question.easing));
    await changeUpkeep((upkeep) => answered(upkeep, question));
    return { ok: true };
  }

  /** What an organisation has fixed is not the person's to change, whichever page asks for it. */
  async function changeOwn(change: SettingsChange): Promise<Answer> {
    const own = await policies.withoutFixed(change);
    return withSettings((settings) => changeSettings(settings, own));
  }

  async function inTab(sender: Sender, task: (tabId: number) => Promise<void>): Promise<Answer> {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return { ok: false, why: 'failed' };
    await task(tabId);
    return { ok: true };
  }

  async function carryOut(command: Command, sender: Sender): Promise<Answer> {
    switch (command.type) {
      case 'gateShown':
        return sessions.gateShown(command.opening, command.network);
      case 'gateWithdrawn':
        return sessions.gateWithdrawn(command.opening);
      case 'beginSession':
        return sessions.begin(command);
      case 'endSession':
        return sessions.end(command.session, command.ending);
      case 'rateSession':
        return sessions.rate(command.session, command.outcome);
      case 'hidePill':
        return sessions.hidePill(command.session);
      case 'finish':
        return sessions.finish(command.session);
      case 'more':
        return sessions.more(command.session, command.reason);
      case 'leave':
        return inTab(sender, (tabId) => enforcement.leave(tabId, command.keepPage));
      case 'ownPage':
        return inTab(sender, (tabId) =>
          enforcement.showOwnPage(tabId, command.address, command.keepPage),
        );
      case 'openLog':
        await openLog(command.words, sender.tab?.windowId);
        return { ok: true };
      case 'actionLogged':
        return { ok: true };
      case 'changeSettings':
        return changeOwn(command.change);
      case 'sync':
        await (command.on ? sync.switchOn() : sync.switchOff());
        return { ok: true };
      case 'pause':
        return pauses.begin(command.length);
      case 'endPause':
        return pauses.end();
      case 'choosePause':
        await openPage('/dashboard.html#settings');
        return { ok: true };
      case 'restored':
        await policies.apply(async () => {
          // The person puts them in the place of what was: other browsers take them over, too.
          await sync.change((before) => takenFrom(command.settings, before));
          await store.replace(command.recent);
        });
        return { ok: true };
      case 'erase':
        // Erased here, even where the browser keeps what it carries: that failure is still told.
        await sync.erase(() => policies.apply(store.erase));
        return { ok: true };
      case 'answer':
        return answer(command);
      case 'backedUp':
        await changeUpkeep((upkeep) => ({ ...upkeep, backedUpAt: wallMs() }));
        return { ok: true };
      case 'welcomed':
        // Read again, it is still the first time that counts.
        return store.update(({ settings }) => ({
          change: { settings: { ...settings, welcomedAt: settings.welcomedAt ?? wallMs() } },
          result: { ok: true },
        }));
    }
  }

  return async (message: unknown, sender: Sender): Promise<Answer | undefined> => {
    const command = v.safeParse(commandSchema, message);
    if (!command.success) return undefined;
    const answer = await carryOut(command.output, sender);
    recover();
    return answer;
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
