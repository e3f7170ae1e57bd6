import type { StorageArea } from '../storage/area';
import type { Journal } from '../storage/journal';
import { dropDelivered, readableEntries, readOutbox } from '../storage/outbox';
import type { LiveStore } from './liveStore';

/**
 * Brings what waits in the outbox to the journal. The two stores share no transaction, so an entry
 * leaves the outbox only after the journal has it; dying in between delivers it twice, which
 * changes nothing.
 */
export function createDelivery(store: LiveStore, area: StorageArea, journal: Journal) {
  return () =>
    store.between(async () => {
      const waiting = await readOutbox(area);
      if (waiting.length === 0) return;
      await journal.apply(readableEntries(waiting));
      await dropDelivered(area, waiting.length);
    });
}
