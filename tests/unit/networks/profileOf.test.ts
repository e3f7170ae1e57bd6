import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNameDoubtful, profileOf, wordsOfSlug } from '../../../utils/networks/profileOf';
import { holds } from '../domain/helpers/seed';

const LI = 'https://www.linkedin.com';
const FB = 'https://www.facebook.com';

/** An address, and the canonical one of the profile that it shows. */
const ADDRESSES: readonly (readonly [url: string, address: string | undefined])[] = [
  [`${LI}/in/marie-dubois-4b1a2/`, `${LI}/in/marie-dubois-4b1a2`],
  [`${LI}/in/marie-dubois`, `${LI}/in/marie-dubois`],
  [`${LI}/in/marie-dubois/?originalSubdomain=fr#top`, `${LI}/in/marie-dubois`],
  ['http://linkedin.com/in/marie-dubois/', `${LI}/in/marie-dubois`],
  ['https://linkedin.com./in/marie-dubois/', `${LI}/in/marie-dubois`],
  ['https://www.linkedin.com:8443/in/marie-dubois/', `${LI}/in/marie-dubois`],
  ['https://fr.linkedin.com/in/marie-dubois', `${LI}/in/marie-dubois`],
  ['https://uk.linkedin.com/in/marie-dubois', `${LI}/in/marie-dubois`],
  ['https://fr.linkedin.com/in/marie-dubois/en', `${LI}/in/marie-dubois`],
  ['https://m.linkedin.com/in/marie-dubois/', `${LI}/in/marie-dubois`],
  ['https://touch.linkedin.com/mwlite/in/marie-dubois', `${LI}/in/marie-dubois`],
  ['https://www.linkedin.com/mwlite/profile/in/marie-dubois', `${LI}/in/marie-dubois`],
  [`${LI}/in/marie-dubois/details/experience/`, `${LI}/in/marie-dubois`],
  [`${LI}/in/marie-dubois/overlay/contact-info/`, `${LI}/in/marie-dubois`],
  [`${LI}/in/marie-dubois/recent-activity/all/`, `${LI}/in/marie-dubois`],
  [`${LI}/in/h%C3%A9l%C3%A8ne-roux/`, `${LI}/in/h%C3%A9l%C3%A8ne-roux`],
  [`${LI}/in/ACoAAB1cDe/`, `${LI}/in/ACoAAB1cDe`],
  [`${LI}/in/me/`, undefined],
  [`${LI}/in/me/details/skills/`, undefined],
  [`${LI}/in/ME`, undefined],
  [`${LI}/mwlite/in/me`, undefined],
  [`${LI}/in/unavailable/`, undefined],
  [`${LI}/in/`, undefined],
  [`${LI}/in`, undefined],
  [`${LI}/feed/`, undefined],
  [`${LI}/company/acme/`, undefined],
  [`${LI}/sales/lead/in/marie`, undefined],
  [`${LI}/login/in/marie`, undefined],
  [`${LI}/mwlite/feed`, undefined],
  ['https://badges.linkedin.com/in/marie', undefined],
  ['https://notlinkedin.com/in/marie', undefined],
  ['https://linkedin.com.example/in/marie', undefined],
  [`${FB}/profile.php?id=100001`, `${FB}/profile.php?id=100001`],
  [`${FB}/profile.php?id=100001&sk=about`, `${FB}/profile.php?id=100001`],
  [`${FB}/profile.php?sk=about&id=100001&ref=x#y`, `${FB}/profile.php?id=100001`],
  ['https://m.facebook.com/profile.php?id=100001', `${FB}/profile.php?id=100001`],
  [`${FB}/profile.php?id=pfbid0Ab`, `${FB}/profile.php?id=pfbid0Ab`],
  [`${FB}/profile.php`, undefined],
  [`${FB}/profile.php?id=`, undefined],
  [`${FB}/profile.php?id=1%26x`, undefined],
  [`${FB}/people/Marie-Dubois/100001/`, `${FB}/people/Marie-Dubois/100001`],
  [`${FB}/people/Marie-Dubois/100001?sk=photos`, `${FB}/people/Marie-Dubois/100001`],
  [`${FB}/people/Marie-Dubois/`, undefined],
  [`${FB}/people/Marie-Dubois/x`, undefined],
  [`${FB}/marie.dubois`, `${FB}/marie.dubois`],
  [`${FB}/marie.dubois.52/?locale=fr_FR`, `${FB}/marie.dubois.52`],
  [`${FB}/marie.dubois/about`, `${FB}/marie.dubois`],
  [`${FB}/marie.dubois/photos/`, `${FB}/marie.dubois`],
  ['https://fr-fr.facebook.com/marie.dubois', `${FB}/marie.dubois`],
  ['https://mbasic.facebook.com/marie.dubois?v=info', `${FB}/marie.dubois`],
  ['https://web.facebook.com/marie.dubois', `${FB}/marie.dubois`],
  ['https://facebook.com/marie.dubois', `${FB}/marie.dubois`],
  [`${FB}/marie.dubois/posts/pfbid0`, undefined],
  [`${FB}/me`, undefined],
  [`${FB}/me/`, undefined],
  [`${FB}/me/about`, undefined],
  [`${FB}/`, undefined],
  [`${FB}/groups/123/`, undefined],
  [`${FB}/friends`, undefined],
  [`${FB}/watch`, undefined],
  [`${FB}/settings`, undefined],
  [`${FB}/login`, undefined],
  ['https://business.facebook.com/marie.dubois', undefined],
  ['https://x.com/marie_dubois', 'https://x.com/marie_dubois'],
  ['https://twitter.com/marie_dubois?lang=fr', 'https://x.com/marie_dubois'],
  ['https://mobile.twitter.com/marie_dubois/', 'https://x.com/marie_dubois'],
  ['https://x.com/marie_dubois/with_replies', 'https://x.com/marie_dubois'],
  ['https://x.com/marie_dubois/status/123', undefined],
  ['https://x.com/home', undefined],
  ['https://x.com/i/flow/login', undefined],
  ['https://x.com/', undefined],
  ['https://x.com/a_name_that_is_too_long', undefined],
  ['https://ads.x.com/marie', undefined],
  ['https://www.youtube.com/@marie-dubois', 'https://www.youtube.com/@marie-dubois'],
  ['https://m.youtube.com/@marie-dubois/videos', 'https://www.youtube.com/@marie-dubois'],
  ['https://youtube.com/channel/UCab12/about', 'https://www.youtube.com/channel/UCab12'],
  ['https://www.youtube.com/c/MarieDubois', 'https://www.youtube.com/c/MarieDubois'],
  ['https://www.youtube.com/user/marie', 'https://www.youtube.com/user/marie'],
  ['https://www.youtube.com/@', undefined],
  ['https://www.youtube.com/watch?v=1', undefined],
  ['https://www.youtube.com/feed/subscriptions', undefined],
  ['https://studio.youtube.com/channel/UCab12', undefined],
  ['https://www.instagram.com/marie.dubois/', 'https://www.instagram.com/marie.dubois'],
  ['https://www.instagram.com/marie.dubois/tagged/', 'https://www.instagram.com/marie.dubois'],
  ['https://www.instagram.com/marie.dubois/embed', undefined],
  ['https://www.instagram.com/p/abc/', undefined],
  ['https://www.instagram.com/explore/', undefined],
  ['https://www.instagram.com/accounts/edit/', undefined],
  ['https://www.xing.com/profile/Marie_Dubois', 'https://www.xing.com/profile/Marie_Dubois'],
  ['https://www.xing.com/profile/Marie_Dubois2/cv', 'https://www.xing.com/profile/Marie_Dubois2'],
  ['https://www.xing.com/profile/my_profile', undefined],
  ['https://www.xing.com/home', undefined],
  ['https://example.org/in/marie', undefined],
  ['javascript:alert(1)', undefined],
  ['chrome://newtab/', undefined],
  ['', undefined],
  ['no address', undefined],
];

