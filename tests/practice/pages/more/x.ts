import { inPage } from '../inPage.ts';
import { personAt } from '../people.ts';
import type { Site, View } from '../site.ts';
import { css, frame, postsIn } from './frame.ts';

const right = `<aside><section class="card" data-testid="trend"><h2>Trends</h2><p>Timber</p></section>
<p class="advert">Promoted: a lamp that remembers noon</p></aside>`;

const home: View = {
  title: '(1) Home / X',
  html: `<main data-testid="primaryColumn"><button id="write" data-opens="composer">Post</button>
<section role="region">${postsIn('article')}</section></main>${right}`,
};
const messages: View = {
  title: 'Messages / X',
  html: `<main class="card"><h2>Messages</h2><div class="message" contenteditable="true"
 role="textbox" aria-label="Start a message"></div></main>`,
};
const reply: View = {
  title: 'Post / X',
  html: `<main class="card"><div id="reply" class="message" contenteditable="true" role="textbox"
 data-testid="tweetTextarea_0" aria-label="Post your reply"></div></main>`,
};

/** X as it is recognised; strict about scripts, and changing its pages by pushState. */
export const x: Site = {
  language: 'en',
  css,
  script: inPage('composer'),
  isStrict: true,
  views: new Map<string, View>([
    ['/home', home],
    ['/messages', messages],
    ['/jonasweber/status/1', reply],
    [
      '/jonasweber',
      { title: `${personAt('jonas-weber').name} (@jonasweber) / X`, html: profile() },
    ],
  ]),
  shell: (view) =>
    `${frame({ feed: ['/home', 'Home'], messages: ['/messages', 'Messages'] }, view)}
<template id="composer"><section class="card sheet" role="dialog" aria-label="Compose post">
<div class="message" contenteditable="true" role="textbox" data-testid="tweetTextarea_0"
 aria-label="Post text"></div><button data-closes>Close</button></section></template>`,
  other: ({ pathname }) =>
    ['/', '/compose/post'].includes(pathname)
      ? home
      : { title: 'X', html: `<main class="card"><h1>${pathname}</h1></main>` },
};

function profile(): string {
  const { name, role, company } = personAt('jonas-weber');
  return `<main class="card"><h1>${name}</h1><p>${role}, ${company}</p></main>`;
}
