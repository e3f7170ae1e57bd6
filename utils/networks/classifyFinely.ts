import type { AppId, FinePage } from '../domain/finePage';
import { APPS, type App } from './apps';
import type { FineKnowledge } from './fineKnowledge';
import { finerFacebook, finerLinkedin } from './finer';
import { hostOf, kindOf, parse, segmentsOf, startsWith } from './match';
import { instagram } from './optIn/instagram';
import { viadeo } from './optIn/viadeo';
import { x } from './optIn/x';
import { xing } from './optIn/xing';
import { youtube } from './optIn/youtube';

/** All networks that Rappel knows by itself; those that the person added come on top. */
export const KNOWN_NETWORKS: readonly FineKnowledge[] = [
  finerLinkedin,
  finerFacebook,
  x,
  youtube,
  instagram,
  xing,
  viadeo,
];

const NO_APPS: ReadonlySet<AppId> = new Set();

/**
 * What a page is, told from its address alone, on any of the networks that are given; nothing for
 * an address outside of them. A page of an app counts only where the app is switched on.
 */
export function classifyFinely(
  address: string,
  networks: readonly FineKnowledge[] = KNOWN_NETWORKS,
  apps = NO_APPS,
): FinePage | undefined {
  const url = parse(address);
  const place = url && placeOf(hostOf(url), networks);
  if (!url || !place) return undefined;
  const { known, domain } = place;
  const app = APPS.find((one) => one.network === known.id && isOf(one, url, domain));
  if (!app) return { network: known.id, kind: kindOf(url, { ...known, domain }) };
  return {
    network: known.id,
    kind: apps.has(app.id) ? kindInApp(url, app) : 'excluded',
    app: app.id,
  };
}

/** The network of a host; the nearest domain tells, where one lies below another. */
export function placeOf(
  host: string,
  networks: readonly FineKnowledge[],
): { known: FineKnowledge; domain: string } | undefined {
  return networks
    .flatMap((known) => known.domains.map((domain) => ({ known, domain })))
    .filter(({ domain }) => host === domain || host.endsWith(`.${domain}`))
    .reduce<{ known: FineKnowledge; domain: string } | undefined>(
      (nearest, one) => (nearest && nearest.domain.length >= one.domain.length ? nearest : one),
      undefined,
    );
}

function isOf({ host, path }: App, url: URL, domain: string): boolean {
  return host ? hostOf(url) === `${host}.${domain}` : startsWith(segmentsOf(url), path);
}

function kindInApp(url: URL, { excludedPaths }: App): 'excluded' | 'other' {
  const segments = segmentsOf(url);
  return excludedPaths.some((path) => startsWith(segments, path)) ? 'excluded' : 'other';
}
