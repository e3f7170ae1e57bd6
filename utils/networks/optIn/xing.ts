import type { FineKnowledge } from '../fineKnowledge';

/**
 * Facts gathered on 2026-11-22; other than the feed they are general knowledge. XING closed its
 * groups and its market of events on 2023-01-11.
 */
export const xing: FineKnowledge = {
  id: 'xing',
  domains: ['xing.com'],
  excludedHosts: ['login', 'faq', 'dev', 'api'],
  excludedPaths: [
    ['login'],
    ['signup'],
    ['start', 'login'],
    ['start', 'signup'],
    ['oauth'],
    ['settings'],
    ['privacy'],
    ['terms'],
  ],
  kinds: [
    // Seen in open-source tools (looked up on 2026-11-22).
    { kind: 'people-search', path: ['search', 'members'] },
    { kind: 'search', path: ['search'] },
    { kind: 'messaging', path: ['chats'] },
    { kind: 'profile', path: ['profile'] },
    { kind: 'company', path: ['companies'] },
    { kind: 'feed', path: ['home'] },
    { kind: 'feed', path: [], exact: true },
  ],
};