describe('whose profile an address is', () => {
  it.each(ADDRESSES)('%s', (url, address) => {
    expect(profileOf({ url })?.profile.url).toBe(address);
  });

  it('is kept as a network that a record knows, else as another one', () => {
    const network = (url: string) => profileOf({ url })?.profile.network;
    expect(network(`${LI}/in/marie`)).toBe('linkedin');
    expect(network(`${FB}/marie.dubois`)).toBe('facebook');
    expect(network('https://x.com/marie')).toBe('other');
    expect(profileOf({ url: 'https://x.com/marie' })?.network).toBe('x');
  });

  it('is none where the address is longer than a record takes', () => {
    expect(profileOf({ url: `${LI}/in/${'a'.repeat(472)}` })).toBeDefined();
    expect(profileOf({ url: `${LI}/in/${'a'.repeat(473)}` })).toBeUndefined();
  });
});

/** A title on a page, and the name that it tells. */
const TITLES: readonly (readonly [title: string, url: string, name: string | undefined])[] = [
  ['Marie Dubois | LinkedIn', `${LI}/in/marie`, 'Marie Dubois'],
  ['(3) Marie Dubois | LinkedIn', `${LI}/in/marie`, 'Marie Dubois'],
  ['(99+) Marie  Dubois|LinkedIn', `${LI}/in/marie`, 'Marie Dubois'],
  ['Jean-Pierre Roux, PhD | LinkedIn', `${LI}/in/jp`, 'Jean-Pierre Roux, PhD'],
  ['Marie Dubois - Coach - Acme | LinkedIn', `${LI}/in/marie`, 'Marie Dubois'],
  ['Marie Dubois – Coach | LinkedIn', `${LI}/in/marie`, 'Marie Dubois'],
  ['\u202aMarie Dubois\u202c | LinkedIn', `${LI}/in/marie`, 'Marie Dubois'],
  ['山田 太郎 | LinkedIn', `${LI}/in/taro`, '山田 太郎'],
  ['Experience | Marie Dubois | LinkedIn', `${LI}/in/marie/details/experience/`, 'Marie Dubois'],
  ['Marie Dubois | LinkedIn', `${LI}/in/marie/overlay/contact-info/`, 'Marie Dubois'],
  ['LinkedIn', `${LI}/in/marie`, undefined],
  ['(3) LinkedIn', `${LI}/in/marie`, undefined],
  ['(3) Feed | LinkedIn', `${LI}/in/marie`, undefined],
  ['Fil d’actualité | LinkedIn', `${LI}/in/marie`, undefined],
  ['Messaging | LinkedIn', `${LI}/in/marie`, undefined],
  ['LinkedIn Login, Sign in | LinkedIn', `${LI}/in/marie`, undefined],
  ['Page not found | LinkedIn', `${LI}/in/marie`, undefined],
  ['www.linkedin.com/in/marie', `${LI}/in/marie`, undefined],
  ['(3) | LinkedIn', `${LI}/in/marie`, undefined],
  ['42 | LinkedIn', `${LI}/in/marie`, undefined],
  ['', `${LI}/in/marie`, undefined],
  ['Marie Dubois | Facebook', `${LI}/in/marie`, undefined],
  ['(20+) Marie Dubois | Facebook', `${FB}/marie.dubois`, 'Marie Dubois'],
  ['Marie Dubois | Facebook', `${FB}/profile.php?id=1`, 'Marie Dubois'],
  ['Facebook', `${FB}/marie.dubois`, undefined],
  ['(1) Facebook', `${FB}/marie.dubois`, undefined],
  ['Photos | Facebook', `${FB}/marie.dubois/photos`, undefined],
  ['Marie Dubois (@marie) / X', 'https://x.com/Marie', 'Marie Dubois'],
  ['(2) Marie Dubois (@marie) / Twitter', 'https://x.com/marie', 'Marie Dubois'],
  ['Anna Roux (@anna) / X', 'https://x.com/marie', undefined],
  ['Home / X', 'https://x.com/marie', undefined],
  ['Media posts by Marie (@marie) / X', 'https://x.com/marie/media', undefined],
  ['(1) Acme Lyon - YouTube', 'https://www.youtube.com/@acme', 'Acme Lyon'],
  ['YouTube', 'https://www.youtube.com/@acme', undefined],
  [
    'Marie Dubois (@marie.dubois) • Instagram photos and videos',
    'https://www.instagram.com/marie.dubois/',
    'Marie Dubois',
  ],
  [
    'Marie Dubois (@marie.dubois) • Photos et vidéos Instagram',
    'https://www.instagram.com/marie.dubois/',
    'Marie Dubois',
  ],
  ['Instagram', 'https://www.instagram.com/marie.dubois/', undefined],
  ['Marie Dubois - Coach | XING', 'https://www.xing.com/profile/Marie_Dubois', 'Marie Dubois'],
];

