import { browser } from 'wxt/browser';
import { createExperimentKeeper } from '../../utils/background/experiments';
import type { LiveStore } from '../../utils/background/liveStore';
import { createPolicies } from '../../utils/background/policy';
import { createSync } from '../../utils/background/sync';
import type { Clock } from '../../utils/domain/time';
import type { DatabaseSource } from '../../utils/storage/database';
import { createExperiments } from '../../utils/storage/experiments';
import { POLICY_KEY } from '../../utils/storage/policyState';

interface Parts {
  store: LiveStore;
  database: DatabaseSource;
  clock: Clock;
}

/** Who has a say in the settings besides the person here: an organisation, other browsers, a coin. */
export function composeAgreeing({ store, database, clock }: Parts) {
  const area = browser.storage.local;
  const policies = createPolicies({
    managed: browser.storage.managed,
    kept: {
      read: async () => (await area.get(POLICY_KEY))[POLICY_KEY],
      write: (state) => area.set({ [POLICY_KEY]: state }),
    },
    changeSettings: (change) =>
      store.update(({ settings }) => ({
        change: { settings: change(settings) },
        result: undefined,
      })),
  });
  const sync = createSync({
    store,
    area,
    syncArea: browser.storage.sync,
    clock,
    newId: () => crypto.randomUUID(),
    organisation: policies,
  });
  const experiments = createExperimentKeeper({
    store,
    area,
    experiments: createExperiments(database),
    organisation: policies,
    random: Math.random,
    wallMs: clock.wallMs,
  });
  return { policies, sync, experiments };
}
