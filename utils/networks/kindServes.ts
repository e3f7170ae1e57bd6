import type { FinePageKind } from '../domain/finePage';
import type { CommonPurpose, Purpose } from '../domain/purposes';

const SERVING: Readonly<Partial<Record<Purpose, readonly FinePageKind[]>>> = {
  watch: ['content-search', 'post', 'feed', 'company', 'groups'],
  invitations: ['invitations'],
  prospects: ['people-search', 'search', 'profile', 'company'],
  prepare: ['profile', 'people-search', 'company'],
  messages: ['messaging'],
  publish: ['composer', 'own-pages'],
  introduction: ['profile', 'people-search'],
} satisfies Partial<Record<CommonPurpose, readonly FinePageKind[]>>;

/**
 * Whether time on a page of this kind goes to the purpose. Any page serves one of which it cannot
 * be told: the person's own purposes, and `other`.
 */
export function kindServes(kind: FinePageKind, purpose: Purpose): boolean {
  return SERVING[purpose]?.includes(kind) ?? kind !== 'excluded';
}
