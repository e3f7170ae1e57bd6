import * as v from 'valibot';
import { type JournalEntry, journalEntrySchema } from '../domain/journalEntry';
import type { StorageArea } from './area';

const KEY = 'outbox';

/** The entries that wait, as they are stored, the oldest first. */
export async function readOutbox(area: StorageArea): Promise<unknown[]> {
  const { [KEY]: raw } = await area.get(KEY);
  if (Array.isArray(raw)) return raw;
  // What is no list is not lost either: it waits like an entry that cannot be read.
  return raw === undefined || raw === null ? [] : [raw];
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

/**
 * Takes away the entries that the journal has confirmed, as far as they still wait in front: the
 * outbox may have been emptied and begun anew meanwhile.
 */
export async function dropDelivered(
  area: StorageArea,
  delivered: readonly unknown[],
): Promise<void> {
  const waiting = await readOutbox(area);
  const isDelivered = (entry: unknown, index: number) =>
    index < delivered.length && JSON.stringify(entry) === JSON.stringify(delivered[index]);
  const count = waiting.findIndex((entry, index) => !isDelivered(entry, index));
  await area.set({ [KEY]: count < 0 ? [] : waiting.slice(count) });
}
