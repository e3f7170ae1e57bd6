import type { FineKnowledge } from '../fineKnowledge';

const ANY = /./;
const POST = /^(p|reel|tv)$/;
/** What looks like a handle (`/<handle>/`), and is Instagram's own. General knowledge. */
const OWN_PATH = /^(about|directory|developer|web|press|api|graphql|notifications|your_activity)$/;
const HANDLE = /^[\w.]{1,30}$/;

/** Facts gathered on 2026-11-22; other than the feed they are general knowledge. */
export const instagram: FineKnowledge = {
  id: 'instagram',
  domains: ['instagram.com'],
  excludedHosts: ['help', 'about', 'business', 'developers', 'l', 'api'],
  excludedPaths: [
    ['accounts'],
    ['challenge'],
    ['oauth'],
    ['legal'],
    ['privacy'],
    // Embeds: of a profile, of a post, of a post below its author.
    [ANY, 'embed'],
    [POST, ANY, 'embed'],
    [ANY, POST, ANY, 'embed'],
  ],
  kinds: [
    { kind: 'messaging', path: ['direct'] },
    // Seen in many open-source tools of 2026 (looked up on 2026-11-22).
    { kind: 'content-search', path: ['explore', 'search'] },
    { kind: 'feed', path: ['explore'] },
    { kind: 'feed', path: ['reels'] },
    { kind: 'feed', path: ['stories'] },
    { kind: 'feed', path: [], exact: true },
    { kind: 'post', path: [POST] },
    { kind: 'other', path: [OWN_PATH] },
    { kind: 'post', path: [HANDLE, POST] },
    { kind: 'profile', path: [HANDLE] },
  ],
};
