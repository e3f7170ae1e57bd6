import type { FineKnowledge } from '../fineKnowledge';

/**
 * Bought by Figaro Classifieds in 2016, its profiles moved to the Journal du Net; no evidence of a
 * usable site after 2020 (looked up on 2026-11-22). For whoever still has it: gate, pill, budget.
 */
export const viadeo: FineKnowledge = {
  id: 'viadeo',
  domains: ['viadeo.com', 'viadeo.journaldunet.com'],
  excludedHosts: [],
  excludedPaths: [['login'], ['signin'], ['signup'], ['oauth'], ['oauth-provider'], ['legal']],
  kinds: [{ kind: 'profile', path: ['p'] }],
};
