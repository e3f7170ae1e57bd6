import { APP_IDS, type AppId, coarseKind, type FinePage } from '../domain/finePage';
import {
  DEFAULT_NETWORK_IDS,
  isSite,
  type NetworkId,
  type NetworkPage,
  SITE_PREFIX,
} from '../domain/network';
import { guardedNetworks, networkSettingsOf } from '../domain/networkSettings';
import type { Settings } from '../domain/settings';
import { APPS, matchesOfApp } from './apps';
import { classifyFinely, KNOWN_NETWORKS } from './classifyFinely';
import { type FineKnowledge, matchesOf } from './fineKnowledge';
import { siteNetwork } from './site';

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

function knowledgeOf(network: NetworkId): FineKnowledge | undefined {
  if (!isSite(network)) return KNOWN_NETWORKS.find(({ id }) => id === network);
  const site = siteNetwork(network.slice(SITE_PREFIX.length));
  return 'problem' in site ? undefined : site;
}
