import { type Anchors, ASKS_FOR_PASSWORD } from './anchor';

/**
 * Facts gathered on 2026-11-22 from living tools, not seen on a live page. `#secondary`, what is
 * suggested beside a film, is not among them: it holds adverts, and stands on no feed page.
 */
export const youtubeAnchors: Anchors = {
  anchors: [
    {
      part: 'feed',
      selector: 'ytd-browse[page-subtype="home"]',
      grade: 'O',
      seen: '2026-11-22',
      on: ['feed'],
      leaves: 'place',
    },
    {
      part: 'reels',
      selector: 'ytd-reel-shelf-renderer',
      grade: 'O',
      seen: '2026-11-22',
      on: ['feed', 'search', 'profile'],
    },
  ],
  mainFeed: [''],
  guest: [ASKS_FOR_PASSWORD],
};