describe('the name in a title', () => {
  it.each(TITLES)('%s on %s', (title, url, name) => {
    expect(profileOf({ title, url })?.name).toBe(name);
  });

  it('is not believed while it is still that of the page before', () => {
    const tab = { title: '(4) Anna Roux | LinkedIn', url: `${LI}/in/marie-dubois` };
    expect(profileOf(tab)?.name).toBe('Anna Roux');
    expect(profileOf(tab, '(3) Anna Roux | LinkedIn')).toMatchObject({
      name: undefined,
      nameByAddress: 'Marie Dubois',
    });
    expect(profileOf(tab, 'Feed | LinkedIn')?.name).toBe('Anna Roux');
  });
});

describe('a name longer than a record takes', () => {
  it('is cut, in the title and in the address', () => {
    const long = 'a'.repeat(121);
    const seen = profileOf({ title: `${long} | LinkedIn`, url: `${LI}/in/${long}` });
    expect(seen?.name).toHaveLength(120);
    expect(seen?.nameByAddress).toHaveLength(120);
  });
});

describe('the name in an address', () => {
  it.each([
    ['marie-dubois-4b1a2', 'Marie Dubois'],
    ['marie-dubois', 'Marie Dubois'],
    ['jean-pierre-roux-b1234567', 'Jean Pierre Roux'],
    ['marie-dubois-12-4b1a2', 'Marie Dubois'],
    ['mariedubois75', 'Mariedubois'],
    ['marie.dubois.52', 'Marie Dubois'],
    ['marie.dubois52', 'Marie Dubois'],
    ['Marie_Dubois2', 'Marie Dubois'],
    ['h%C3%A9l%C3%A8ne-roux', 'Hélène Roux'],
    ['%E5%B1%B1%E7%94%B0-%E5%A4%AA%E9%83%8E', '山田 太郎'],
    ['marie-%C3', 'Marie'],
    ['4b1a2', undefined],
    ['ACoAAB1cDe', undefined],
    ['123', undefined],
    ['-', undefined],
    ['', undefined],
  ])('%s', (slug, name) => {
    expect(wordsOfSlug(slug)).toBe(name);
  });
});

