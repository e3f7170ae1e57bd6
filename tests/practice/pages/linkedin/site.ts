import { readFileSync } from 'node:fs';
import { inPage } from '../inPage.ts';
import { me, people } from '../people.ts';
import type { Site, View } from '../site.ts';
import {
  feed,
  feedOfEmber,
  invitations,
  messages,
  network,
  notifications,
  peopleFound,
  permalink,
  profile,
} from './views.ts';

/** LinkedIn serves two front ends to one account on one day; they differ in their feed. */
export const linkedin = withFeed(feed);
export const linkedinEmber = withFeed(feedOfEmber);

function withFeed(feed: () => string): Site {
  return {
    language: 'en',
    css: css('../shared.css') + css('./linkedin.css'),
    script: inPage('composer'),
    views: new Map<string, View>([
      ['/feed/', { title: '(3) Feed | LinkedIn', html: feed() }],
      ['/posts/oak-staircase/', { title: 'Post | LinkedIn', html: permalink() }],
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
<a id="to-notifications" href="/notifications/" data-view-name="navigation-notifications">
<span><svg width="1" height="1"></svg><span class="count">3</span></span> Notifications</a>
</nav></div></header>
<div id="view" class="columns">${view}</div>
<template id="composer" data-outlet="interop-outlet"><section class="card sheet" role="dialog"
 aria-label="New post"><div class="message ql-editor" contenteditable="true" role="textbox"
 aria-label="Text editor for creating content"></div><button data-closes>Discard</button>
</section></template>`,

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
}

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
