import * as v from 'valibot';
import type { Settings } from '../domain/settings';
import { changeSettings, type SettingsChange } from '../domain/settingsChange';
import { commandSchema } from '../messageShapes';
import type { Answer, Command } from '../messages';
import type { Enforcement } from './enforcement';
import type { LiveStore } from './liveStore';
import type { Pauses } from './pauses';
import type { Policies } from './policy';
import type { Sessions } from './sessions';

interface Dependencies {
  store: LiveStore;
  sessions: Sessions;
  enforcement: Enforcement;
  pauses: Pauses;
  policies: Policies;
  openPage(path: string): Promise<void>;
  openLog(words: string | undefined, windowId: number | undefined): Promise<void>;
  /** Derives anew what hangs on what was commanded; nobody waits for it. */
  recover(): void;
  wallMs(): number;
}

/** Who sent a command: a page of a network has a tab, the popup has none. */
export interface Sender {
  tab?: { id?: number | undefined; windowId?: number | undefined } | undefined;
}

/** Carries out commands. Resolves to nothing for a message that is no command. */
export function createCommands(parts: Dependencies) {
  const { store, sessions, pauses, policies, enforcement, openLog, openPage, recover, wallMs } =
    parts;

  async function withSettings(change: (settings: Settings) => Settings): Promise<Answer> {
    return store.update(({ settings }) => ({
      change: { settings: change(settings) },
      result: { ok: true },
    }));
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
      case 'pause':
        return pauses.begin(command.length);
      case 'endPause':
        return pauses.end();
      case 'choosePause':
        await openPage('/dashboard.html#settings');
        return { ok: true };
      case 'restored':
        await policies.apply(() =>
          store.replace({ settings: command.settings, recent: command.recent }),
        );
        return { ok: true };
      case 'erase':
        await policies.apply(() => store.erase());
        return { ok: true };
      case 'welcomed':
        return withSettings((settings) => ({ ...settings, welcomedAt: wallMs() }));
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
