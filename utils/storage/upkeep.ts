import { parsed } from '../domain/parsed';
import { type Upkeep, upkeepSchema } from '../domain/upkeep';
import type { StorageArea } from './area';

export const UPKEEP_KEY = 'upkeep';

/** Reads whatever the store holds; what does not fit falls back by itself. */
export function readUpkeep(raw: unknown): Upkeep {
  return parsed(upkeepSchema, typeof raw === 'object' && raw ? raw : {});
}

/** Changes what there is to be asked. The caller sees to it that changes come one at a time. */
export async function changeUpkeep(
  area: StorageArea,
  change: (upkeep: Upkeep) => Upkeep,
): Promise<void> {
  const { [UPKEEP_KEY]: raw } = await area.get(UPKEEP_KEY);
  const before = readUpkeep(raw);
  const after = change(before);
  if (after !== before) await area.set({ [UPKEEP_KEY]: after });
}
