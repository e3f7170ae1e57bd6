import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_NETWORK_IDS, type NetworkId } from '../../../utils/domain/network';
import { PURPOSES, type Purpose } from '../../../utils/domain/purposes';
import type { Goal } from '../../../utils/domain/session';
import { soughtWords } from '../../../utils/domain/soughtWords';
import { classifyFinely, KNOWN_NETWORKS } from '../../../utils/networks/classifyFinely';
import { type GoalContext, leadTo, routeOf, servesGoal } from '../../../utils/networks/goalRoutes';
import { kindServes } from '../../../utils/networks/kindServes';
import { PLACES, ROUTES } from '../../../utils/networks/routes';
import { holds } from '../domain/helpers/seed';

const goal = (purpose: Purpose, words = 'answer Anna'): Goal => ({ purpose, words });
const person = (...urls: string[]): GoalContext => ({
  person: { name: 'Marie Dubois', profiles: urls.map((url) => ({ url })) },
});
const watching = (...watchWords: string[]): GoalContext => ({ watchWords });

describe('the page that serves a goal', () => {
  it.each<[NetworkId, Goal, GoalContext, string | undefined]>([
    ['linkedin', goal('invitations'), {}, 'https://www.linkedin.com/mynetwork/invitation-manager/'],
    [
      'linkedin',
      goal('prospects', 'R&D in Lyon'),
      {},
      'https://www.linkedin.com/search/results/people/?keywords=R%26D+in+Lyon',
    ],
    ['linkedin', goal('messages'), {}, 'https://www.linkedin.com/messaging/'],
    ['linkedin', goal('publish'), {}, 'https://www.linkedin.com/feed/?shareActive=true'],
    [
      'linkedin',
      goal('watch'),
      watching('logistics'),
      'https://www.linkedin.com/search/results/content/?keywords=logistics',
    ],
    [
      'linkedin',
      goal('watch'),
      watching(' ', 'supply "chain"', 'ports'),
      'https://www.linkedin.com/search/results/content/?keywords=%22supply+chain%22+OR+ports',
    ],
    [
      'linkedin',
      goal('watch'),
      watching('solar*', 'heat pump', '*'),
      'https://www.linkedin.com/search/results/content/?keywords=solar+OR+%22heat+pump%22',
    ],
    [
      'linkedin',
      goal('watch'),
      watching(...'abcdefghijkl'),
      'https://www.linkedin.com/search/results/content/?keywords=a+OR+b+OR+c+OR+d+OR+e+OR+f+OR+g+OR+h+OR+i+OR+j',
    ],
    ['linkedin', goal('watch'), {}, undefined],
    ['linkedin', goal('watch'), watching(' '), undefined],
    ['linkedin', goal('prepare'), {}, undefined],
    [
      'linkedin',
      goal('prepare'),
      person(),
      'https://www.linkedin.com/search/results/people/?keywords=Marie+Dubois',
    ],
    [
      'linkedin',
      goal('introduction'),
      person('https://www.facebook.com/marie.dubois', 'linkedin.com/in/marie-dubois?trk=x#y'),
      'https://linkedin.com/in/marie-dubois/',
    ],
    ['linkedin', goal('other'), person('https://www.linkedin.com/in/marie'), undefined],
    ['linkedin', goal('own-1'), {}, undefined],
    ['linkedin', goal('own-1'), { place: 'groups' }, 'https://www.linkedin.com/groups/'],
    ['linkedin', goal('own-1'), { place: 'own-pages' }, undefined],
    ['facebook', goal('invitations'), {}, 'https://www.facebook.com/friends/requests/'],
    [
      'facebook',
      goal('prospects', 'bakers'),
      {},
      'https://www.facebook.com/search/people/?q=bakers',
    ],
    ['facebook', goal('messages'), {}, 'https://www.facebook.com/messages/'],
    ['facebook', goal('publish'), {}, 'https://www.facebook.com/me'],
    [
      'facebook',
      goal('publish'),
      { place: 'own-pages' },
      'https://www.facebook.com/pages/?category=your_pages',
    ],
    ['facebook', goal('own-1'), { place: 'groups' }, 'https://www.facebook.com/groups/'],
    ['facebook', goal('own-1'), { place: 'events' }, 'https://www.facebook.com/events'],
    [
      'facebook',
      goal('watch'),
      watching('logistics', 'ports'),
      'https://www.facebook.com/search/posts/?q=logistics',
    ],
    [
      'facebook',
      goal('prepare'),
      person('http://m.facebook.com:80/profile.php?id=12&next=https://evil.example'),
      'https://m.facebook.com/profile.php?id=12',
    ],
    [
      'facebook',
      goal('prepare'),
      person('https://www.facebook.com/people/Marie-Dubois/12/about'),
      'https://www.facebook.com/people/Marie-Dubois/12/',
    ],
    ['x', goal('invitations'), {}, undefined],
    ['x', goal('messages'), {}, 'https://x.com/messages'],
    ['x', goal('publish'), {}, 'https://x.com/compose/post'],
    ['x', goal('prospects', 'ports'), {}, 'https://x.com/search?q=ports&f=user'],
    ['x', goal('watch'), watching('a', 'b'), 'https://x.com/search?q=a+OR+b&f=live'],
    ['x', goal('prepare'), person('twitter.com/Marie'), 'https://twitter.com/Marie'],
    ['youtube', goal('messages'), {}, undefined],
    ['youtube', goal('prospects'), {}, undefined],
    ['youtube', goal('prepare'), person(), undefined],
    [
      'youtube',
      goal('prepare'),
      person('https://www.youtube.com/channel/UC1/videos'),
      'https://www.youtube.com/channel/UC1/',
    ],
    [
      'youtube',
      goal('watch'),
      watching('ports'),
      'https://www.youtube.com/results?search_query=ports',
    ],
    ['instagram', goal('messages'), {}, 'https://www.instagram.com/direct/inbox/'],
    ['instagram', goal('publish'), {}, undefined],
    [
      'instagram',
      goal('watch'),
      watching('ports'),
      'https://www.instagram.com/explore/search/keyword/?q=ports',
    ],
    ['xing', goal('prospects', 'a'), {}, 'https://www.xing.com/search/members?keywords=a'],
    ['xing', goal('messages'), {}, undefined],
    ['viadeo', goal('messages'), {}, undefined],
    ['site:example.com', goal('messages'), person('https://example.com/in/marie'), undefined],
  ])('%s, %o, %o: %s', (network, wanted, context, address) => {
    expect(routeOf(network, wanted, context)).toBe(address);
  });

  it.each([
    'https://www.linkedin.com.evil.example/in/marie',
    'https://evil.example/in/marie',
    'https://www.linkedin.com@evil.example/in/marie',
    'javascript:location="https://www.linkedin.com/in/marie"',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/mwlite/in/',
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/login?session_redirect=/in/marie',
    'https://www.facebook.com/l.php?u=https://evil.example',
    'https://l.facebook.com/l.php?u=https://evil.example',
    '',
  ])('is never the stored address %s', (url) => {
    for (const network of DEFAULT_NETWORK_IDS) {
      const there = new URL(routeOf(network, goal('prepare'), person(url)) ?? '');
      expect(there.pathname).toMatch(/^\/search\/(results\/)?people\/$/);
    }
  });

  it('has the kind of what it is for', () => {
    const context = { ...person(), ...watching('ports') };
    for (const { id } of KNOWN_NETWORKS) {
      for (const purpose of PURPOSES) {
        const route = routeOf(id, goal(purpose), context);
        if (!route || route === 'https://www.facebook.com/me') continue;
        const kind = classifyFinely(route)?.kind ?? 'excluded';
        expect([route, kindServes(kind, purpose)]).toEqual([route, true]);
      }
      for (const place of PLACES) {
        if (!ROUTES[id]?.places?.[place]) continue;
        const route = routeOf(id, goal('own-1'), { place }) ?? '';
        expect([route, classifyFinely(route)?.kind]).toEqual([route, place]);
      }
    }
  });
});

