import * as v from 'valibot';
import { parsed } from './parsed';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

export const sessionIdSchema = v.pipe(id, v.brand('SessionId'));
export const openingIdSchema = v.pipe(id, v.brand('OpeningId'));
export const actionIdSchema = v.pipe(id, v.brand('ActionId'));
export const personIdSchema = v.pipe(id, v.brand('PersonId'));
export const opportunityIdSchema = v.pipe(id, v.brand('OpportunityId'));
export const planIdSchema = v.pipe(id, v.brand('PlanId'));
export const documentIdSchema = v.pipe(id, v.brand('DocumentId'));

export type SessionId = v.InferOutput<typeof sessionIdSchema>;
export type OpeningId = v.InferOutput<typeof openingIdSchema>;
export type ActionId = v.InferOutput<typeof actionIdSchema>;
export type PersonId = v.InferOutput<typeof personIdSchema>;
export type OpportunityId = v.InferOutput<typeof opportunityIdSchema>;
export type PlanId = v.InferOutput<typeof planIdSchema>;
/** One life of a page in a tab; a reload is another document, a return from bfcache is the same. */
export type DocumentId = v.InferOutput<typeof documentIdSchema>;

/** Makes an identifier of the wanted brand: `newId(sessionIdSchema)`. */
export function newId<Schema extends v.GenericSchema<string, string>>(
  schema: Schema,
  randomUUID: () => string = () => crypto.randomUUID(),
): v.InferOutput<Schema> {
  return parsed(schema, randomUUID());
}
