import type { DateKey } from '../domain/calendar';
import type { SessionId } from '../domain/ids';
import { WEEK_NOTE_MAX_LENGTH, type WeekNote, weekNoteSchema } from '../domain/review/weekNote';
import type { DatabaseSource } from './database';
import { inOneWrite } from './inOneWrite';
import { readable } from './readable';

/** What the person says of the record without being a part of it. */
export interface Remarks {
  /** Strikes a slice out, known by its start (wall ms), or puts it back. */
  strike(session: SessionId, start: number, isStruck: boolean, nowMs: number): Promise<void>;
  /** What was noted of the week that begins on a Monday. */
  weekNote(week: DateKey): Promise<WeekNote | undefined>;
  /** Changes what is noted of a week; what is not named stays. Words too long are cut. */
  noteWeek(
    week: DateKey,
    change: Partial<Pick<WeekNote, 'context' | 'reviewedAt'>>,
    nowMs: number,
  ): Promise<WeekNote>;
}

export function createRemarks(database: DatabaseSource): Remarks {
  return {
    strike: (session, start, isStruck, nowMs) =>
      inOneWrite(database, ['strikes'], async (transaction) => {
        const strike = { session, start, isStruck, updatedAt: nowMs };
        await transaction.objectStore('strikes').put(strike);
      }),

    async weekNote(week) {
      const open = await database.open();
      return readable(weekNoteSchema, [await open.get('weekNotes', week)])[0];
    },

    noteWeek: (week, change, nowMs) =>
      inOneWrite(database, ['weekNotes'], async (transaction) => {
        const notes = transaction.objectStore('weekNotes');
        const [known] = readable(weekNoteSchema, [await notes.get(week)]);
        const changed = { context: '', ...known, ...change, week, updatedAt: nowMs };
        const context = changed.context.trim().slice(0, WEEK_NOTE_MAX_LENGTH);
        const after = { ...changed, context };
        await notes.put(after);
        return after;
      }),
  };
}
