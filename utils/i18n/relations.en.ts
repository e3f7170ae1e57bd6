import type { Relation } from '../domain/person';

/** What somebody is to the user, in the same words on each page, in the list and in files. */
export const relationsEn = {
  'former-client': 'Former client',
  client: 'Client',
  prospect: 'Prospect',
  partner: 'Partner',
  referrer: 'Referrer',
  peer: 'Peer',
  other: 'Other',
} satisfies Record<Relation, string>;
