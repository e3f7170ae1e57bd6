import { describe, expect, it } from 'vitest';
import { DEFAULT_NETWORK_IDS } from '../../../utils/domain/network';
import { classify, NETWORK_MATCHES, NETWORKS } from '../../../utils/networks';

describe('a host of a network', () => {
  it.each([
    'www.linkedin.com',
    'linkedin.com',
    'fr.linkedin.com',
    'de.linkedin.com',
    'uk.linkedin.com',
    'm.linkedin.com',
    'touch.linkedin.com',
    'WWW.LinkedIn.com',
    'www.linkedin.com.',
    'www.linkedin.com:8443',
    'some-new-host.linkedin.com',
  ])('%s is LinkedIn', (host) => {
    expect(classify(`https://${host}/feed/`)).toEqual({ network: 'linkedin', kind: 'feed' });
  });

  it.each([
    'www.facebook.com',
    'facebook.com',
    'web.facebook.com',
    'm.facebook.com',
    'touch.facebook.com',
    'mbasic.facebook.com',
    'fr-fr.facebook.com',
    'facebook.com.',
  ])('%s is Facebook', (host) => {
    expect(classify(`https://${host}/`)).toEqual({ network: 'facebook', kind: 'feed' });
  });

  it('is guarded over http, too', () => {
    expect(classify('http://www.linkedin.com/feed/')?.kind).toBe('feed');
  });

  it.each(['platform.linkedin.com', 'badges.linkedin.com', 'platform.linkedin.com.'])(
    '%s is never touched',
    (host) => {
      expect(classify(`https://${host}/in/x`)).toEqual({ network: 'linkedin', kind: 'excluded' });
    },
  );

  it.each(['business', 'adsmanager', 'developers', 'accountscenter', 'l', 'lm'])(
    '%s.facebook.com is never touched',
    (label) => {
      expect(classify(`https://${label}.facebook.com/`)?.kind).toBe('excluded');
    },
  );
});

describe('an address outside of the networks', () => {
  it.each([
    'https://notlinkedin.com/feed/',
    'https://linkedin.com.evil.example/feed/',
    'https://www.linkedin.com.evil.example/',
    'https://linkedin.co/',
    'https://linkedin.community/',
    'https://evil.example/www.linkedin.com/feed/',
    'https://evil.example/?to=https://www.linkedin.com/feed/',
    'https://www.linkedin.com@evil.example/feed/',
    'https://lnkd.in/abc',
    'https://myfacebook.com/',
    'https://facebook.com.evil.example/',
    'https://facebookmail.com/',
    'https://www.messenger.com/t/1',
    'https://fb.com/',
  ])('%s is none of ours', (address) => {
    expect(classify(address)).toBeUndefined();
  });

  it.each([
    '',
    'linkedin.com',
    'about:blank',
    'about:newtab',
    'chrome-extension://abc/popup.html',
    'moz-extension://abc/gate.html?return=https://www.linkedin.com/',
    'file:///www.linkedin.com/feed',
    'ftp://www.linkedin.com/',
    'view-source:https://www.linkedin.com/',
    'javascript:location="https://www.linkedin.com/"',
    'data:text/html,linkedin.com',
    'https://',
    'not an address',
  ])('"%s" is none of ours', (address) => {
    expect(classify(address)).toBeUndefined();
  });
});

describe('what is known of the networks', () => {
  it('covers each of them under its own name', () => {
    expect(Object.keys(NETWORKS)).toEqual([...DEFAULT_NETWORK_IDS]);
    for (const [id, known] of Object.entries(NETWORKS)) expect(known.id).toBe(id);
  });

  it('asks for the two sites and nothing else', () => {
    expect(NETWORK_MATCHES).toEqual(['*://*.linkedin.com/*', '*://*.facebook.com/*']);
  });
});
