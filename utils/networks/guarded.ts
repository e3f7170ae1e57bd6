import { APP_IDS, type AppId, coarseKind, type FinePage } from '../domain/finePage';
import {
  DEFAULT_NETWORK_IDS,
  isSite,
  type NetworkId,
  type NetworkPage,
  SITE_PREFIX,
  type SiteId,
} from '../domain/network';
import { guardedNetworks, networkSettingsOf } from '../domain/networkSettings';
import type { Settings } from '../domain/settings';
import { APPS, matchesOfApp } from './apps';
import { classifyFinely, KNOWN_NETWORKS } from './classifyFinely';
import { type FineKnowledge, matchesOf } from './fineKnowledge';
import { type SiteProblem, siteNetwork } from './site';

type Chosen = Pick<Settings, 'networks' | 'apps'>;

/** Tells a page of the networks that the person has switched on; nothing for any other. */
export function classifyGuarded(address: string, chosen: Chosen): NetworkPage | undefined {
  const page = classifyFinelyGuarded(address, chosen);
  return page && { network: page.network, kind: coarseKind(page.kind) };
}

/**
 * What a page is as far as can be told before the settings have been read, where the guard runs only
 * because its network, site or app is switched on.
 */
export function classifyUnchosen(address: string): NetworkPage | undefined {
  const page = classifyFinely(address, KNOWN_NETWORKS, new Set(APP_IDS)) ?? pageOfSite(address);
  return page && { network: page.network, kind: coarseKind(page.kind) };
}

function pageOfSite(address: string): FinePage | undefined {
  const site = siteNetwork(address);
  return 'problem' in site ? undefined : classifyFinely(address, [site]);
}

/** The same, with what a page is for in more detail. */
export function classifyFinelyGuarded(address: string, chosen: Chosen): FinePage | undefined {
  const known = guardedNetworks(chosen.networks).flatMap((id) => knowledgeOf(id) ?? []);
  return classifyFinely(address, known, new Set(guardedApps(chosen)));
}

/** Match patterns of all pages of a network; none of a site that is not one (any more). */
export function matchesOfNetwork(network: NetworkId): string[] {
  const known = knowledgeOf(network);
  return known ? matchesOf(known) : [];
}

/** An app counts with its network: where that is not guarded, nothing of it is. */
export function guardedApps({ networks, apps }: Chosen): AppId[] {
  return APPS.filter(
    ({ id, network }) => apps.includes(id) && networkSettingsOf(networks, network).on,
  ).map(({ id }) => id);
}

/** Match patterns of all pages that are guarded. */
export function matchesGuarded(chosen: Chosen): string[] {
  return [
    ...guardedNetworks(chosen.networks).flatMap(matchesOfNetwork),
    ...guardedApps(chosen).flatMap(matchesOfApp),
  ];
}

/** Match patterns of the pages that are guarded beyond those that the manifest names. */
export function matchesRegistered(chosen: Chosen): string[] {
  const ofManifest: readonly string[] = DEFAULT_NETWORK_IDS;
  const more = guardedNetworks(chosen.networks).filter((id) => !ofManifest.includes(id));
  const matches = [...more.flatMap(matchesOfNetwork), ...guardedApps(chosen).flatMap(matchesOfApp)];
  return [...new Set(matches)];
}

/** The site of an address, or why it cannot be added to those that are there. */
export function siteToAdd(typed: string, networks: Chosen['networks']): SiteId | SiteProblem {
  const sites = (Object.keys(networks) as NetworkId[]).filter(isSite).flatMap(knowledgeOf);
  const there = sites.filter((one) => one !== undefined);
  const site = siteNetwork(typed, [...KNOWN_NETWORKS, ...there]);
  if ('problem' in site) return site;
  return isSite(site.id) ? site.id : { problem: 'known', network: site.id };
}

/**
 * What the browser need not allow any more once a network is off: nothing where a site that is
 * still on lies below it, since its own permission may be the same one.
 */
export function matchesToGiveBack(network: NetworkId, networks: Chosen['networks']): string[] {
  const ofManifest: readonly string[] = DEFAULT_NETWORK_IDS;
  if (ofManifest.includes(network)) return [];
  const domains = knowledgeOf(network)?.domains ?? [];
  const others = guardedNetworks(networks).filter((id) => id !== network);
  const stillOn = others.flatMap((id) => knowledgeOf(id)?.domains ?? []);
  const isNeeded = stillOn.some((below) => domains.some((domain) => below.endsWith(`.${domain}`)));
  return isNeeded ? [] : matchesOfNetwork(network);
}

function knowledgeOf(network: NetworkId): FineKnowledge | undefined {
  if (!isSite(network)) return KNOWN_NETWORKS.find(({ id }) => id === network);
  const site = siteNetwork(network.slice(SITE_PREFIX.length));
  return 'problem' in site ? undefined : site;
}
