import * as v from 'valibot';
import type { DateKey } from './calendar';
import { parsed } from './parsed';
import type { Purpose } from './purposes';

/** What draws the eye on a page; `counts` are those of unread notifications. */
export const PARTS = ['feed', 'stories', 'reels', 'news', 'counts'] as const;
export const partSchema = v.picklist(PARTS);
export type Part = v.InferOutput<typeof partSchema>;

export const hidingSchema = v.picklist(['always', 'unless-needed', 'never']);
export type Hiding = v.InferOutput<typeof hidingSchema>;

const hiding = v.fallback(hidingSchema, 'unless-needed');
/** What the person chose for one network. */
export const hidingChoicesSchema = v.object({
  feed: hiding,
  stories: hiding,
  reels: hiding,
  news: hiding,
  counts: hiding,
});
export type HidingChoices = v.InferOutput<typeof hidingChoicesSchema>;

export const HIDING_DEFAULTS = readHiding({});

/** Reads whatever the store holds. Never throws: each part falls back by itself. */
export function readHiding(raw: unknown): HidingChoices {
  return parsed(hidingChoicesSchema, typeof raw === 'object' && raw ? raw : {});
}

/** Whose goal needs a part to be seen. */
const NEEDED_FOR: Record<Part, readonly Purpose[]> = {
  feed: ['watch'],
  stories: ['watch'],
  reels: ['watch'],
  news: ['watch'],
  counts: ['messages', 'invitations'],
};

/** Of the session that runs. */
export interface Showing {
  /** None while nobody has entered. */
  purpose?: Purpose | undefined;
  /** What the person asked to see for this session; that beats their choice. */
  shown?: readonly Part[];
}

/** The parts that are not shown now, in their order. */
export function hiddenParts(choices: HidingChoices, { purpose, shown = [] }: Showing): Part[] {
  return PARTS.filter((part) => {
    if (choices[part] === 'never' || shown.includes(part)) return false;
    const isNeeded = purpose !== undefined && NEEDED_FOR[part].includes(purpose);
    return choices[part] === 'always' || !isNeeded;
  });
}

/** The parts shown for this session, one more. */
export function withShown(shown: readonly Part[], part: Part): Part[] {
  return PARTS.filter((one) => one === part || shown.includes(one));
}

/** So long a feed may take to come. */
export const FEED_WAIT_MS = 15_000;

/** A look at a page that must have a feed. */
export interface FeedLook {
  /** The known selectors of the feed's root. */
  roots: readonly string[];
  /** Those that something was found by. */
  matched: readonly string[];
  /** For how long the page has stood, in sight. */
  stoodMs: number;
  /** It asks to sign in: then there is no feed. */
  isGuest: boolean;
}

/**
 * Since when the feed of a network is not recognised any more: a local date, or nothing as long as
 * it is. One root that is found puts it right; none says something only once a page has stood.
 */
export function feedHelpOffSince(
  before: DateKey | undefined,
  { roots, matched, stoodMs, isGuest }: FeedLook,
  today: DateKey,
): DateKey | undefined {
  if (matched.some((selector) => roots.includes(selector))) return undefined;
  const says = roots.length > 0 && !isGuest && stoodMs >= FEED_WAIT_MS;
  return says ? (before ?? today) : before;
}
