import * as v from 'valibot';
import type { DateKey } from '../domain/calendar';
import { type NetworkId, networkIdSchema } from '../domain/network';

export const FEED_HELP_KEY = 'feedHelp';

/** Since when the feed of a network is not recognised any more; one that is has no date here. */
export type FeedHelp = Readonly<Partial<Record<NetworkId, DateKey>>>;

const dateSchema = v.pipe(v.string(), v.isoDate());

/** Reads whatever the store holds. Never throws. */
export function readFeedHelp(raw: unknown): FeedHelp {
  const entries = typeof raw === 'object' && raw ? Object.entries(raw) : [];
  const known = entries.filter(([id, day]) => v.is(networkIdSchema, id) && v.is(dateSchema, day));
  return Object.fromEntries(known);
}
