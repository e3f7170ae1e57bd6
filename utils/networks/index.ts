import type { NetworkId, NetworkPage, PageKind } from '../domain/network';
import { facebook } from './facebook';
import type { NetworkKnowledge, Segment } from './knowledge';
import { linkedin } from './linkedin';

export const NETWORKS: Readonly<Record<NetworkId, NetworkKnowledge>> = { linkedin, facebook };

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

function parse(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** `www.linkedin.com.` is the same host: the dot at its end must not lead past the gate. */
function hostOf(url: URL): string {
  return url.hostname.replace(/\.$/, '');
}

function kindOf(url: URL, known: NetworkKnowledge): PageKind {
  const label = hostOf(url).slice(0, -known.domain.length - 1);
  const segments = url.pathname.split('/').filter(Boolean);
  const excluded =
    known.excludedHosts.includes(label) ||
    known.excludedPaths.some((path) => startsWith(segments, path));
  if (excluded) return 'excluded';
  const found = known.kinds.find(
    ({ path, exact, query }) =>
      startsWith(segments, path) &&
      (!exact || segments.length === path.length) &&
      (!query || url.searchParams.get(query[0]) === query[1]),
  );
  return found?.kind ?? 'other';
}

function startsWith(segments: readonly string[], path: readonly Segment[]): boolean {
  return path.every((wanted, index) => {
    const segment = segments[index];
    if (segment === undefined) return false;
    return typeof wanted === 'string' ? segment === wanted : wanted.test(segment);
  });
}
