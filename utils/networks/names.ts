import { isSite, type NetworkId, SITE_PREFIX, type SiteId } from '../domain/network';

const NAMES: Readonly<Record<Exclude<NetworkId, SiteId>, string>> = {
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  x: 'X',
  youtube: 'YouTube',
  instagram: 'Instagram',
  xing: 'XING',
  viadeo: 'Viadeo',
};

/** What a network calls itself, in every language; a site is called by its domain. */
export function networkName(network: NetworkId): string {
  return isSite(network) ? network.slice(SITE_PREFIX.length) : NAMES[network];
}
