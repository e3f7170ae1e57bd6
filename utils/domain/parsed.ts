import * as v from 'valibot';

/**
 * What a schema makes of a value that it cannot refuse. valibot's own `parse` does the same, but
 * brings an error class along that each page of a network would load.
 * @throws Error when the schema does refuse it: a mistake of ours.
 */
export function parsed<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (!result.success) throw new Error(result.issues[0].message);
  return result.output;
}
