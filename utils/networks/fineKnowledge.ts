import type { FinePageKind } from '../domain/finePage';
import type { NetworkId } from '../domain/network';
import type { NetworkKnowledge } from './knowledge';
import type { MatchedPath } from './match';

/** What is known of a network that may have several domains and finer kinds of pages. */
export interface FineKnowledge extends Omit<NetworkKnowledge, 'id' | 'domain' | 'kinds'> {
  id: NetworkId;
  /** Registered domains, the one that is in use first. */
  domains: readonly [string, ...string[]];
  kinds: readonly MatchedPath<FinePageKind>[];
}

/** Match patterns of all pages of a network, as a permission asks for them. */
export function matchesOf({ domains }: Pick<FineKnowledge, 'domains'>): string[] {
  return domains.map((domain) => `*://*.${domain}/*`);
}