describe('whatever words are typed', () => {
  const unsigned = (text: string) => text.replace(/\*\s*$/, '');
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom('//evil.example', '?x=1&q=2#y', '../../login', '\\evil', '@evil', '%2e%2e/'),
  );
  const networks = fc.constantFrom(...KNOWN_NETWORKS);

  it('the address is of the network, its path is known and its query says them', () => {
    holds(
      fc.property(networks, anyText, ({ id }, text) => {
        const routes = ROUTES[id];
        const cases = [
          [routes?.peopleSearch, routeOf(id, goal('prospects', text)), soughtWords(text)],
          [routes?.peopleSearch, routeOf(id, goal('prepare'), { person: { name: text } }), text],
          [routes?.contentSearch, routeOf(id, goal('watch'), watching(text)), unsigned(text)],
        ] as const;
        for (const [page, route, words] of cases) {
          const said = words.trim().toWellFormed();
          expect(route === undefined).toBe(!page || !said);
          if (!page || route === undefined) continue;
          const url = new URL(route);
          expect(url.origin).toBe(routes?.origin);
          expect(url.pathname).toBe(page.path);
          expect(url.hash).toBe('');
          expect(Object.fromEntries(url.searchParams)).toEqual({
            [page.words]: said,
            ...page.more,
          });
        }
      }),
      1000,
    );
  });

  it('never leads out of the network, wherever they stand', () => {
    const urls = fc.oneof(
      anyText,
      fc.webUrl(),
      fc.tuple(networks, anyText).map(([{ domains }, text]) => `https://${domains[0]}/${text}`),
      fc.tuple(networks, anyText).map(([{ domains }, text]) => `https://${domains[0]}/in/${text}`),
    );
    const purposes = fc.constantFrom(...PURPOSES);
    holds(
      fc.property(networks, purposes, anyText, urls, ({ id }, purpose, words, url) => {
        const context = { ...person(url), ...watching(words, url) };
        const route = routeOf(id, goal(purpose, words), context);
        if (route === undefined) return;
        expect(route).toMatch(/^https:\/\/[^/@:]+\//);
        const page = classifyFinely(route);
        expect(page?.network).toBe(id);
        expect(page?.kind).not.toBe('excluded');
        // What it leads to serves the goal: it does not lead on and on.
        expect(leadTo(route, goal(purpose, words), context)).toBeUndefined();
      }),
      2000,
    );
  });
});

