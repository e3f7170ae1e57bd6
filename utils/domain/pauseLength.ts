import * as v from 'valibot';

/** Apart from the pause itself: a page of a network need not load what only a choice is checked by. */
export const PAUSE_LENGTHS = ['hour', 'today', 'week'] as const;
export const pauseLengthSchema = v.picklist(PAUSE_LENGTHS);
export type PauseLength = v.InferOutput<typeof pauseLengthSchema>;
