import * as v from 'valibot';
import { type JournalEntry, journalEntrySchema } from '../domain/journalEntry';
import type { StorageArea } from './area';

const KEY = 'outbox';

/** The entries that wait, as they are stored, the oldest first. */
export async function readOutbox(area: StorageArea): Promise<unknown[]> {
  const { [KEY]: raw } = await area.get(KEY);
  return Array.isArray(raw) ? raw : [];
}

/** The items to write so that some entries wait behind those that are waiting. */
export async function withEntries(
  area: StorageArea,
  entries: readonly JournalEntry[],
): Promise<Record<string, unknown>> {
  return entries.length === 0 ? {} : { [KEY]: [...(await readOutbox(area)), ...entries] };
}

export function readableEntries(raw: readonly unknown[]): JournalEntry[] {
  return raw.flatMap((entry) => {
    const result = v.safeParse(journalEntrySchema, entry);
    return result.success ? [result.output] : [];
  });
}

export function unreadableEntries(raw: readonly unknown[]): unknown[] {
  return raw.filter((entry) => !v.is(journalEntrySchema, entry));
}

/** The items to write so that nothing waits any more. */
export const emptyOutbox = { [KEY]: [] as unknown[] };

/** Takes away the first `count` entries, once the journal has confirmed them. */
export async function dropDelivered(area: StorageArea, count: number): Promise<void> {
  await area.set({ [KEY]: (await readOutbox(area)).slice(count) });
}
