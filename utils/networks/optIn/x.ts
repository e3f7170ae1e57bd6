import type { FineKnowledge } from '../fineKnowledge';

/** What looks like a handle (`/<handle>`), and is a page of X's own. General knowledge. */
const OWN_PATH =
  /^(i|hashtag|jobs|lists|bookmarks|communities|topics|moments|download|about|who_to_follow)$/;
const HANDLE = /^\w{1,15}$/;

/**
 * Facts gathered on 2026-11-22. Feed and composer as in living tools; the rest is general
 * knowledge, and so is what is excluded beyond sign-in and OAuth.
 */
export const x: FineKnowledge = {
  id: 'x',
  domains: ['x.com', 'twitter.com'],
  excludedHosts: ['platform', 'syndication', 'developer', 'ads', 'api', 'help'],
  excludedPaths: [
    ['i', 'flow'],
    ['login'],
    ['logout'],
    ['signup'],
    ['account', 'access'],
    ['oauth'],
    ['i', 'oauth2'],
    ['intent'],
    ['share'],
    ['settings'],
    ['tos'],
    ['privacy'],
  ],
  kinds: [
    { kind: 'messaging', path: ['messages'] },
    { kind: 'messaging', path: ['i', 'chat'] },
    { kind: 'notifications', path: ['notifications'] },
    { kind: 'composer', path: ['compose', 'post'] },
    // As twitter.com had it; still leads to the composer.
    { kind: 'composer', path: ['compose', 'tweet'] },
    { kind: 'other', path: ['compose'] },
    { kind: 'people-search', path: ['search'], query: ['f', 'user'] },
    { kind: 'content-search', path: ['search'] },
    { kind: 'groups', path: ['i', 'communities'] },
    { kind: 'feed', path: ['home'] },
    { kind: 'feed', path: ['explore'] },
    { kind: 'feed', path: [], exact: true },
    { kind: 'other', path: [OWN_PATH] },
    { kind: 'post', path: [HANDLE, 'status'] },
    { kind: 'profile', path: [HANDLE] },
  ],
};