const CANONICAL =
  /^https:\/\/(?:www\.(?:linkedin|facebook|youtube|instagram|xing)|x)\.com\/[^?#]+(?:\?id=\w+)?$/;
const hosts = fc.constantFrom(
  'www.linkedin.com',
  'm.linkedin.com',
  'fr.linkedin.com',
  'www.facebook.com',
  'm.facebook.com',
  'x.com',
  'twitter.com',
  'www.youtube.com',
  'www.instagram.com',
  'www.xing.com',
);
const segment = fc.oneof(
  fc.constantFrom('in', 'me', 'mwlite', 'profile', 'people', 'profile.php', '@a', 'c', 'about'),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('..', '%2F', '%', '%E0%A4', 'marie-dubois', '100001', '//', '\\', ':'),
);
const urls = fc
  .tuple(
    fc.constantFrom('https', 'http'),
    hosts,
    fc.array(segment, { maxLength: 5 }),
    fc.string(),
    fc.string(),
  )
  .map(
    ([scheme, host, path, query, hash]) =>
      `${scheme}://${host}/${path.join('/')}?id=1&${query}#${hash}`,
  );
const titles = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string().map((name) => `(1) ${name} | LinkedIn`),
);

describe('any tab', () => {
  it('never throws, whatever the title and the address are', () => {
    const anything = fc.oneof(urls, fc.string({ unit: 'binary' }), fc.webUrl());
    holds(
      fc.property(anything, titles, fc.option(titles, { nil: undefined }), (url, title, before) => {
        profileOf({ url, title }, before);
      }),
      1_000,
    );
  });

  it('has a canonical address, which is its own canonical address', () => {
    let found = 0;
    holds(
      fc.property(urls, titles, (url, title) => {
        const seen = profileOf({ url, title });
        if (!seen) return;
        found++;
        expect(seen.profile.url).toMatch(CANONICAL);
        expect(seen.profile.url.includes('?')).toBe(seen.profile.url.includes('profile.php?id='));
        expect(new URL(seen.profile.url).href).toBe(seen.profile.url);
        expect(profileOf({ url: seen.profile.url })?.profile).toEqual(seen.profile);
      }),
      5_000,
    );
    expect(found).toBeGreaterThan(100);
  });

  it('tells names that a record takes, tidy and without the network’s own', () => {
    holds(
      fc.property(urls, titles, (url, title) => {
        const { name, nameByAddress } = profileOf({ url, title }) ?? {};
        for (const one of [name, nameByAddress].filter((it) => it !== undefined)) {
          expect(one.length).toBeGreaterThan(0);
          expect(one.length).toBeLessThanOrEqual(120);
          expect(one).toBe(one.trim());
          expect(one.isWellFormed()).toBe(true);
        }
      }),
      2_000,
    );
  });
});

describe('the name that a title tells', () => {
  const doubtful = (url: string, title: string) => {
    const person = profileOf({ url, title });
    return person && isNameDoubtful(person);
  };

  it.each([
    ['https://www.linkedin.com/in/jonas-weber/', 'Camille Roche | LinkedIn', true],
    ['https://www.linkedin.com/in/jonas-weber-4b1a2/', 'Jonas Weber | LinkedIn', false],
    ['https://www.linkedin.com/in/jdupont75/', 'Julie Dupont | LinkedIn', false],
    ['https://www.linkedin.com/in/jose-munoz/', 'José Muñoz | LinkedIn', false],
    ['https://www.linkedin.com/in/the-roof-doctor/', 'Anna Keller | LinkedIn', true],
    ['https://www.linkedin.com/in/jonas-weber/', 'LinkedIn', false],
    ['https://www.facebook.com/profile.php?id=100012', 'Anna Keller | Facebook', false],
  ])('at %s in “%s” is doubtful: %s', (url, title, is) => {
    expect(doubtful(url, title)).toBe(is);
  });
});
