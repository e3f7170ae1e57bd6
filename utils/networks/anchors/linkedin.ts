import { type Anchors, ASKS_FOR_PASSWORD, WITH_NAVIGATION } from './anchor';

/**
 * Facts gathered on 2026-11-22. LinkedIn serves two front ends on one day, hence anchors of both.
 * The advert in the right rail (`iframe[componentkey="MainFeedDesktopNav_feed_ad"]`) is left alone.
 */
export const linkedinAnchors: Anchors = {
  anchors: [
    // The composer lies over the feed.
    {
      part: 'feed',
      selector: '[data-testid="mainFeed"]',
      grade: 'V',
      seen: '2026-09-24',
      on: ['feed', 'composer'],
      leaves: 'place',
    },
    {
      part: 'feed',
      selector: '[componentkey^="container-update-list_mainFeed"]',
      grade: 'O',
      seen: '2026-04',
      on: ['feed', 'composer'],
      leaves: 'place',
    },
    {
      part: 'feed',
      selector: 'main > div.relative > .scaffold-finite-scroll',
      grade: 'O',
      seen: '2026-04',
      on: ['feed', 'composer'],
      leaves: 'place',
    },
    {
      part: 'news',
      selector: '[data-view-name="news-module"]',
      grade: 'O',
      seen: '2026-04',
      on: ['feed', 'composer'],
    },
    {
      part: 'news',
      selector: '#feed-news-module',
      grade: 'O',
      seen: '2026-04',
      on: ['feed', 'composer'],
    },
    {
      part: 'counts',
      selector: '[data-view-name="navigation-notifications"] > span > svg + span',
      grade: 'O',
      seen: '2026-06',
      on: WITH_NAVIGATION,
      leaves: 'gap',
    },
  ],
  mainFeed: ['', '/feed'],
  guest: ['meta[name="pageKey"][content*="guest"]', ASKS_FOR_PASSWORD],
};
