import type { StorageArea } from '../../../../utils/storage/area';

export interface MemoryArea extends StorageArea {
  items: Record<string, unknown>;
  /** How many writes there were: each is one atomic batch. */
  writes: number;
}

/** A `storage.local` in memory. Like the real one it keeps copies, and drops `undefined`. */
export function memoryArea(items: Record<string, unknown> = {}): MemoryArea {
  const area: MemoryArea = {
    items: structuredClone(items),
    writes: 0,
    async get(keys) {
      const wanted = keys === null ? Object.keys(area.items) : [keys].flat();
      const found = wanted.filter((key) => key in area.items);
      return structuredClone(Object.fromEntries(found.map((key) => [key, area.items[key]])));
    },
    async set(changed) {
      area.writes++;
      Object.assign(area.items, JSON.parse(JSON.stringify(changed)));
    },
    async remove(keys) {
      for (const key of [keys].flat()) delete area.items[key];
    },
  };
  return area;
}
