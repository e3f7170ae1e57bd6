import type { FineKnowledge } from '../fineKnowledge';

/** Facts gathered on 2026-11-22; other than the feed they are general knowledge. */
export const youtube: FineKnowledge = {
  id: 'youtube',
  domains: ['youtube.com'],
  excludedHosts: ['studio', 'music', 'consent', 'accounts'],
  excludedPaths: [
    ['embed'],
    // `/live_chat`, `/live_chat_replay`: the chat beside a video, in its own frame or window.
    [/^live_chat(_replay)?$/],
    ['signin'],
    ['logout'],
    ['account'],
    ['oembed'],
    // Terms.
    ['t'],
  ],
  kinds: [
    { kind: 'content-search', path: ['results'] },
    { kind: 'feed', path: ['shorts'] },
    { kind: 'feed', path: ['feed'] },
    { kind: 'feed', path: [], exact: true },
    { kind: 'post', path: ['watch'] },
    { kind: 'post', path: ['live'] },
    { kind: 'post', path: ['post'] },
    { kind: 'profile', path: [/^@./] },
    { kind: 'profile', path: ['channel'] },
    { kind: 'profile', path: ['c'] },
    { kind: 'profile', path: ['user'] },
  ],
};
