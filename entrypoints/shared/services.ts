import { browser } from 'wxt/browser';
import type { FixedFields } from '../../utils/domain/governed';
import { type Listed, readListed } from '../../utils/domain/listed';
import { type LogDraft, readDraft } from '../../utils/domain/logDraft';
import type { WholeRecord } from '../../utils/domain/record';
import { type Clock, createSystemClock } from '../../utils/domain/time';
import type { Upkeep } from '../../utils/domain/upkeep';
import type { CommandSender } from '../../utils/messages';
import { type AsItIs, readAsItIs } from '../../utils/storage/asItIs';
import { createDatabase } from '../../utils/storage/database';
import { createExperiments, type Experiments } from '../../utils/storage/experiments';
import { createImports, type Imports } from '../../utils/storage/imports';
import { createIntroductions, type Introductions } from '../../utils/storage/introductions';
import { createJournal, type Journal } from '../../utils/storage/journal';
import { LIVE_KEYS, type LiveState, parseLiveState } from '../../utils/storage/liveState';
import { createLog, type Log } from '../../utils/storage/log';
import { createPeople, type People } from '../../utils/storage/people';
import { createPersonRecord, type PersonRecord } from '../../utils/storage/personRecord';
import { createPlans, type Plans } from '../../utils/storage/plans';
import { POLICY_KEY, readFixedFields } from '../../utils/storage/policyState';
import { createPosts, type Posts } from '../../utils/storage/posts';
import { RECORD_VERSION_KEY, readRecordVersion } from '../../utils/storage/recordVersion';
import { createRemarks, type Remarks } from '../../utils/storage/remarks';
import { LIST_KEY, type ListRecord, readListRecord } from '../../utils/storage/todaysList';
import { readUpkeep, UPKEEP_KEY } from '../../utils/storage/upkeep';
import type { WatchedStorage } from '../../utils/storage/watchLiveState';
import {
  eraseWholeRecord,
  type HistoryRead,
  readWholeRecord,
  rewriteWholeRecord,
} from '../../utils/storage/wholeRecord';
import type { CommandsApi, ScriptingApi, TabsApi } from './browserApis';
import { DRAFT_KEY } from './useDraft';
import type { PermissionsApi } from './usePermissions';

/** What our own pages work with. */
export interface Services {
  storage: WatchedStorage;
  runtime: CommandSender;
  permissions: PermissionsApi;
  scripting: ScriptingApi;
  commands: CommandsApi;
  tabs: TabsApi;
  log: Log;
  /** One person with all that is known of them. */
  personRecord: PersonRecord;
  people: People;
  /** Who could introduce whom. */
  introductions: Introductions;
  journal: Journal;
  plans: Plans;
  imports: Imports;
  posts: Posts;
  remarks: Remarks;
  /** What a list of people to call is made from. */
  readListRecord(): Promise<ListRecord>;
  /** Read here; the worker alone writes them. */
  experiments: Pick<Experiments, 'last'>;
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
    scripting: browser.scripting,
    commands: browser.commands,
    tabs: browser.tabs,
    log: createLog(database),
    personRecord: createPersonRecord(database),
    people: createPeople(database),
    introductions: createIntroductions(database),
    journal: createJournal(database),
    plans: createPlans(database),
    imports: createImports(database),
    posts: createPosts(database),
    remarks: createRemarks(database),
    readListRecord: () => readListRecord(database),
    experiments: createExperiments(database),
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
  list: Listed;
  /** As which the history lay there; what is read after this is no older. */
  recordVersion: string;
}

/** One read for all of it: the page is drawn as soon as it answers, the lists follow. */
export async function readFirstState({ storage }: Services): Promise<FirstState> {
  const raw = await storage.local.get([
    ...LIVE_KEYS,
    DRAFT_KEY,
    UPKEEP_KEY,
    POLICY_KEY,
    LIST_KEY,
    RECORD_VERSION_KEY,
  ]);
  return {
    live: parseLiveState(raw),
    draft: readDraft(raw[DRAFT_KEY]),
    upkeep: readUpkeep(raw[UPKEEP_KEY]),
    fixed: readFixedFields(raw[POLICY_KEY]),
    list: readListed(raw[LIST_KEY]),
    recordVersion: readRecordVersion(raw[RECORD_VERSION_KEY]),
  };
}
