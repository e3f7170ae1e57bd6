import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../utils/domain/network';
import { classify } from '../../../utils/networks';

const kind = (path: string) => classify(`https://www.linkedin.com${path}`)?.kind;

/** Each row of facts/networks.md, by the kind that it leads to. */
const ROWS: Record<PageKind, string[]> = {
  feed: ['/', '', '/feed', '/feed/', '/feed/foryou/', '/feed/?trk=nav', '/feed#top'],
  profile: [
    '/in/marie-dubois',
    '/in/marie-dubois/',
    '/in/marie-dubois/details/experience/',
    '/in/marie-dubois/overlay/contact-info/',
    '/in/marie-dubois/recent-activity/all/',
    '/in/h%C3%A9l%C3%A8ne/',
    '/in/me/',
    '/mwlite/in/marie-dubois',
    '/mwlite/profile/in/marie-dubois',
  ],
  company: [
    '/company/acme/',
    '/company/acme/posts/',
    '/school/insead/',
    '/showcase/acme-labs/',
    '/company/12345/admin/dashboard/',
    '/company/12345/admin/page-posts/published/',
  ],
  search: [
    '/search/results/people/?keywords=marie',
    '/search/results/companies/?keywords=acme',
    '/search/results/content/?keywords=x',
    '/search/results/groups/?keywords=x',
    '/search/results/events/?keywords=x',
    '/search/results/all/?keywords=x',
  ],
  invitations: [
    '/mynetwork/invitation-manager/',
    '/mynetwork/invitation-manager/received/',
    '/mynetwork/invitation-manager/sent/',
  ],
  messaging: ['/messaging/', '/messaging/thread/2-abc/', '/messaging/compose/?recipient=ACoAA'],
  composer: ['/feed/?shareActive=true', '/feed/?text=x&shareActive=true'],
  other: [
    '/feed/update/urn:li:activity:7000000000000000000/',
    '/posts/marie-dubois_some-words-activity-7',
    '/mynetwork/',
    '/mynetwork/grow/',
    '/mynetwork/invite-connect/connections/',
    '/mynetwork/catch-up/all/',
    '/notifications/',
    '/pulse/some-article-marie-dubois/',
    '/groups/',
    '/groups/123/',
    '/events/123/',
    '/events/create/',
    '/jobs/',
    '/some/path/that/nobody/knows',
  ],
  excluded: [
    '/login',
    '/login/',
    '/login/fr?session_redirect=x',
    '/uas/login',
    '/uas/oauth2/authorization',
    '/checkpoint/lg/login-submit',
    '/challenge/x',
    '/authwall?trk=x',
    '/signup/cold-join',
    '/oauth/v2/authorization?response_type=code',
    '/psettings/',
    '/mypreferences/d/categories/account',
    '/help/linkedin/answer/a1341387',
    '/legal/user-agreement',
    '/preload/sharebox/',
    '/sharing/share-offsite/?url=https%3A%2F%2Fx.example',
    '/shareArticle?mini=true',
    '/cws/share',
    '/embed/feed/update/urn:li:share:1',
    '/sales/home',
    '/talent/home',
    '/learning/some-course',
  ],
};

describe.each(Object.entries(ROWS))('a LinkedIn page of kind %s', (wanted, paths) => {
  it.each(paths)('is %s', (path) => {
    expect(kind(path)).toBe(wanted);
  });
});

describe('a path of LinkedIn', () => {
  it.each([
    ['/loginx', 'other'],
    ['/login-help', 'other'],
    ['/helpers/', 'other'],
    ['/inbox', 'other'],
    ['/in-depth/', 'other'],
    ['/feeding/', 'other'],
    ['/salesforce', 'other'],
    ['/sharing/', 'other'],
    ['/messaging-tips', 'other'],
    ['/pulse/login/', 'other'],
    ['/in/login/', 'profile'],
    ['/company/help/', 'company'],
  ])('is matched by whole segments, from its start: %s is %s', (path, wanted) => {
    expect(kind(path)).toBe(wanted);
  });

  it('is the composer only with the wish to share', () => {
    expect(kind('/feed/?shareActive=false')).toBe('feed');
    expect(kind('/in/marie/?shareActive=true')).toBe('profile');
  });

  it('may have doubled slashes', () => {
    expect(kind('//login')).toBe('excluded');
    expect(kind('//in//marie')).toBe('profile');
  });
});
