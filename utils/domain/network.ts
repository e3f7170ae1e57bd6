import * as v from 'valibot';

/** Guarded from the start on. */
export const DEFAULT_NETWORK_IDS = ['linkedin', 'facebook'] as const;
export type DefaultNetworkId = (typeof DEFAULT_NETWORK_IDS)[number];

/** Guarded once the person has switched them on. */
export const OPT_IN_IDS = ['x', 'youtube', 'instagram', 'xing', 'viadeo'] as const;
export type OptInId = (typeof OPT_IN_IDS)[number];

/** A site that the person added by its address: `site:` and its domain. */
export type SiteId = `site:${string}`;

export type NetworkId = DefaultNetworkId | OptInId | SiteId;

export const SITE_PREFIX = 'site:';
const PATTERN = new RegExp(
  `^(${[...DEFAULT_NETWORK_IDS, ...OPT_IN_IDS].join('|')}|${SITE_PREFIX}[a-z\\d.-]{4,253})$`,
);
export const networkIdSchema = v.pipe(v.string(), v.regex(PATTERN)) as v.GenericSchema<
  string,
  NetworkId
>;

export function isSite(network: NetworkId): network is SiteId {
  return network.startsWith(SITE_PREFIX);
}

const PAGE_KINDS = [
  'feed',
  'profile',
  'invitations',
  'messaging',
  'search',
  'composer',
  'company',
  'excluded',
  'other',
] as const;
export const pageKindSchema = v.picklist(PAGE_KINDS);
/** What a page is for, told from its address alone. `excluded` pages are never touched. */
export type PageKind = v.InferOutput<typeof pageKindSchema>;

export interface NetworkPage {
  network: NetworkId;
  kind: PageKind;
}
