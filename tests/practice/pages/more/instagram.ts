import { inPage } from '../inPage.ts';
import { me } from '../people.ts';
import type { Site, View } from '../site.ts';
import { css, frame, postsIn } from './frame.ts';

const home: View = {
  title: 'Instagram',
  html: `<main><div><div style="max-width: 470px">${postsIn('article')}</div></div></main>
<aside><p class="advert">Sponsored: a rug that knows its place</p></aside>`,
};

/** Instagram as it is recognised: strict, and with stylesheets of its own that it sets again and again. */
export const instagram: Site = {
  language: 'en',
  css,
  script: inPage('ownSheets'),
  isStrict: true,
  views: new Map<string, View>([
    ['/', home],
    ['/direct/inbox/', { title: 'Inbox • Chats', html: '<main class="card">Messages</main>' }],
    [
      '/alexmartin/',
      {
        title: `${me.name} (@alexmartin) • Instagram photos and videos`,
        html: `<main class="card"><h2>${me.name}</h2></main>`,
      },
    ],
  ]),
  shell: (view) => frame({ feed: ['/', 'Home'], messages: ['/direct/inbox/', 'Messages'] }, view),
  other: ({ pathname }) => ({
    title: 'Instagram',
    html: `<main class="card"><h1>${pathname}</h1></main>`,
  }),
};
