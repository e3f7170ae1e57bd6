import type { NetworkKnowledge } from './knowledge';

/** What looks like the name of a person or a page (`/<vanity>`), and is Facebook's own. */
const OWN_PATH =
  /\.php$|^(friends|groups|events|pages|notifications|memories|saved|bookmarks|gaming|hashtag|posts|photo|photos|videos|media|places|fundraisers|latest|about|terms|cookies|careers|share)$/;

/** Facts gathered on 2026-11-22; paths change within months, so nothing but suggestions hangs on them. */
export const facebook: NetworkKnowledge = {
  id: 'facebook',
  domain: 'facebook.com',
  excludedHosts: ['business', 'adsmanager', 'developers', 'accountscenter', 'l', 'lm'],
  excludedPaths: [
    ['login'],
    ['login.php'],
    ['checkpoint'],
    ['two_step_verification'],
    ['recover'],
    ['reg'],
    ['r.php'],
    // `/privacy/consent/`, `/privacy/consent_framework/` …
    ['privacy', /^consent/],
    ['settings'],
    ['help'],
    ['policies'],
    ['dialog'],
    [/^v\d+\.\d+$/, 'dialog'],
    ['plugins'],
    [/^v\d+\.\d+$/, 'plugins'],
    ['sharer'],
    ['sharer.php'],
    ['share.php'],
    ['tr'],
    ['x', 'oauth'],
  ],
  kinds: [
    { kind: 'messaging', path: ['messages'] },
    { kind: 'invitations', path: ['friends', 'requests'] },
    { kind: 'search', path: ['search'] },
    { kind: 'profile', path: ['profile.php'] },
    { kind: 'profile', path: ['people'] },
    { kind: 'feed', path: ['watch'] },
    { kind: 'feed', path: ['reel'] },
    { kind: 'feed', path: ['stories'] },
    { kind: 'feed', path: ['marketplace'] },
    { kind: 'feed', path: ['groups', 'feed'] },
    { kind: 'feed', path: ['home.php'] },
    { kind: 'feed', path: [], exact: true },
    { kind: 'profile', path: ['me'] },
    { kind: 'other', path: [OWN_PATH] },
    { kind: 'profile', path: [/^[a-z\d.]{5,}$/i], exact: true },
  ],
};
