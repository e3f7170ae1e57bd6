import type { NetworkId } from '../domain/network';
import { KNOWN_NETWORKS, placeOf } from './classifyFinely';
import type { FineKnowledge } from './fineKnowledge';
import { hostOf, parse } from './match';
import { isPublicSuffix } from './publicSuffix';

/**
 * Why an address cannot be added:
 * - `empty`: nothing was typed
 * - `unreadable`: no address can be read in it
 * - `not-the-web`: a page of the browser, a file, a script
 * - `number`: an IP address, which is no site's name
 * - `local`: a name of one's own machine or network
 * - `suffix`: sites of many people lie below it
 * - `known`: Rappel knows the network: it is switched on under its own name
 */
export type SiteProblem =
  | { problem: 'empty' | 'unreadable' | 'not-the-web' | 'number' | 'local' | 'suffix' }
  | { problem: 'known'; network: NetworkId };

/** Sign-in, OAuth and embeds, as most sites name them: a gate there would break other sites. */
const USUALLY_EXCLUDED: FineKnowledge['excludedPaths'] = [
  ['login'],
  ['logout'],
  ['signin'],
  ['sign-in'],
  ['signup'],
  ['oauth'],
  ['oauth2'],
  ['saml'],
  ['sso'],
  ['embed'],
];

const LABEL = /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/;
const LOCAL = /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|home\.arpa)$/;
const HOST_MAX_LENGTH = 253;

/**
 * A site that the person adds by its address: gate, pill and budget, and nothing known of its
 * pages. Of what was typed the host counts, without `www.`; every host below it is guarded too.
 */
export function siteNetwork(
  typed: string,
  known: readonly FineKnowledge[] = KNOWN_NETWORKS,
): FineKnowledge | SiteProblem {
  const said = typed.trim();
  if (!said) return { problem: 'empty' };
  if (isOfNoSite(said)) return { problem: 'not-the-web' };
  const url = parse(/^https?:\/\//i.test(said) ? said : `https://${said}`);
  if (!url || url.username || url.password) return { problem: 'unreadable' };
  const host = hostOf(url).replace(/^www\./, '');
  const problem = problemOf(host);
  if (problem) return { problem };
  const network = placeOf(host, known)?.known.id;
  if (network) return { problem: 'known', network };
  return {
    id: `site:${host}`,
    domains: [host],
    excludedHosts: [],
    excludedPaths: USUALLY_EXCLUDED,
    kinds: [],
  };
}

/** `about:blank`, `file:///…`, `mailto:…`; not `example.com:8080`, nor `printer:631/`. */
function isOfNoSite(said: string): boolean {
  const scheme = /^([a-z][a-z\d+-]*):(?!\d{1,5}(\/|$))/i.exec(said)?.[1];
  return scheme !== undefined && !/^https?$/i.test(scheme);
}

function problemOf(host: string): 'unreadable' | 'number' | 'local' | 'suffix' | undefined {
  if (/^\[|^\d+(\.\d+){3}$/.test(host)) return 'number';
  if (LOCAL.test(host)) return 'local';
  const fits =
    host.length <= HOST_MAX_LENGTH && host.split('.').every((label) => LABEL.test(label));
  if (!fits) return 'unreadable';
  // A word alone, such as the name of a network.
  if (!host.includes('.')) return 'unreadable';
  return isPublicSuffix(host) ? 'suffix' : undefined;
}
