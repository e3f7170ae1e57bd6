import * as v from 'valibot';

/** Stands in a sheet for a name that each page makes up for itself: none of ours is the same twice. */
export const SIGHT_NAME = '\u{e000}';

/**
 * What of a network's pages is not shown while a session runs: a stylesheet by the kind of page. The
 * worker makes it, and a page has but to draw it, before its first frame.
 */
export const curtainSchema = v.object({
  network: v.string(),
  sheets: v.array(v.object({ kind: v.string(), css: v.string() })),
});
export type Curtain = v.InferOutput<typeof curtainSchema>;
