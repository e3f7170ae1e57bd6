import * as v from 'valibot';

export const NETWORK_IDS = ['linkedin', 'facebook'] as const;
export const networkIdSchema = v.picklist(NETWORK_IDS);
export type NetworkId = v.InferOutput<typeof networkIdSchema>;

/** What a page is for, told from its address alone. `excluded` pages are never touched. */
export type PageKind =
  | 'feed'
  | 'profile'
  | 'invitations'
  | 'messaging'
  | 'search'
  | 'composer'
  | 'company'
  | 'excluded'
  | 'other';

export interface NetworkPage {
  network: NetworkId;
  kind: PageKind;
}
