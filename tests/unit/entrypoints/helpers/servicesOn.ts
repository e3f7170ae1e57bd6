import type { Services } from '../../../../entrypoints/shared/services';
import { systemCalendar } from '../../../../utils/domain/calendar';
import { createExperiments } from '../../../../utils/storage/experiments';
import { createImports } from '../../../../utils/storage/imports';
import { createIntroductions } from '../../../../utils/storage/introductions';
import { createJournal } from '../../../../utils/storage/journal';
import { createLog } from '../../../../utils/storage/log';
import { createPeople } from '../../../../utils/storage/people';
import { createPersonRecord } from '../../../../utils/storage/personRecord';
import { createPlans } from '../../../../utils/storage/plans';
import { createPosts } from '../../../../utils/storage/posts';
import { createRemarks } from '../../../../utils/storage/remarks';
import { readListRecord } from '../../../../utils/storage/todaysList';
import { memoryStorage } from '../../storage/helpers/memoryStorage';
import type { freshDatabase } from '../../storage/helpers/openDatabase';

/** What a page has on a database of its own, at the instant that `wallMs` gives. */
export function servicesOn(
  source: ReturnType<typeof freshDatabase>['source'],
  wallMs: () => number,
): Services {
  const never = { addListener() {}, removeListener() {} };
  return {
    storage: memoryStorage(),
    runtime: { sendMessage: async () => ({ ok: true }) },
    permissions: {
      contains: async () => true,
      request: async () => true,
      remove: async () => true,
      onAdded: never,
      onRemoved: never,
    },
    scripting: { getRegisteredContentScripts: async () => [] },
    commands: { getAll: async () => [] },
    tabs: { query: async () => [] },
    log: createLog(source),
    people: createPeople(source),
    introductions: createIntroductions(source),
    imports: createImports(source),
    posts: createPosts(source),
    remarks: createRemarks(source),
    experiments: createExperiments(source),
    readListRecord: () => readListRecord(source),
    personRecord: createPersonRecord(source),
    journal: createJournal(source),
    plans: createPlans(source),
    record: {
      read: async () => Promise.reject(),
      readAsItIs: async () => Promise.reject(),
      rewrite: async () => {},
      erase: async () => {},
    },
    clock: { wallMs, monoMs: () => 0, calendar: systemCalendar() },
    locales: ['en-GB'],
  };
}
