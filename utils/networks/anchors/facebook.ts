import { type Anchors, ASKS_FOR_PASSWORD } from './anchor';

/**
 * Facts gathered on 2026-11-22. The right rail (`[role="complementary"]`) holds contacts, birthdays
 * and adverts, and is left alone. Where reels and counts stand is not known.
 */
export const facebookAnchors: Anchors = {
  anchors: [
    {
      part: 'feed',
      selector: '[role="main"] [role="feed"]',
      grade: 'V',
      seen: '2026-09',
      on: ['feed'],
      leaves: 'place',
    },
    {
      part: 'feed',
      selector: '[role="feed"] [aria-posinset]',
      grade: 'V',
      seen: '2026-09',
      on: ['feed'],
    },
    {
      part: 'feed',
      selector: '[data-pagelet^="FeedUnit_"]',
      grade: 'O',
      seen: '2026-09',
      on: ['feed'],
    },
    {
      part: 'stories',
      selector: '[role="main"] div[role="region"]:has(a[href*="/stories/create"])',
      grade: 'V',
      seen: '2026-09',
      on: ['feed'],
    },
  ],
  mainFeed: ['', '/home.php'],
  guest: [ASKS_FOR_PASSWORD],
};
