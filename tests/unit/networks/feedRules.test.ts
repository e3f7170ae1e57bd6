// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIGHT_NAME } from '../../../utils/domain/curtain';
import { PARTS } from '../../../utils/domain/feedHiding';
import { DEFAULT_NETWORK_IDS, type PageKind } from '../../../utils/domain/network';
import {
  ANCHORS,
  anchorsToHide,
  curtainOver,
  feedRootsAt,
  sheetOf,
} from '../../../utils/networks/feedRules';
import { holds } from '../domain/helpers/seed';

const KINDS: readonly PageKind[] = [
  'feed',
  'profile',
  'invitations',
  'messaging',
  'search',
  'composer',
  'company',
  'excluded',
  'other',
];
const all = [...ANCHORS].flatMap(([network, { anchors }]) =>
  anchors.map((anchor) => ({ network, ...anchor })),
);

/** Places of advertisements, as they are known of each network; written by hand, not from the data. */
const ADVERTS: readonly (readonly [network: string, anchor: string, html: string])[] = [
  [
    'linkedin',
    'MainFeedDesktopNav_feed_ad',
    '<main><div class="relative"><div class="scaffold-finite-scroll"></div></div></main><aside><iframe data-advert componentkey="MainFeedDesktopNav_feed_ad"></iframe></aside>',
  ],
  [
    'linkedin',
    'ad-banner',
    '<aside><section data-advert class="ad-banner-container"></section></aside>',
  ],
  [
    'facebook',
    'complementary',
    '<div role="main"><div role="feed"></div></div><div data-advert role="complementary"><a href="/ads/about"></a></div>',
  ],
  [
    'x',
    'placementTracking',
    '<aside><div data-advert data-testid="placementTracking"></div></aside>',
  ],
  ['youtube', '#secondary', '<div id="secondary"><div data-advert id="player-ads"></div></div>'],
  [
    'youtube',
    'ytd-ad-slot-renderer',
    '<ytd-search><ytd-ad-slot-renderer data-advert></ytd-ad-slot-renderer></ytd-search>',
  ],
  ['youtube', 'masthead-ad', '<div data-advert id="masthead-ad"></div>'],
  [
    'youtube',
    'companion',
    '<ytd-companion-slot-renderer data-advert></ytd-companion-slot-renderer>',
  ],
];

