import type { Upkeep } from '../domain/upkeep';
import type { Badge } from './badge';

interface Dependencies {
  badge: Pick<Badge, 'showTrouble'>;
  changeUpkeep(change: (upkeep: Upkeep) => Upkeep): Promise<void>;
  wallMs(): number;
}

/** Tells that something was not saved, on the badge and in our pages, until all is. */
export function createTrouble({ badge, changeUpkeep, wallMs }: Dependencies) {
  return {
    tell(): void {
      void badge.showTrouble().catch(() => {});
      // What keeps even this from being written is told by the badge alone.
      void changeUpkeep((upkeep) =>
        upkeep.troubleAt === undefined ? { ...upkeep, troubleAt: wallMs() } : upkeep,
      ).catch(() => {});
    },
    isOver: () =>
      changeUpkeep((upkeep) =>
        upkeep.troubleAt === undefined ? upkeep : { ...upkeep, troubleAt: undefined },
      ),
  };
}
