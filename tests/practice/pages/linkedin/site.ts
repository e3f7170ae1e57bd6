import { readFileSync } from 'node:fs';
import { me, people } from '../people.ts';
import type { Site, View } from '../site.ts';
import {
  feed,
  invitations,
  messages,
  network,
  notifications,
  peopleFound,
  profile,
} from './views.ts';

export const linkedin: Site = {
  language: 'en',
  css: css('../shared.css') + css('./linkedin.css'),
  views: new Map<string, View>([
    ['/feed/', { title: '(3) Feed | LinkedIn', html: feed() }],
    ['/mynetwork/', { title: 'My Network | LinkedIn', html: network() }],
    ['/mynetwork/invitation-manager/', { title: 'Invitations | LinkedIn', html: invitations() }],
    ['/messaging/', { title: 'Messaging | LinkedIn', html: messages() }],
    ['/messaging/thread/2-abc/', { title: 'Messaging | LinkedIn', html: messages() }],
    ['/notifications/', { title: 'Notifications | LinkedIn', html: notifications() }],
    ['/search/results/people/', { title: 'Search | LinkedIn', html: peopleFound() }],
    ...[...people, me].map((who): [string, View] => [`/in/${who.slug}/`, profile(who.slug)]),
  ]),

  shell: (view) => `<header class="bar"><div>
<div class="mark"></div><div class="search">Search</div>
<nav class="main" aria-label="Main">
<a id="to-feed" href="/feed/">Home</a>
<a id="to-network" href="/mynetwork/">My Network</a>
<a id="to-messaging" href="/messaging/">Messaging</a>
<a id="to-notifications" href="/notifications/"
 data-view-name="navigation-notifications">Notifications</a>
</nav></div></header>
<div id="view" class="columns">${view}</div>`,

  other(url) {
    const [, first, second = ''] = url.pathname.split('/');
    if (url.pathname === '/') return { title: 'Feed | LinkedIn', html: feed() };
    if (first === 'in') return profile(second);
    if (first === 'messaging') return { title: 'Messaging | LinkedIn', html: messages() };
    const bare = BARE[first ?? ''];
    if (bare) return { ...bare, bare: true };
    const html = `<main class="card"><h1>${url.pathname}</h1></main>`;
    return { title: 'LinkedIn', html };
  },
};

const BARE: Readonly<Record<string, View>> = {
  login: {
    title: 'Login | LinkedIn',
    html: `<main class="card narrow"><h1>Sign in</h1>
<input id="username" aria-label="Email"><input type="password" aria-label="Password">
<button class="primary">Sign in</button></main>`,
  },
  oauth: {
    title: 'Authorise | LinkedIn',
    html: `<main class="card narrow"><h1>Allow access</h1>
<p>An application asks for your name.</p><button id="allow" class="primary">Allow</button></main>`,
  },
  embed: {
    title: 'Post | LinkedIn',
    html: '<main id="embedded" class="card">A shared post</main>',
  },
};

function css(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}
