import type { Site, View } from '../site.ts';
import { css, frame, postsIn } from './frame.ts';

const shelf =
  '<ytd-reel-shelf-renderer class="card post"><h2>Shorts</h2></ytd-reel-shelf-renderer>';
const home: View = {
  title: 'YouTube',
  html: `<ytd-browse page-subtype="home">${shelf}${postsIn('ytd-rich-item-renderer')}</ytd-browse>
<aside><p class="advert">Sponsored: shoes for standing still</p></aside>`,
};
const results: View = {
  title: 'kiln drying - YouTube',
  html: `<main class="card list"><h2>Results</h2>${shelf}<p><a href="/watch?v=1">Kiln drying</a></p></main>`,
};

/** YouTube as it is recognised: Trusted Types are required. */
export const youtube: Site = {
  language: 'en',
  css,
  isStrict: true,
  views: new Map<string, View>([
    ['/', home],
    ['/results', results],
    ['/watch', { title: 'Kiln drying - YouTube', html: '<main class="card">A film</main>' }],
  ]),
  shell: (view) => frame({ feed: ['/', 'Home'], results: ['/results', 'Results'] }, view),
  other: ({ pathname }) => ({
    title: 'YouTube',
    html: `<main class="card"><h1>${pathname}</h1></main>`,
  }),
};
