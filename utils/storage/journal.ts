import type { JournalEntry } from '../domain/journalEntry';
import { type Opening, openingSchema } from '../domain/opening';
import { type SessionRecord, sessionRecordSchema } from '../domain/record';
import type { Slice } from '../domain/slice';
import type { DatabaseSource } from './database';
import { inOneWrite } from './inOneWrite';
import { readable } from './readable';

/** The history of sessions, slices and openings. */
export interface Journal {
  /** Applies entries in one transaction; the same ones again change nothing. */
  apply(entries: readonly JournalEntry[]): Promise<void>;
  /** Sessions that began at or after an instant, the earliest first. */
  sessionsSince(wallMs: number): Promise<SessionRecord[]>;
  openingsSince(wallMs: number): Promise<Opening[]>;
}

const STORES: ('sessions' | 'openings' | 'overtimes' | 'pauses')[] = [
  'sessions',
  'openings',
  'overtimes',
  'pauses',
];

export function createJournal(database: DatabaseSource): Journal {
  return {
    apply: (entries) =>
      inOneWrite(database, STORES, async (transaction) => {
        const sessions = transaction.objectStore('sessions');
        const openings = transaction.objectStore('openings');
        for (const entry of entries) {
          switch (entry.kind) {
            case 'session': {
              const { session } = entry;
              const known = await sessions.get(session.id);
              const { id, startedAt } = session;
              await sessions.put({ id, startedAt, session, slices: known?.slices ?? [] });
              break;
            }
            case 'slice': {
              const known = await sessions.get(entry.session);
              const record = known ?? { id: entry.session, startedAt: entry.slice[0], slices: [] };
              await sessions.put({ ...record, slices: withSlice(record.slices, entry.slice) });
              break;
            }
            case 'opening': {
              // Counted when the gate came into view; an answer only ever completes it.
              const known = await openings.get(entry.opening.id);
              const at = known?.at ?? entry.opening.at;
              const answer = known?.answer === 'entered' ? 'entered' : entry.opening.answer;
              await openings.put({ ...entry.opening, at, answer });
              break;
            }
            case 'opening-withdrawn':
              if ((await openings.get(entry.id))?.answer !== 'entered')
                await openings.delete(entry.id);
              break;
            case 'overtimes':
              await transaction
                .objectStore('overtimes')
                .put({ day: entry.day, overtimes: entry.overtimes });
              break;
            case 'pause':
              await transaction.objectStore('pauses').put(entry.pause);
              break;
          }
        }
      }),

    async sessionsSince(wallMs) {
      const open = await database.open();
      const all = await open.getAllFromIndex(
        'sessions',
        'startedAt',
        IDBKeyRange.lowerBound(wallMs),
      );
      return readable(sessionRecordSchema, all);
    },

    async openingsSince(wallMs) {
      const open = await database.open();
      const all = await open.getAllFromIndex('openings', 'at', IDBKeyRange.lowerBound(wallMs));
      return readable(openingSchema, all);
    },
  };
}

/** A slice is known by its start: written again, it replaces itself. */
function withSlice(slices: readonly Slice[], slice: Slice): Slice[] {
  return [...slices.filter(([start]) => start !== slice[0]), slice];
}
