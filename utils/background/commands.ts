import * as v from 'valibot';
import type { Answers } from '../domain/editorial/checklist';
import type { NetworkId } from '../domain/network';
import type { Upkeep } from '../domain/upkeep';
import { commandSchema } from '../messageShapes';
import type { Answer, Command } from '../messages';
import type { Acquaintances, SeenTab } from './acquaintances';
import type { Enforcement } from './enforcement';
import type { ExperimentKeeper } from './experiments';
import type { FeedHelpKeeper } from './feedHelp';
import type { Leading } from './leading';
import type { LiveStore } from './liveStore';
import type { OpenLog } from './openLog';
import type { OwnTextsKeeper } from './ownTexts';
import type { Pauses } from './pauses';
import type { Policies } from './policy';
import type { Sessions } from './sessions';
import { createSettingsCommands } from './settingsCommands';
import type { Sync } from './sync';
import type { TodaysListKeeper } from './todaysList';

interface Dependencies {
  store: LiveStore;
  sessions: Sessions;
  enforcement: Enforcement;
  pauses: Pauses;
  changeUpkeep(change: (upkeep: Upkeep) => Upkeep): Promise<void>;
  sync: Sync;
  policies: Policies;
  experiments: Omit<ExperimentKeeper, 'look'>;
  ownTexts: Pick<OwnTextsKeeper, 'keep'>;
  leading: Leading;
  acquaintances: Acquaintances;
  feedHelp: FeedHelpKeeper;
  logPost(network: NetworkId, answers: Answers): Promise<unknown>;
  /** The guarded network of an address. */
  networkOf(address: string): Promise<NetworkId | undefined>;
  /** With which the addresses of the extension's own pages begin. */
  ownOrigin: string;
  openPage(path: string): Promise<void>;
  openLog: OpenLog;
  list: Pick<TodaysListKeeper, 'dismiss' | 'readmit' | 'snooze' | 'startAfresh' | 'atRest'>;
  /** The record was changed: makes today's list anew, and tells who has read it; nobody waits for it. */
  renewList(): void;
  renewListIfLanguageChanged(): void;
  /** Derives anew what hangs on what was commanded; nobody waits for it. */
  recover(): void;
  wallMs(): number;
}

type BeginCommand = Extract<Command, { type: 'beginSession' }>;

/** Who sent a command: a page of a network has a tab, the popup has none. */
export interface Sender {
  tab?: { id?: number | undefined; windowId?: number | undefined } | undefined;
  url?: string | undefined;
}

/** Carries out commands. Resolves to nothing for a message that is no command. */
export function createCommands(parts: Dependencies) {
  const { sessions, pauses, sync, experiments, enforcement, ownTexts, leading } = parts;
  const { acquaintances, feedHelp, logPost, networkOf, ownOrigin } = parts;
  const { openLog, openPage, list, renewList, recover } = parts;
  const ofSettings = createSettingsCommands(parts);

  /** Enters, and leads on to the page that serves the goal. */
  async function begin(command: BeginCommand, sender: Sender): Promise<Answer> {
    const answer = await sessions.begin(command);
    const { address, goal } = command;
    if (!answer.ok || !address) return answer;
    const leadsTo = await leading.pageFor(goal, address);
    const tabId = sender.tab?.id;
    const isOwnPage = sender.url?.startsWith(ownOrigin);
    const isLed = leadsTo && !isOwnPage && tabId !== undefined;
    if (isLed) await enforcement.lead(tabId, leadsTo, address);
    return { ...answer, leadsTo };
  }

  async function whoIs(url: string): Promise<Answer> {
    const seen = await acquaintances.whoIs(url);
    return seen ? { ok: true, ...seen } : { ok: false, why: 'gone' };
  }

  async function savePerson(tab: SeenTab): Promise<Answer> {
    const saved = await acquaintances.save(tab);
    if (!saved) return { ok: false, why: 'failed' };
    if (saved.is === 'nameless') return { ok: false, why: 'nameless' };
    const { is, known } = saved;
    // Who was known before is nobody new on the way to the goal.
    if (is === 'new') await sessions.countSaved(known.person, await networkOf(tab.url));
    return { ok: true, known };
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
        return begin(command, sender);
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
      case 'whoIs':
        return whoIs(command.url);
      case 'savePerson':
        return savePerson(command);
      case 'describePerson': {
        const known = await acquaintances.describe(command.person, command);
        return known ? { ok: true, known } : { ok: false, why: 'gone' };
      }
      case 'noteIntroduction': {
        const known = await acquaintances.introduces(command.person, command.to);
        return known ? { ok: true, known } : { ok: false, why: 'gone' };
      }
      case 'countGoal':
        return sessions.count(command.session, { did: command.did });
      case 'showParts':
        return sessions.show(command.session, command.parts);
      case 'readNote':
        return sessions.readNote(command.session, command.what);
      case 'feedSeen':
        await feedHelp.seen(command.network, command.found);
        return { ok: true };
      case 'companion':
        return inTab(sender, enforcement.bringCompanion);
      case 'leave':
        return inTab(sender, (tabId) => enforcement.leave(tabId, command.keepPage));
      case 'ownPage':
        return inTab(sender, (tabId) =>
          enforcement.showOwnPage(tabId, command.address, command.keepPage),
        );
      case 'openLog':
        await openLog(command, sender.tab?.windowId);
        return { ok: true };
      case 'actionLogged':
        experiments.lookAfresh();
        renewList();
        return { ok: true };
      case 'askForList':
        return { ok: true };
      case 'dismissPick':
        await list.dismiss(command.person, command.why);
        renewList();
        return { ok: true };
      case 'readmitPick':
        await list.readmit(command.person, command.places);
        renewList();
        return { ok: true };
      case 'snooze': {
        const { person, until, places } = command;
        const isThere = await list.snooze(person, until, places);
        renewList();
        return isThere ? { ok: true } : { ok: false, why: 'gone' };
      }
      case 'changeSettings': {
        const answer = await ofSettings.change(command.change);
        parts.renewListIfLanguageChanged();
        return answer;
      }
      case 'keepTexts':
        await ownTexts.keep(command, command.ifNewer);
        return { ok: true };
      case 'sync':
        await (command.on ? sync.switchOn() : sync.switchOff());
        return { ok: true };
      case 'experiment':
        return 'begin' in command ? experiments.begin(command.begin) : experiments.stop();
      case 'pause':
        return pauses.begin(command.length);
      case 'endPause':
        return pauses.end();
      case 'logPost':
        await logPost(command.network, command.answers);
        renewList();
        return { ok: true };
      case 'openLine':
        await openPage('/dashboard.html#line');
        return { ok: true };
      case 'choosePause':
        await openPage('/dashboard.html#settings');
        return { ok: true };
      case 'restored': {
        const restored = await ofSettings.restored(command);
        renewList();
        return restored;
      }
      case 'erase':
        return ofSettings.erase();
      case 'answer':
        return ofSettings.answer(command);
      case 'backedUp':
        return ofSettings.backedUp();
      case 'welcomed':
        return ofSettings.welcomed();
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
