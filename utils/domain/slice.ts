import * as v from 'valibot';

const ms = v.number();

/** `[start, end, ms]`: wall instants and the time credited between them. */
export const sliceSchema = v.tuple([ms, ms, ms]);
export type Slice = v.InferOutput<typeof sliceSchema>;
