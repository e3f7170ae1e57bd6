import * as v from 'valibot';

/** Records as they should be, and those that are not. */
export interface Sorted<Thing> {
  readable: Thing[];
  unreadable: unknown[];
}

/**
 * Sorts what was read from the database by whether it has its shape. A record is given back as it
 * lies there, fields of later versions too; one that cannot be read stays where it is.
 */
export function sorted<Schema extends v.GenericSchema>(
  schema: Schema,
  records: readonly unknown[],
): Sorted<v.InferOutput<Schema>> {
  const found: Sorted<v.InferOutput<Schema>> = { readable: [], unreadable: [] };
  for (const record of records) {
    if (v.is(schema, record)) found.readable.push(record);
    else found.unreadable.push(record);
  }
  return found;
}

export function readable<Schema extends v.GenericSchema>(
  schema: Schema,
  records: readonly unknown[],
): v.InferOutput<Schema>[] {
  return sorted(schema, records).readable;
}
