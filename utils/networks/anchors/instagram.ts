import { type Anchors, ASKS_FOR_PASSWORD } from './anchor';

/** Facts gathered on 2026-11-22 from living tools, not seen on a live page. */
export const instagramAnchors: Anchors = {
  anchors: [
    {
      part: 'feed',
      selector: 'main > :nth-child(1) > div[style]',
      grade: 'O',
      seen: '2026-11-22',
      on: ['feed'],
      leaves: 'place',
    },
  ],
  mainFeed: [''],
  guest: [ASKS_FOR_PASSWORD],
};
