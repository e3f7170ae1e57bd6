import type { WatchedStorage } from '../../../../utils/storage/watchLiveState';
import { type MemoryArea, memoryArea } from './memoryArea';

type Listener = Parameters<WatchedStorage['onChanged']['addListener']>[0];

export interface MemoryStorage extends WatchedStorage {
  local: MemoryArea;
  listeners: Set<Listener>;
}

/** `browser.storage` in memory, which tells of changes a moment later, as browsers do. */
export function memoryStorage(items: Record<string, unknown> = {}): MemoryStorage {
  const listeners = new Set<Listener>();
  const area = memoryArea(items);
  const tell = (changes: Record<string, unknown>) =>
    queueMicrotask(() => {
      for (const listener of listeners) listener(changes, 'local');
    });
  const { set, remove } = area;
  area.set = async (changed) => {
    await set(changed);
    tell(Object.fromEntries(Object.entries(changed).map(([key, newValue]) => [key, { newValue }])));
  };
  area.remove = async (keys) => {
    await remove(keys);
    tell(Object.fromEntries([keys].flat().map((key) => [key, {}])));
  };
  return {
    local: area,
    listeners,
    onChanged: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
}