describe('a page on which one already stands', () => {
  const linkedin = (path: string) => `https://www.linkedin.com${path}`;
  const marie = person(linkedin('/in/Marie-Dubois'));

  it.each<[string, Goal, GoalContext]>([
    [linkedin('/mynetwork/invitation-manager/sent/'), goal('invitations'), {}],
    [linkedin('/messaging/thread/1/'), goal('messages'), {}],
    [linkedin('/search/results/people/?keywords=x'), goal('prospects'), {}],
    [linkedin('/in/someone/'), goal('prospects'), {}],
    [linkedin('/company/acme/'), goal('prospects'), {}],
    [linkedin('/in/marie-dubois/details/experience/'), goal('prepare'), marie],
    ['https://fr.linkedin.com/in/marie-dubois', goal('introduction'), marie],
    ['https://touch.linkedin.com/mwlite/in/marie-dubois', goal('prepare'), marie],
    [linkedin('/in/someone/'), goal('prepare'), person()],
    [linkedin('/feed/?shareActive=true'), goal('publish'), {}],
    [linkedin('/company/12/admin/dashboard/'), goal('publish'), {}],
    [linkedin('/search/results/content/?keywords=x'), goal('watch'), watching('ports')],
    [linkedin('/posts/marie_x'), goal('watch'), watching('ports')],
    [linkedin('/feed/'), goal('watch'), {}],
    [linkedin('/feed/'), goal('other'), {}],
    [linkedin('/groups/1/'), goal('own-1'), { place: 'groups' }],
    ['https://www.facebook.com/me/', goal('publish'), {}],
    ['https://www.facebook.com/pages/?category=your_pages', goal('publish'), {}],
    [
      'https://www.facebook.com/people/Marie/12',
      goal('prepare'),
      person('https://www.facebook.com/profile.php?id=12'),
    ],
    ['https://www.facebook.com/friends/requests', goal('invitations'), {}],
    ['https://mobile.twitter.com/messages/1', goal('messages'), {}],
    ['https://www.youtube.com/watch?v=1', goal('watch'), watching('ports')],
    ['https://www.instagram.com/direct/t/1/', goal('messages'), {}],
  ])('serves the goal, and nothing moves: %s, %o, %o', (address, wanted, context) => {
    expect(servesGoal(address, wanted, context)).toBe(true);
    expect(leadTo(address, wanted, context)).toBeUndefined();
  });

  it.each<[string, Goal, GoalContext]>([
    [linkedin('/feed/'), goal('invitations'), {}],
    [linkedin('/mynetwork/'), goal('invitations'), {}],
    [linkedin('/feed/'), goal('messages'), {}],
    [linkedin('/feed/'), goal('publish'), {}],
    [linkedin('/feed/'), goal('watch'), watching('ports')],
    [linkedin('/search/results/content/?keywords=x'), goal('prospects'), {}],
    [linkedin('/in/someone-else/'), goal('prepare'), marie],
    [linkedin('/in/marie-dubois-2/'), goal('prepare'), marie],
    [linkedin('/search/results/people/?keywords=Marie'), goal('prepare'), marie],
    [linkedin('/messaging/'), goal('messages'), { place: 'groups' }],
    ['https://www.facebook.com/', goal('publish'), {}],
    ['https://www.facebook.com/friends/suggestions/', goal('invitations'), {}],
    ['https://x.com/home', goal('messages'), {}],
  ])('does not serve it, and leads on: %s, %o, %o', (address, wanted, context) => {
    expect(servesGoal(address, wanted, context)).toBe(false);
    const page = classifyFinely(address);
    expect(leadTo(address, wanted, context)).toBe(page && routeOf(page.network, wanted, context));
    expect(leadTo(address, wanted, context)).toBeDefined();
  });

  it.each([
    linkedin('/login'),
    linkedin('/sales/home'),
    'https://business.facebook.com/',
    'https://evil.example/',
    '',
  ])('is left alone where it is none of ours: "%s"', (address) => {
    expect(leadTo(address, goal('messages'))).toBeUndefined();
    expect(servesGoal(address, goal('messages'))).toBe(false);
  });
});
