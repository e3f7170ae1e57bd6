import { readFileSync } from 'node:fs';
import { inPage } from '../inPage.ts';
import { me, people } from '../people.ts';
import type { Site, View } from '../site.ts';
import { feed, friendRequests, messages, profile } from './views.ts';

const REQUESTS = '/friends/requests/';

export const facebook: Site = {
  language: 'en',
  css: css('../shared.css') + css('./facebook.css'),
  script: inPage('composer'),
  views: new Map<string, View>([
    ['/', { title: '(2) Facebook', html: feed() }],
    ['/messages/t/100', { title: 'Messenger | Facebook', html: messages() }],
    [REQUESTS, { title: 'Friend requests | Facebook', html: friendRequests() }],
    ...[...people, me].map((who): [string, View] => [`/${vanity(who.slug)}`, profile(who.slug)]),
  ]),

  shell: (view) => `<header class="bar"><div>
<div class="mark"></div><div class="search">Search</div>
<nav class="main" aria-label="Main">
<a id="to-feed" href="/">Home</a>
<a id="to-requests" href="${REQUESTS}">Friends</a>
<a id="to-messages" href="/messages/t/100">Messages</a>
</nav></div></header>
<div id="view" class="columns">${view}</div>
<template id="composer"><section class="card sheet" role="dialog" aria-label="Create post">
<div class="message" contenteditable="true" role="textbox" data-lexical-editor="true"
 aria-label="What is on your mind?"></div><button data-closes>Close</button></section></template>`,

  other(url) {
    const [, first = ''] = url.pathname.split('/');
    if (first === 'home.php') return { title: 'Facebook', html: feed() };
    if (first === 'me') return profile(me.slug);
    if (first === 'messages') return { title: 'Messenger | Facebook', html: messages() };
    if (first === 'profile.php') return profile(url.searchParams.get('id') ?? 'someone');
    const bare = BARE[first];
    if (bare) return { ...bare, bare: true };
    return { title: 'Facebook', html: `<main role="main" class="card"><h1>${first}</h1></main>` };
  },
};

const BARE: Readonly<Record<string, View>> = {
  login: {
    title: 'Log in to Facebook',
    html: `<main class="card narrow"><h1>Log in</h1>
<input id="email" aria-label="Email"><input type="password" aria-label="Password">
<button class="primary">Log in</button></main>`,
  },
  dialog: {
    title: 'Log in with Facebook',
    html: `<main class="card narrow"><h1>Continue as ${me.name}?</h1>
<button id="allow" class="primary">Continue</button></main>`,
  },
  plugins: { title: 'Facebook', html: '<main id="embedded" class="card">Like this page</main>' },
};

/** Facebook's own addresses have dots where LinkedIn's have hyphens. */
function vanity(slug: string): string {
  return slug.replaceAll('-', '.');
}

function css(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}
