import * as v from 'valibot';
import { purposeSettingSchema } from './purposes';

/** What the person's strategy means for the gate of a network, put into words beforehand. */
export const gateHintSchema = v.object({
  network: v.string(),
  /** The purposes in the order in which they are offered there. */
  purposes: v.array(purposeSettingSchema),
  /** One line, of what the person wrote down. */
  says: v.optional(v.string()),
});
export type GateHint = v.InferOutput<typeof gateHintSchema>;
