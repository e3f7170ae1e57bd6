import type { NetworkId, PageKind } from '../domain/network';

/** A whole path segment, or the shape of one. */
export type Segment = string | RegExp;

/** What is known of one network: data with a date, since every site changes. */
export interface NetworkKnowledge {
  id: NetworkId;
  /** The registered domain; every host below it is the network's. */
  domain: string;
  /** First labels of hosts that are something else (badges, link shims, business tools). */
  excludedHosts: readonly string[];
  /** Sign-in, OAuth, embeds, settings, help, legal: never touched. Matched by whole segments. */
  excludedPaths: readonly (readonly Segment[])[];
  /** The first that fits tells the kind. */
  kinds: readonly PathKind[];
}

export interface PathKind {
  kind: PageKind;
  path: readonly Segment[];
  exact?: boolean;
  query?: readonly [name: string, value: string];
}
