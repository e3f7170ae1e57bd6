import * as v from 'valibot';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

/** Apart from the other identifiers: a page of a network, which loads those, knows none of these. */
export const keyMessageIdSchema = v.pipe(id, v.brand('KeyMessageId'));
export const postIdSchema = v.pipe(id, v.brand('PostId'));

export type KeyMessageId = v.InferOutput<typeof keyMessageIdSchema>;
export type PostId = v.InferOutput<typeof postIdSchema>;
