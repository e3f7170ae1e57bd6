import type { relationsEn } from './relations.en';

export const relationsFr = {
  'former-client': 'Ancien client',
  client: 'Client',
  prospect: 'Prospect',
  partner: 'Partenaire',
  referrer: 'Prescripteur',
  peer: 'Confrère',
  other: 'Autre',
} satisfies typeof relationsEn;
