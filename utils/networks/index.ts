import type { DefaultNetworkId, NetworkPage } from '../domain/network';
import { facebook } from './facebook';
import type { NetworkKnowledge } from './knowledge';
import { linkedin } from './linkedin';
import { hostOf, kindOf, parse } from './match';

export const NETWORKS: Readonly<Record<DefaultNetworkId, NetworkKnowledge>> = {
  linkedin,
  facebook,
};

/** Match patterns of all pages of the guarded networks, as the manifest has them. */
export const NETWORK_MATCHES = Object.values(NETWORKS).map(({ domain }) => `*://*.${domain}/*`);

/**
 * What a page is, told from its address alone; nothing for an address outside the networks. Every
 * page of a network counts unless its path is on the excluded list: a budget that a new path could
 * slip past would be none.
 */
export function classify(address: string): NetworkPage | undefined {
  const url = parse(address);
  if (!url) return undefined;
  const host = hostOf(url);
  const known = Object.values(NETWORKS).find(
    ({ domain }) => host === domain || host.endsWith(`.${domain}`),
  );
  return known && { network: known.id, kind: kindOf(url, known) };
}
