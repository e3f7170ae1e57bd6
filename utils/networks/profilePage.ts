import { profileLink } from '../domain/links';
import type { NetworkId } from '../domain/network';
import { classifyFinely } from './classifyFinely';
import { hostOf, parse, segmentsOf } from './match';
import { ROUTES } from './routes';

export interface ProfilePage {
  network: NetworkId;
  /** The same for all pages of one profile. */
  key: string;
  /** The profile's own page, and nothing else of what the address held: no query, no port. */
  address: string;
}

/** Whose profile an address is of; nothing for a page that is no profile of a known network. */
export function profilePage(address: string): ProfilePage | undefined {
  const url = parse(profileLink(address) ?? '');
  const page = url && classifyFinely(url.href);
  if (!url || page?.kind !== 'profile') return undefined;
  // LinkedIn's old mobile pages lie below `/mwlite/` or `/mwlite/profile/`.
  const all = segmentsOf(url);
  const segments = all[0] === 'mwlite' ? all.slice(all.indexOf('in')) : all;
  const [first = ''] = segments;
  if (first === 'profile.php') return byNumber(url, page.network);
  const depth = ROUTES[page.network]?.profileDepth?.[first] ?? 1;
  if (segments.length < depth) return undefined;
  const path = segments.slice(0, depth);
  return {
    network: page.network,
    // `/people/<Name>/<id>` is the same as `profile.php?id=<id>`.
    key: (depth === 3 ? path.slice(-1) : path).join('/').toLowerCase(),
    address: `https://${hostOf(url)}/${path.join('/')}${depth > 1 ? '/' : ''}`,
  };
}

function byNumber(url: URL, network: NetworkId): ProfilePage | undefined {
  const id = url.searchParams.get('id') ?? '';
  if (!/^\d+$/.test(id)) return undefined;
  return { network, key: id, address: `https://${hostOf(url)}/profile.php?id=${id}` };
}
