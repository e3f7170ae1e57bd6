import type { AppId } from '../domain/finePage';
import type { DefaultNetworkId } from '../domain/network';
import { facebook } from './facebook';
import type { Segment } from './knowledge';
import { linkedin } from './linkedin';

/** A part of a network with a purpose of its own: below a path, or on a host. */
export interface App {
  id: AppId;
  name: string;
  network: DefaultNetworkId;
  /** First label of its host; none where it lives below a path of any host. */
  host?: string;
  path: readonly string[];
  /** Not touched either when the app is switched on. */
  excludedPaths: readonly (readonly Segment[])[];
}

const DOMAINS = { linkedin: linkedin.domain, facebook: facebook.domain };

/** Facts gathered on 2026-11-22. */
export const APPS: readonly App[] = [
  {
    id: 'sales-navigator',
    name: 'Sales Navigator',
    network: 'linkedin',
    path: ['sales'],
    excludedPaths: [['sales', 'login']],
  },
  {
    id: 'recruiter',
    name: 'Recruiter',
    network: 'linkedin',
    path: ['talent'],
    excludedPaths: [['talent', 'login']],
  },
  {
    id: 'learning',
    name: 'LinkedIn Learning',
    network: 'linkedin',
    path: ['learning'],
    excludedPaths: [['learning', 'login']],
  },
  {
    id: 'business-manager',
    name: 'Business Manager',
    network: 'facebook',
    host: 'business',
    path: [],
    excludedPaths: facebook.excludedPaths,
  },
];

/** Match patterns of an app's pages, and of no other's: a path alone, with a query, and all below it. */
export function matchesOfApp(id: AppId): string[] {
  return APPS.filter((app) => app.id === id).flatMap(({ network, host, path }) => {
    const domain = DOMAINS[network];
    if (host) return [`*://${host}.${domain}/*`];
    return ['', '?*', '/*'].map((end) => `*://*.${domain}/${path.join('/')}${end}`);
  });
}
