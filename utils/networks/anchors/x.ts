import { type Anchors, ASKS_FOR_PASSWORD } from './anchor';

/** Facts gathered on 2026-11-22 from living tools, not seen on a live page. */
export const xAnchors: Anchors = {
  anchors: [
    {
      part: 'feed',
      selector: '[data-testid="primaryColumn"] section[role="region"]',
      grade: 'O',
      seen: '2026-11-22',
      on: ['feed', 'composer'],
      leaves: 'place',
    },
    {
      part: 'news',
      selector: '[data-testid="trend"]',
      grade: 'O',
      seen: '2026-11-22',
      on: ['feed', 'composer'],
    },
  ],
  mainFeed: ['/home'],
  guest: [ASKS_FOR_PASSWORD],
};
