import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { networkIdSchema } from '../../../utils/domain/network';
import { classifyFinely, KNOWN_NETWORKS } from '../../../utils/networks/classifyFinely';
import { matchesOf } from '../../../utils/networks/fineKnowledge';
import { siteNetwork } from '../../../utils/networks/site';
import { holds } from '../domain/helpers/seed';

describe('the address of a site', () => {
  it.each([
    ['example.com', 'example.com'],
    ['  example.com ', 'example.com'],
    ['www.example.com', 'example.com'],
    ['https://www.example.com/path?x=1#y', 'example.com'],
    ['http://example.com', 'example.com'],
    ['HTTPS://Example.COM/', 'example.com'],
    ['example.com:8080', 'example.com'],
    ['example.com:8080/path', 'example.com'],
    ['example.com.', 'example.com'],
    ['forum.example.com/t/1', 'forum.example.com'],
    ['example.co.uk', 'example.co.uk'],
    ['anna.github.io', 'anna.github.io'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['www.www.example.com', 'www.example.com'],
    ['notlinkedin.com', 'notlinkedin.com'],
    ['linkedin.com.evil.example', 'linkedin.com.evil.example'],
    ['netflix.com', 'netflix.com'],
    ['journaldunet.com', 'journaldunet.com'],
    ['t.co', 't.co'],
  ])('%s is %s', (typed, domain) => {
    expect(siteNetwork(typed)).toMatchObject({ id: `site:${domain}`, domains: [domain] });
  });

  it.each([
    ['', 'empty'],
    [' \n ', 'empty'],
    ['exa mple.com', 'unreadable'],
    ['https://', 'unreadable'],
    ['anna@example.com', 'unreadable'],
    ['https://anna:x@example.com/', 'unreadable'],
    ['*.example.com', 'unreadable'],
    ['a_b.example.com', 'unreadable'],
    ['-a.example.com', 'unreadable'],
    ['example..com', 'unreadable'],
    ['https:example.com', 'unreadable'],
    [`${'a.'.repeat(130)}example`, 'unreadable'],
    ['about:blank', 'not-the-web'],
    ['javascript:alert(1)', 'not-the-web'],
    ['file:///home/anna', 'not-the-web'],
    ['ftp://example.com', 'not-the-web'],
    ['chrome://settings', 'not-the-web'],
    ['mailto:anna@example.com', 'not-the-web'],
    ['192.168.0.1', 'number'],
    ['http://127.0.0.1:3000/', 'number'],
    ['127.1', 'number'],
    ['0x7f000001', 'number'],
    ['2130706433', 'number'],
    ['[::1]', 'number'],
    ['https://[2001:db8::1]/', 'number'],
    ['localhost', 'local'],
    ['localhost:3000', 'local'],
    ['http://app.localhost', 'local'],
    ['printer.local', 'local'],
    ['wiki.internal', 'local'],
    ['box.home.arpa', 'local'],
    ['com', 'unreadable'],
    ['www.com', 'unreadable'],
    ['fr', 'unreadable'],
    ['example', 'unreadable'],
    ['xing', 'unreadable'],
    ['co.uk', 'suffix'],
    ['www.co.uk', 'suffix'],
    ['https://com.au/', 'suffix'],
    ['asso.fr', 'suffix'],
    ['github.io', 'suffix'],
  ])('"%s" cannot be added: %s', (typed, problem) => {
    expect(siteNetwork(typed)).toEqual({ problem });
  });

  it.each([
    ['linkedin.com', 'linkedin'],
    ['https://www.linkedin.com/feed/', 'linkedin'],
    ['fr.linkedin.com', 'linkedin'],
    ['LINKEDIN.com.', 'linkedin'],
    ['m.facebook.com', 'facebook'],
    ['business.facebook.com', 'facebook'],
    ['twitter.com', 'x'],
    ['x.com', 'x'],
    ['studio.youtube.com', 'youtube'],
    ['instagram.com/marie', 'instagram'],
    ['xing.com', 'xing'],
    ['viadeo.journaldunet.com', 'viadeo'],
  ])('%s is known already, as %s', (typed, network) => {
    expect(siteNetwork(typed)).toEqual({ problem: 'known', network });
  });

  it('is known already once it was added, and so is what lies below', () => {
    const site = added('example.com');
    const known = [...KNOWN_NETWORKS, site];
    expect(siteNetwork('www.example.com/x', known)).toMatchObject({
      network: 'site:example.com',
    });
    expect(siteNetwork('forum.example.com', known)).toMatchObject({ problem: 'known' });
    expect(siteNetwork('example.org', known)).toMatchObject({ id: 'site:example.org' });
  });
});

describe('a site that was added', () => {
  const known = [...KNOWN_NETWORKS, added('example.com')];

  it.each([
    ['https://example.com/', 'other'],
    ['https://www.example.com/any/path', 'other'],
    ['https://forum.example.com./', 'other'],
    ['http://example.com:8080/loginx', 'other'],
    ['https://example.com/login', 'excluded'],
    ['https://example.com/oauth/authorize', 'excluded'],
    ['https://example.com/embed/1', 'excluded'],
  ])('%s is %s', (address, kind) => {
    expect(classifyFinely(address, known)).toEqual({ network: 'site:example.com', kind });
  });

  it.each(['https://notexample.com/', 'https://example.com.evil.example/'])(
    'is not %s',
    (address) => {
      expect(classifyFinely(address, known)).toBeUndefined();
    },
  );

  it('goes before one above it', () => {
    const both = [added('example.com'), added('forum.example.com')];
    for (const order of [both, both.toReversed()]) {
      const page = classifyFinely('https://forum.example.com/', order);
      expect(page?.network).toBe('site:forum.example.com');
    }
  });

  it('asks for that site alone', () => {
    expect(matchesOf(added('example.com'))).toEqual(['*://*.example.com/*']);
  });
});

describe('whatever is typed', () => {
  it('is answered without an error, with a problem or a site whose own pages it covers', () => {
    const typed = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.domain(), fc.webUrl());
    holds(
      fc.property(typed, (said) => {
        const site = siteNetwork(said);
        if ('problem' in site) return;
        expect(v.is(networkIdSchema, site.id)).toBe(true);
        const [domain] = site.domains;
        expect(new URL(`https://${domain}/`).hostname).toBe(domain);
        expect(classifyFinely(`https://www.${domain}/`, [site])?.network).toBe(site.id);
        expect(siteNetwork(domain)).toEqual(site);
      }),
      1000,
    );
  });
});

function added(typed: string) {
  const site = siteNetwork(typed);
  if ('problem' in site) throw new Error(`${typed}: ${site.problem}`);
  return site;
}
