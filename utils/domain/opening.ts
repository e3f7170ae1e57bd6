import * as v from 'valibot';
import { openingIdSchema } from './ids';
import { networkIdSchema } from './network';

/** One showing of the gate, counted when it is first visible. */
export const openingSchema = v.object({
  id: openingIdSchema,
  network: networkIdSchema,
  at: v.number(),
  answer: v.picklist(['entered', 'left']),
});
export type Opening = v.InferOutput<typeof openingSchema>;
