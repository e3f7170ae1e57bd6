import * as v from 'valibot';
import { mondaySchema } from './monday';

/** One line: longer, and it would not stand beside a chart. */
export const WEEK_NOTE_MAX_LENGTH = 140;

/** What else was going on in a week, in one's own words, and whether one has looked back on it. */
export const weekNoteSchema = v.looseObject({
  /** Its Monday. */
  week: mondaySchema,
  /** A fair, a season, a change of prices; empty where there is nothing to say. */
  context: v.pipe(v.string(), v.maxLength(WEEK_NOTE_MAX_LENGTH)),
  /** When the weekly review was done, in ms. */
  reviewedAt: v.optional(v.number()),
  updatedAt: v.number(),
});
export type WeekNote = v.InferOutput<typeof weekNoteSchema>;
