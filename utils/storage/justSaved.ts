import * as v from 'valibot';
import { personIdSchema } from '../domain/ids';
import { MINUTE_MS } from '../domain/time';

/** Who was saved by a shortcut or a menu, for the popup that opens then: it asks what is not known. */
export const JUST_SAVED_KEY = 'justSaved';

const justSavedSchema = v.object({ person: personIdSchema, at: v.number() });
export type JustSaved = v.InferOutput<typeof justSavedSchema>;

export function readJustSaved(raw: unknown): JustSaved | undefined {
  const read = v.safeParse(justSavedSchema, raw);
  return read.success ? read.output : undefined;
}

/** The popup is opened right after; later it is another visit of the same profile. */
export function isJustNow({ at }: JustSaved, nowMs: number): boolean {
  return Math.abs(nowMs - at) < MINUTE_MS;
}
