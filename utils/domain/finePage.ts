import * as v from 'valibot';
import type { NetworkId, PageKind } from './network';

/** Parts of a network with a purpose of their own; never touched unless switched on. */
export const APP_IDS = ['sales-navigator', 'recruiter', 'learning', 'business-manager'] as const;
export const appIdSchema = v.picklist(APP_IDS);
export type AppId = v.InferOutput<typeof appIdSchema>;

/** What a page is for, in more detail than the guard needs. */
export type FinePageKind =
  | PageKind
  | 'people-search'
  | 'content-search'
  | 'post'
  | 'notifications'
  | 'groups'
  | 'events'
  | 'own-pages';

export interface FinePage {
  network: NetworkId;
  kind: FinePageKind;
  /** The app that the page belongs to, switched on or not. */
  app?: AppId;
}

const COARSE: Partial<Record<FinePageKind, PageKind>> = {
  'people-search': 'search',
  'content-search': 'search',
  post: 'other',
  notifications: 'other',
  groups: 'other',
  events: 'other',
  'own-pages': 'other',
};

/** The kind as the guard knows it. */
export function coarseKind(kind: FinePageKind): PageKind {
  return COARSE[kind] ?? (kind as PageKind);
}
