import type { StorageArea } from '../storage/area';
import type { Journal } from '../storage/journal';
import { dropDelivered, readableEntries, readOutbox, unreadableEntries } from '../storage/outbox';
import { markRecordChanged } from '../storage/recordVersion';
import { setAside } from '../storage/setAside';
import type { LiveStore } from './liveStore';
import { createQueue } from './queue';

/**
 * Brings what waits in the outbox to the journal. The two stores share no transaction, so an entry
 * leaves the outbox only after the journal has it; dying in between delivers it twice, which
 * changes nothing.
 */
export function createDelivery(
  store: LiveStore,
  area: StorageArea,
  journal: Journal,
  wallMs: () => number,
) {
  const queue = createQueue();
  return () =>
    queue(async () => {
      const waiting = await readOutbox(area);
      if (waiting.length === 0) return;
      // Outside the live state's queue: a database that hangs must not stop the counting.
      await journal.apply(readableEntries(waiting));
      await markRecordChanged(area);
      const unreadable = unreadableEntries(waiting);
      await store.between(async () => {
        if (unreadable.length > 0) await setAside(area, { outbox: unreadable }, wallMs());
        await dropDelivered(area, waiting);
      });
    });
}
