import type { CommonPurpose } from '../domain/purposes';
import type { Place } from '../networks/routes';

/** The texts of where a purpose leads. */
export const leadsEn = {
  name: (purpose: string): string => `Where it leads: ${purpose}`,
  hint: 'After Enter, each leads to a page of the network where you are. Where that network has no such page, the default holds.',
  byDefault: (page: string): string => `${page} (default)`,
  defaults: {
    watch: 'Search for watch words',
    invitations: 'Invitations',
    prospects: 'Search for people',
    prepare: 'Profile of the person',
    messages: 'Messages',
    publish: 'A new post',
    introduction: 'Profile of the contact',
    other: 'No page',
  } satisfies Record<CommonPurpose, string>,
  stay: 'No page, you stay',
  places: {
    invitations: 'Invitations and requests',
    messaging: 'Messages and chats',
    notifications: 'Notifications',
    groups: 'Groups',
    events: 'Events',
    'own-pages': 'Pages that you manage',
  } satisfies Record<Place, string>,
  own: 'A page by its address',
  address: (purpose: string): string => `Address of the page: ${purpose}`,
  addressHint: 'On its own network, the purpose then leads there.',
  problem:
    'Please give the address of a page on a network that is on, such as www.linkedin.com/groups/123.',
};

export type LeadsMessages = typeof leadsEn;
