import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../utils/domain/network';
import { classify } from '../../../utils/networks';

const kind = (path: string) => classify(`https://www.facebook.com${path}`)?.kind;

/** Each row of facts/networks.md, by the kind that it leads to. */
const ROWS: Partial<Record<PageKind, string[]>> = {
  feed: [
    '/',
    '',
    '/home.php',
    '/?filter=friends&sk=h_chr',
    '/watch',
    '/watch/?v=1',
    '/watch/live/',
    '/reel/123',
    '/stories/123/abc/',
    '/marketplace',
    '/marketplace/item/1/',
    '/groups/feed/',
  ],
  profile: [
    '/profile.php?id=100000000000001',
    '/people/Marie-Dubois/100000000000001',
    '/marie.dubois',
    '/marie.dubois.52/',
    '/AcmeLyon',
    '/me',
    '/me/',
  ],
  invitations: ['/friends/requests/', '/friends/requests/sent'],
  search: [
    '/search/people/?q=marie',
    '/search/top/?q=x',
    '/search/posts/?q=x',
    '/search/pages/?q=x',
  ],
  messaging: ['/messages/', '/messages/t/123', '/messages/e2ee/t/123'],
  other: [
    '/friends',
    '/friends/suggestions/',
    '/pages/?category=your_pages',
    '/groups/',
    '/groups/123/',
    '/events',
    '/events/create/',
    '/notifications/',
    '/marie.dubois/photos',
    '/photo.php?fbid=1',
    '/permalink.php?story_fbid=1',
    '/some/path/that/nobody/knows',
  ],
  excluded: [
    '/login',
    '/login/',
    '/login.php',
    '/login/device-based/regular/login/',
    '/checkpoint/',
    '/checkpoint/block/',
    '/two_step_verification/two_factor/',
    '/recover/initiate/',
    '/reg/',
    '/r.php',
    '/privacy/consent/',
    '/privacy/consent_framework/prompt/',
    '/settings',
    '/settings/?tab=account',
    '/help/',
    '/help/contact/1',
    '/policies/cookies/',
    '/dialog/oauth?client_id=1',
    '/v19.0/dialog/oauth',
    '/v2.12/dialog/share',
    '/plugins/like.php',
    '/v19.0/plugins/post.php',
    '/sharer',
    '/sharer.php?u=x',
    '/sharer/sharer.php?u=x',
    '/share.php?u=x',
    '/tr?id=1',
    '/tr/',
    '/x/oauth/status',
  ],
};

describe.each(Object.entries(ROWS))('a Facebook page of kind %s', (wanted, paths) => {
  it.each(paths)('is %s', (path) => {
    expect(kind(path)).toBe(wanted);
  });
});

describe('a path of Facebook', () => {
  it.each([
    ['/loginx', 'profile'],
    ['/settings.marie', 'profile'],
    ['/helpers', 'profile'],
    ['/tricot', 'profile'],
    ['/messages.marie', 'profile'],
    ['/watchmaker', 'profile'],
    ['/v19/dialog/oauth', 'other'],
    ['/privacy/center/', 'other'],
    ['/x/other', 'other'],
    ['/groups/login/', 'other'],
    ['/people/help/1', 'profile'],
  ])('is matched by whole segments, from its start: %s is %s', (path, wanted) => {
    expect(kind(path)).toBe(wanted);
  });
});
