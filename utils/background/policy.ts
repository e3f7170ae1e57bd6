import {
  editorialLineOf,
  fixedFields,
  type Policy,
  readPolicy,
  withoutFixed,
  withPolicy,
} from '../domain/policy';
import type { Settings } from '../domain/settings';
import type { SettingsChange } from '../domain/settingsChange';
import { type PolicyState, readPolicyState } from '../storage/policyState';
import { createQueue } from './queue';

/**
 * All that a policy gets to see: itself, the settings, and what is kept of it. The log, the visits
 * and the people are out of its reach.
 */
interface Dependencies {
  /** `browser.storage.managed`, which only the organisation writes. */
  managed: { get(): Promise<Record<string, unknown>> };
  kept: { read(): Promise<unknown>; write(state: PolicyState): Promise<void> };
  changeSettings(change: (settings: Settings) => Settings): Promise<void>;
}

export interface Policies {
  /** Brings the settings in line, after a task that may put others in their place. */
  apply(after?: () => Promise<void>): Promise<void>;
  withoutFixed(change: SettingsChange): Promise<SettingsChange>;
  /** The paths of the settings that are fixed. */
  fixedFields(): Promise<readonly string[]>;
  /** What holds settings to what is fixed, for a change that is written elsewhere. */
  holding(): Promise<(settings: Settings) => Settings>;
}

/** Holds the settings to the organisation's policy, if there is one. */
export function createPolicies({ managed, kept, changeSettings }: Dependencies): Policies {
  const queue = createQueue();

  async function read(): Promise<Policy> {
    // Firefox rejects where there is no policy, and does not say that this is why.
    return readPolicy(await managed.get().catch(() => undefined));
  }

  async function obey(): Promise<void> {
    const [policy, before] = await Promise.all([read(), kept.read()]);
    if (!policy.fixed && !policy.preset && before === undefined) return;
    let { presetDone } = readPolicyState(before);
    await changeSettings((settings) => {
      const under = withPolicy(settings, policy, presetDone);
      ({ presetDone } = under);
      return under.settings;
    });
    // After the settings: a preset that was filled in but not noted down finds its place taken.
    const editorialLine = editorialLineOf(policy);
    const state: PolicyState = {
      fixed: [...fixedFields(policy)],
      presetDone,
      ...(editorialLine && { editorialLine }),
    };
    if (inOneOrder(state) !== inOneOrder(before)) await kept.write(state);
  }

  return {
    apply: (after) =>
      queue(async () => {
        // Also where the task failed: what it left behind must be in line.
        await after?.().finally(obey);
        if (!after) await obey();
      }),
    withoutFixed: async (change) => withoutFixed(change, await read()),
    fixedFields: async () => [...fixedFields(await read())],
    async holding() {
      const { fixed } = await read();
      return (settings) => (fixed ? withPolicy(settings, { fixed }, []).settings : settings);
    },
  };
}

/** As text, in one order of keys: Chrome gives them back in another than they were written in. */
function inOneOrder(state: unknown): string | undefined {
  return JSON.stringify(state, (_key, value: unknown) =>
    typeof value === 'object' && value && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
