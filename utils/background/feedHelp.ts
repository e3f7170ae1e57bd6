import type { DateKey } from '../domain/calendar';
import type { NetworkId } from '../domain/network';
import type { StorageArea } from '../storage/area';
import { FEED_HELP_KEY, readFeedHelp } from '../storage/feedHelp';
import type { LiveStore } from './liveStore';

interface Dependencies {
  store: Pick<LiveStore, 'between'>;
  area: StorageArea;
  today(): DateKey;
}

/** Keeps since when the feed of a network is not recognised any more; one that is found puts it right. */
export function createFeedHelp({ store, area, today }: Dependencies) {
  return {
    seen: (network: NetworkId, found: boolean): Promise<void> =>
      store.between(async () => {
        const before = readFeedHelp((await area.get([FEED_HELP_KEY]))[FEED_HELP_KEY]);
        if (found === (before[network] === undefined)) return;
        const { [network]: _since, ...others } = before;
        const after = found ? others : { ...others, [network]: today() };
        await area.set({ [FEED_HELP_KEY]: after });
      }),
  };
}
export type FeedHelpKeeper = ReturnType<typeof createFeedHelp>;
