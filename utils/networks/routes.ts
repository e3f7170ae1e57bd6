import type { NetworkId } from '../domain/network';

/** Pages of a network that a goal may lead to by themselves, each with its own kind. */
export const PLACES = [
  'invitations',
  'messaging',
  'notifications',
  'groups',
  'events',
  'own-pages',
] as const;
export type Place = (typeof PLACES)[number];

export interface SearchPage {
  path: string;
  /** The parameter that takes the words. */
  words: string;
  more?: Readonly<Record<string, string>>;
  /** It finds either of several words that stand with OR between them. */
  either?: true;
}

export interface Routes {
  origin: string;
  places?: Readonly<Partial<Record<Place, string>>>;
  /** Where a new post is written. */
  publish?: string;
  peopleSearch?: SearchPage;
  contentSearch?: SearchPage;
  /** How many segments a profile's path has, by the first of them; else one. */
  profileDepth?: Readonly<Record<string, number>>;
}

/**
 * Facts gathered on 2026-11-22. The search pages of X, YouTube, Instagram and XING were looked up
 * that day in open-source tools of 2026. Where a network has no such page, or none is known to
 * work, nothing stands here. That LinkedIn's search of posts takes OR is general knowledge.
 */
export const ROUTES: Readonly<Partial<Record<NetworkId, Routes>>> = {
  linkedin: {
    origin: 'https://www.linkedin.com',
    places: {
      invitations: '/mynetwork/invitation-manager/',
      messaging: '/messaging/',
      notifications: '/notifications/',
      groups: '/groups/',
    },
    publish: '/feed/?shareActive=true',
    peopleSearch: { path: '/search/results/people/', words: 'keywords' },
    contentSearch: { path: '/search/results/content/', words: 'keywords', either: true },
    profileDepth: { in: 2 },
  },
  facebook: {
    origin: 'https://www.facebook.com',
    places: {
      invitations: '/friends/requests/',
      messaging: '/messages/',
      notifications: '/notifications/',
      groups: '/groups/',
      events: '/events',
      'own-pages': '/pages/?category=your_pages',
    },
    // No stable address of the composer is known; one's own profile has it, without a feed.
    publish: '/me',
    peopleSearch: { path: '/search/people/', words: 'q' },
    contentSearch: { path: '/search/posts/', words: 'q' },
    profileDepth: { people: 3 },
  },
  x: {
    origin: 'https://x.com',
    places: { messaging: '/messages', notifications: '/notifications' },
    publish: '/compose/post',
    peopleSearch: { path: '/search', words: 'q', more: { f: 'user' } },
    contentSearch: { path: '/search', words: 'q', more: { f: 'live' }, either: true },
  },
  youtube: {
    origin: 'https://www.youtube.com',
    contentSearch: { path: '/results', words: 'search_query' },
    profileDepth: { channel: 2, c: 2, user: 2 },
  },
  instagram: {
    origin: 'https://www.instagram.com',
    places: { messaging: '/direct/inbox/' },
    contentSearch: { path: '/explore/search/keyword/', words: 'q' },
  },
  xing: {
    origin: 'https://www.xing.com',
    peopleSearch: { path: '/search/members', words: 'keywords' },
    profileDepth: { profile: 2 },
  },
  viadeo: { origin: 'https://www.viadeo.com', profileDepth: { p: 2 } },
};
