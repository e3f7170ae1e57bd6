import type { StorageArea } from '../storage/area';
import { readOwnTexts, type SomeTexts, writeOwnTexts } from '../storage/ownTexts';
import type { LiveStore } from './liveStore';

interface Dependencies {
  store: Pick<LiveStore, 'between'>;
  area: StorageArea;
  /** Something that hangs on them, as what a gate says, may be otherwise now. */
  onChanged(): void;
}

/** Keeps the editorial line and the strategy, which a page of a network reads as well. */
export function createOwnTexts({ store, area, onChanged }: Dependencies) {
  return {
    read: () => readOwnTexts(area),
    /** With `ifNewer`, what was written down later here stays. */
    async keep(texts: SomeTexts, ifNewer = false): Promise<void> {
      await store.between(async () => {
        const { line, strategy } = await readOwnTexts(area);
        const isNews = (own: { updatedAt: number }, given?: { updatedAt: number }) =>
          given !== undefined && (!ifNewer || given.updatedAt > own.updatedAt);
        await writeOwnTexts(area, {
          line: isNews(line, texts.line) ? texts.line : undefined,
          strategy: isNews(strategy, texts.strategy) ? texts.strategy : undefined,
        });
      });
      onChanged();
    },
  };
}
export type OwnTextsKeeper = ReturnType<typeof createOwnTexts>;
