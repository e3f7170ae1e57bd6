import type { FinePageKind } from '../domain/finePage';
import { facebook } from './facebook';
import type { FineKnowledge } from './fineKnowledge';
import type { NetworkKnowledge } from './knowledge';
import { linkedin } from './linkedin';
import type { MatchedPath } from './match';

/**
 * The two networks with finer kinds, which the guard on their pages does without: it is kept small.
 * Facts gathered on 2026-11-22. What goes before the guard's own kinds must not contradict them.
 */
export const finerLinkedin = finer(linkedin, [
  { kind: 'composer', path: ['feed'], query: ['shareActive', 'true'] },
  { kind: 'people-search', path: ['search', 'results', 'people'] },
  { kind: 'content-search', path: ['search', 'results', 'content'] },
  { kind: 'own-pages', path: ['company', /^\d+$/, 'admin'] },
  { kind: 'post', path: ['feed', 'update'] },
  { kind: 'post', path: ['posts'] },
  { kind: 'post', path: ['pulse'] },
  { kind: 'notifications', path: ['notifications'] },
  { kind: 'groups', path: ['groups'] },
  { kind: 'events', path: ['events'] },
]);

export const finerFacebook = finer(
  facebook,
  [
    { kind: 'people-search', path: ['search', 'people'] },
    { kind: 'content-search', path: ['search', 'posts'] },
    { kind: 'own-pages', path: ['pages'], query: ['category', 'your_pages'] },
    { kind: 'notifications', path: ['notifications'] },
    { kind: 'feed', path: ['groups', 'feed'] },
    { kind: 'groups', path: ['groups'] },
    { kind: 'events', path: ['events'] },
    { kind: 'post', path: ['posts'] },
    { kind: 'post', path: ['permalink.php'] },
    { kind: 'post', path: ['photo.php'] },
    { kind: 'post', path: ['photo'] },
  ],
  [{ kind: 'post', path: [/^[a-z\d.]{5,}$/i, 'posts'] }],
);

function finer(
  { domain, ...known }: NetworkKnowledge,
  before: readonly MatchedPath<FinePageKind>[],
  after: readonly MatchedPath<FinePageKind>[] = [],
): FineKnowledge {
  return { ...known, domains: [domain], kinds: [...before, ...known.kinds, ...after] };
}
