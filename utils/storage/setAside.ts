import { settingsSchema } from '../domain/settings';
import type { StorageArea } from './area';
import { LIVE_KEYS, type LiveState } from './liveState';
import { readUpkeep, UPKEEP_KEY } from './upkeep';

const PREFIX = 'unreadable:';

/**
 * Keeps what cannot be read under a dated key of its own, and notes that somebody is to be told.
 * `repaired` takes its place, in the same atomic batch: nothing is ever replaced unseen.
 */
export async function setAside(
  area: StorageArea,
  unreadable: Record<string, unknown>,
  nowMs: number,
  repaired: Record<string, unknown> = {},
): Promise<void> {
  const { [UPKEEP_KEY]: raw } = await area.get(UPKEEP_KEY);
  const upkeep = readUpkeep(raw);
  const key = `${PREFIX}${new Date(nowMs).toISOString()} ${Object.keys(unreadable).join(' ')}`;
  await area.set({
    ...repaired,
    [key]: unreadable,
    [UPKEEP_KEY]: { ...upkeep, setAside: [...upkeep.setAside, key] },
  });
}

/** What lies aside among some stored items. */
export function asideIn(items: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(items).filter(([key]) => key.startsWith(PREFIX)));
}

/** Those of the live keys of which something is lost when they are read, as the store holds them. */
export function unreadableIn(
  raw: Record<string, unknown>,
  read: LiveState,
): Record<string, unknown> {
  const lost = LIVE_KEYS.filter(
    (key) => raw[key] !== undefined && raw[key] !== null && loses(raw[key], read[key], key),
  );
  return Object.fromEntries(lost.map((key) => [key, raw[key]]));
}

/** Whether a value was not read as it stands. Fields that only a newer version knows are no loss. */
function loses(raw: unknown, read: unknown, key?: string): boolean {
  if (typeof raw === 'string' && typeof read === 'string') return raw.trim() !== read.trim();
  if (typeof raw !== 'object' || raw === null) return raw !== read;
  if (typeof read !== 'object' || read === null) return true;
  if (Array.isArray(raw) !== Array.isArray(read)) return true;
  if (Array.isArray(raw) && Array.isArray(read) && raw.length !== read.length) return true;
  return Object.entries(raw).some(([field, value]) => {
    const kept: unknown = Reflect.get(read, field);
    // A field that is known, and has no default, is not there when it could not be read.
    if (kept === undefined)
      return key === 'settings' && value !== null && field in settingsSchema.entries;
    return loses(value, kept);
  });
}