describe('anchors', () => {
  it('say what they hide, how sure they are, since when, and where', () => {
    for (const { selector, grade, seen, on, part } of all) {
      expect(PARTS).toContain(part);
      expect(grade).toMatch(/^[VOMI]$/);
      expect(seen).toMatch(/^2026-(?:0[1-9]|1[0-2])(?:-\d\d)?$/);
      expect(on.length, selector).toBeGreaterThan(0);
    }
  });

  it('hold on no page of unknown kind, and on none that is left alone', () => {
    expect(all.filter(({ on }) => on.includes('other') || on.includes('excluded'))).toEqual([]);
  });

  it('are single selectors that cannot leave their rule', () => {
    for (const { selector } of all) {
      expect(selector.replace(/"[^"]*"|\([^)]*\)/g, '')).not.toMatch(/[,{}<;@]/);
      expect(() => document.querySelector(selector), selector).not.toThrow();
    }
  });

  it('know the root of the feed, with its pages, for each network that has any', () => {
    for (const [network, { anchors, mainFeed, guest }] of ANCHORS) {
      expect(
        anchors.some(({ part, on }) => part === 'feed' && on.includes('feed')),
        network,
      ).toBe(true);
      expect(mainFeed.length).toBeGreaterThan(0);
      for (const selector of guest) expect(() => document.querySelector(selector)).not.toThrow();
    }
    expect(
      DEFAULT_NETWORK_IDS.filter((id) => ['linkedin', 'facebook'].includes(id) && !ANCHORS.has(id)),
    ).toEqual([]);
  });

  it.each(ADVERTS)('leave the adverts of %s at %s alone', (network, anchor, html) => {
    const named = all.filter(({ selector }) => selector.includes(anchor));
    expect(named).toEqual([]);
    // Not within the window, where a frame would load.
    const page = document.createElement('template');
    page.innerHTML = html;
    const advert = page.content.querySelector('[data-advert]');
    expect(advert).not.toBeNull();
    for (const { selector } of ANCHORS.get(network)?.anchors ?? []) {
      expect(advert?.closest(selector), selector).toBeNull();
    }
  });

  it('name no advert at all', () => {
    const words = /\bads?\b|_ad\b|ad-|advert|sponsor|promot|complementary|#secondary|companion/i;
    expect(all.filter(({ selector }) => words.test(selector))).toEqual([]);
  });

  it.each([
    ['linkedin', '<div data-testid="mainFeed" data-it></div>'],
    ['linkedin', '<div componentkey="container-update-list_mainFeed-1" data-it></div>'],
    [
      'linkedin',
      '<main><div class="relative"><div class="scaffold-finite-scroll" data-it></div></div></main>',
    ],
    ['facebook', '<div role="main"><div role="feed" data-it></div></div>'],
    ['x', '<div data-testid="primaryColumn"><section role="region" data-it></section></div>'],
    ['youtube', '<ytd-browse page-subtype="home" data-it></ytd-browse>'],
    ['instagram', '<main><div><div style="max-width: 630px" data-it></div></div></main>'],
  ])('find the feed of %s in %s', (network, html) => {
    document.body.innerHTML = html;
    const found = anchorsToHide(network, 'feed', ['feed']).flatMap(({ selector }) => [
      ...document.querySelectorAll(selector),
    ]);
    expect(found).toContain(document.querySelector('[data-it]'));
  });
});

describe('the stylesheet', () => {
  it('has one rule for each selector', () => {
    expect(sheetOf(anchorsToHide('linkedin', 'feed', ['news', 'counts'])).split('\n')).toEqual([
      '[data-view-name="news-module"] { display: none !important }',
      '#feed-news-module { display: none !important }',
      '[data-view-name="navigation-notifications"] > span > svg + span { visibility: hidden !important }',
    ]);
  });

  it('is empty where nothing is hidden, and for a network of which nothing is known', () => {
    expect(sheetOf(anchorsToHide('linkedin', 'feed', []))).toBe('');
    expect(sheetOf(anchorsToHide('xing', 'feed', PARTS))).toBe('');
    expect(sheetOf(anchorsToHide('facebook', 'profile', PARTS))).toBe('');
    expect(sheetOf(anchorsToHide('linkedin', 'other', PARTS))).toBe('');
  });

  it('hides what it is asked to, and a part more never hides another one less', () => {
    const network = fc.constantFrom(...ANCHORS.keys(), 'xing', 'nowhere');
    const parts = fc.subarray([...PARTS]);
    holds(
      fc.property(network, fc.constantFrom(...KINDS), parts, parts, (id, kind, some, more) => {
        const hidden = anchorsToHide(id, kind, some);
        expect(hidden.every(({ part, on }) => some.includes(part) && on.includes(kind))).toBe(true);
        expect(anchorsToHide(id, kind, [...some, ...more])).toEqual(expect.arrayContaining(hidden));
        const sheet = sheetOf(hidden);
        expect(sheet.split('\n').filter(Boolean)).toHaveLength(hidden.length);
      }),
    );
  });
});

describe('the curtain', () => {
  it('hides on each kind of page what is hidden there, and tells of the feed also where it is shown', () => {
    const { sheets } = curtainOver('linkedin', ['feed', 'counts']);
    const css = (kind: string) => sheets.find((sheet) => sheet.kind === kind)?.css ?? '';
    expect(css('feed')).toContain('[data-testid="mainFeed"] { content-visibility: hidden');
    expect(css('feed')).toContain(`[data-testid="mainFeed"] { animation: ${SIGHT_NAME} 1ms`);
    expect(css('profile')).toContain('navigation-notifications');
    expect(css('profile')).not.toContain('animation');
    const open = curtainOver('linkedin', []).sheets;
    expect(open.map(({ kind }) => kind)).toEqual(['feed', 'composer']);
    expect(open.every((sheet) => !/hidden|display/.test(sheet.css))).toBe(true);
  });

  it('is nothing over a site of which nothing is known', () => {
    expect(curtainOver('site:example.com', PARTS)).toEqual({
      network: 'site:example.com',
      sheets: [],
    });
  });
});

describe('a page that must have a feed', () => {
  it.each([
    ['linkedin', 'https://www.linkedin.com/', true],
    ['linkedin', 'https://www.linkedin.com/feed/?x=1', true],
    ['linkedin', 'https://www.linkedin.com/feed/update/urn:li:1/', false],
    ['facebook', 'https://www.facebook.com/?filter=all', true],
    ['facebook', 'https://www.facebook.com/home.php', true],
    ['facebook', 'https://www.facebook.com/marketplace', false],
    ['facebook', 'https://www.facebook.com/watch/', false],
    ['x', 'https://x.com/home', true],
    ['x', 'https://x.com/explore', false],
    ['youtube', 'https://www.youtube.com/', true],
    ['youtube', 'https://www.youtube.com/shorts/1', false],
    ['xing', 'https://www.xing.com/home', false],
    ['linkedin', 'no address', false],
  ])('of %s: %s is one: %s', (network, url, isOne) => {
    const found = feedRootsAt(network, url);
    expect(found !== undefined).toBe(isOne);
    if (found) expect(found.roots.length).toBeGreaterThan(0);
  });
});
