import * as v from 'valibot';
import type { DateKey } from '../domain/calendar';
import { readHiding } from '../domain/feedHiding';
import { type AppId, appIdSchema } from '../domain/finePage';
import { DEFAULT_NETWORK_IDS, type NetworkId, OPT_IN_IDS, type OptInId } from '../domain/network';
import { networkSettingsOf } from '../domain/networkSettings';
import { chosenNetworks } from '../domain/offeredNetworks';
import type { Settings } from '../domain/settings';
import { matchesOfApp } from './apps';
import { guardedApps, matchesOfNetwork } from './guarded';
import { hideableParts } from './hideable';

type Chosen = Pick<Settings, 'networks' | 'apps'>;

/** What the browser says of our match patterns. */
export interface Access {
  /** Those that it was asked about; any other is taken for granted until it has been. */
  asked: ReadonlySet<string>;
  /** Those that it lets us onto. */
  allowed: ReadonlySet<string>;
  /** Those on which it runs the guard, beyond the manifest's. */
  registered: ReadonlySet<string>;
}

/**
 * - `off`: the person wants it so
 * - `not-allowed`: the browser does not let Rappel onto it, or onto a part of it only
 * - `not-running`: allowed, and yet the guard is not registered there
 */
export type Coverage = 'covered' | 'off' | 'not-allowed' | 'not-running';

export interface Covered<Id extends NetworkId | AppId = NetworkId | AppId> {
  id: Id;
  state: Coverage;
  /** What the browser is to be asked for. */
  origins: string[];
}

/** The match patterns that coverage hangs on, each once. */
export function matchesInQuestion({ networks, apps }: Chosen): string[] {
  const ofNetworks = chosenNetworks(networks).flatMap(matchesOfNetwork);
  return [...new Set([...ofNetworks, ...knownApps(apps).flatMap(matchesOfApp)])];
}

/** Whether each network that the person ever chose is really guarded, the first ones first. */
export function coverageOfNetworks({ networks }: Chosen, access: Access): Covered<NetworkId>[] {
  const ofManifest: readonly string[] = DEFAULT_NETWORK_IDS;
  return chosenNetworks(networks).map((id) => {
    const origins = matchesOfNetwork(id);
    const isOn = networkSettingsOf(networks, id).on;
    return { id, origins, state: stateOf(origins, isOn, ofManifest.includes(id), access) };
  });
}

/** The same of the apps that are switched on. One whose network is off is off with it. */
export function coverageOfApps(chosen: Chosen, access: Access): Covered<AppId>[] {
  const guarded = guardedApps(chosen);
  return knownApps(chosen.apps).map((id) => {
    const origins = matchesOfApp(id);
    return { id, origins, state: stateOf(origins, guarded.includes(id), false, access) };
  });
}

function stateOf(
  matches: readonly string[],
  isOn: boolean,
  isOfManifest: boolean,
  { asked, allowed, registered }: Access,
): Coverage {
  if (!isOn) return 'off';
  if (matches.some((match) => !asked.has(match))) return 'covered';
  if (!isWithin(matches, allowed)) return 'not-allowed';
  return isOfManifest || isWithin(matches, registered) ? 'covered' : 'not-running';
}

/** What has no pattern at all is no site any more, and nothing of it is guarded. */
function isWithin(matches: readonly string[], known: ReadonlySet<string>): boolean {
  return matches.length > 0 && matches.every((match) => known.has(match));
}

/** What says "on" and is not guarded. */
export function gapsIn<Id extends NetworkId | AppId>(rows: readonly Covered<Id>[]): Covered<Id>[] {
  return rows.filter(({ state }) => state === 'not-allowed' || state === 'not-running');
}

/** The networks that Rappel knows and the person never chose. */
export function neverChosen({ networks }: Chosen): OptInId[] {
  return OPT_IN_IDS.filter((id) => networks[id] === undefined);
}

/**
 * - `always`: it is hidden whatever the goal
 * - `untouched`: hands-off, so nothing is hidden
 * - `unwanted`: the person wants to see the feed
 * - `lost`: since a date no feed is found on its page
 */
export type FeedState = 'helps' | 'always' | 'untouched' | 'unwanted' | 'lost';

export interface FeedCovered {
  network: NetworkId;
  state: FeedState;
  since?: DateKey | undefined;
}

/** Whether the feed waits, on each network that is covered and whose feed Rappel knows. */
export function coverageOfFeeds(
  { networks }: Pick<Settings, 'networks'>,
  rows: readonly Covered<NetworkId>[],
  lostSince: Readonly<Partial<Record<NetworkId, DateKey>>>,
): FeedCovered[] {
  const known = rows.filter(
    ({ id, state }) => state === 'covered' && hideableParts(id).includes('feed'),
  );
  return known.map(({ id: network }) => {
    const { mode, hiding } = networkSettingsOf(networks, network);
    const since = lostSince[network];
    if (mode === 'hands-off') return { network, state: 'untouched' };
    const wanted = readHiding(hiding).feed;
    if (wanted === 'never') return { network, state: 'unwanted' };
    if (since) return { network, state: 'lost', since };
    return { network, state: wanted === 'always' ? 'always' : 'helps' };
  });
}

function knownApps(apps: readonly string[]): AppId[] {
  return apps.filter((id) => v.is(appIdSchema, id));
}
