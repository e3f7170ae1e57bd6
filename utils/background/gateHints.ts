import * as v from 'valibot';
import { type GateHint, gateHintSchema } from '../domain/gateHint';
import { guardedNetworks } from '../domain/networkSettings';
import { parsed } from '../domain/parsed';
import type { PageSettings } from '../domain/settings';
import { gateSuggestion, purposesFor } from '../domain/strategy/atTheGate';
import { presenceOn, type Strategy } from '../domain/strategy/strategy';
import { gateHintWords } from '../i18n/gateHint';
import { languageOf } from '../i18n/language';
import { networkName } from '../networks/names';
import type { StorageArea } from '../storage/area';
import { readLiveState } from '../storage/liveState';
import { readOwnTexts } from '../storage/ownTexts';
import type { LiveStore } from './liveStore';
import { createQueue } from './queue';

interface Dependencies {
  store: Pick<LiveStore, 'update'>;
  area: StorageArea;
  browserLanguage(): string;
}

/**
 * Keeps what the strategy means for the gates beside the live state, in words: a page of a network
 * shows it without knowing of a strategy. Next to nothing is done where it is right already.
 */
export function createGateHints({ store, area, browserLanguage }: Dependencies) {
  const queue = createQueue();
  return {
    renew: (): Promise<void> =>
      queue(async () => {
        const { settings, hints } = await readLiveState(area);
        const { strategy } = await readOwnTexts(area);
        const made = gateHintsOf(strategy, settings, browserLanguage());
        // Read as what is stored is: in one order of keys.
        const wanted = parsed(v.array(gateHintSchema), made);
        if (JSON.stringify(wanted) === JSON.stringify(hints)) return;
        await store.update(() => ({ change: { hints: wanted }, result: undefined }));
      }),
  };
}

/** Only of networks of which the person said whether their clients are there. */
export function gateHintsOf(
  strategy: Pick<Strategy, 'where'>,
  { networks, purposes, language }: Pick<PageSettings, 'networks' | 'purposes' | 'language'>,
  browserLanguage: string,
): GateHint[] {
  const guarded = guardedNetworks(networks);
  return guarded
    .filter((network) => presenceOn(strategy, network) !== 'not-known')
    .map((network) => {
      const suggestion = gateSuggestion(strategy, network, guarded);
      return {
        network,
        purposes: purposesFor(strategy, network, purposes),
        ...(suggestion && {
          says: gateHintWords(
            networkName(network),
            suggestion.elsewhere.map(networkName),
            languageOf(language, browserLanguage),
          ),
        }),
      };
    });
}
