import { browser } from 'wxt/browser';
import type { FixedFields } from '../../utils/domain/governed';
import { type LogDraft, readDraft } from '../../utils/domain/logDraft';
import type { WholeRecord } from '../../utils/domain/record';
import { type Clock, createSystemClock } from '../../utils/domain/time';
import type { Upkeep } from '../../utils/domain/upkeep';
import type { CommandSender } from '../../utils/messages';
import { type AsItIs, readAsItIs } from '../../utils/storage/asItIs';
import { createDatabase } from '../../utils/storage/database';
import { createJournal, type Journal } from '../../utils/storage/journal';
import { LIVE_KEYS, type LiveState, parseLiveState } from '../../utils/storage/liveState';
import { createLog, type Log } from '../../utils/storage/log';
import { POLICY_KEY, readFixedFields } from '../../utils/storage/policyState';
import { readUpkeep, UPKEEP_KEY } from '../../utils/storage/upkeep';
import type { WatchedStorage } from '../../utils/storage/watchLiveState';
import {
  eraseWholeRecord,
  type HistoryRead,
  readWholeRecord,
  rewriteWholeRecord,
} from '../../utils/storage/wholeRecord';
import type { CommandsApi } from '../dashboard/useShortcuts';
import { DRAFT_KEY } from './useDraft';
import type { PermissionsApi } from './usePermissions';

/** What our own pages work with. */
export interface Services {
  storage: WatchedStorage;
  runtime: CommandSender;
  permissions: PermissionsApi;
  commands: CommandsApi;
  log: Log;
  journal: Journal;
  /** All of the history as one, for backups. */
  record: {
    read(): Promise<HistoryRead>;
    /** Where `read` fails: what lies there, whatever it is. */
    readAsItIs(): Promise<AsItIs>;
    rewrite(change: (before: WholeRecord) => WholeRecord, unreadableGoes?: boolean): Promise<void>;
    erase(): Promise<void>;
  };
  clock: Clock;
  /** The browser's languages, its own one first. */
  locales: readonly string[];
}

export function createServices(): Services {
  const database = createDatabase();
  return {
    storage: browser.storage,
    runtime: browser.runtime,
    permissions: browser.permissions,
    commands: browser.commands,
    log: createLog(database),
    journal: createJournal(database),
    record: {
      read: () => readWholeRecord(database),
      readAsItIs: () => readAsItIs(),
      rewrite: (change, unreadableGoes) => rewriteWholeRecord(database, change, unreadableGoes),
      erase: () => eraseWholeRecord(database),
    },
    clock: createSystemClock(),
    locales: [browser.i18n.getUILanguage(), ...navigator.languages],
  };
}

/** What a page shows at once. */
export interface FirstState {
  live: LiveState;
  draft: LogDraft;
  upkeep: Upkeep;
  fixed: FixedFields;
}

/** One read for all of it: the page is drawn as soon as it answers, the lists follow. */
export async function readFirstState({ storage }: Services): Promise<FirstState> {
  const raw = await storage.local.get([...LIVE_KEYS, DRAFT_KEY, UPKEEP_KEY, POLICY_KEY]);
  return {
    live: parseLiveState(raw),
    draft: readDraft(raw[DRAFT_KEY]),
    upkeep: readUpkeep(raw[UPKEEP_KEY]),
    fixed: readFixedFields(raw[POLICY_KEY]),
  };
}
