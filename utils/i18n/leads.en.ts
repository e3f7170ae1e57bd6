import type { CommonPurpose } from '../domain/purposes';
import type { Place } from '../networks/routes';

/** The texts of where a purpose leads. */
export const leadsEn = {
  name: (purpose: string): string => `Where it leads: ${purpose}`,
  hint: 'After Enter, each leads to a page of the network where you are. Where that network has no such page, the default holds.',
  byDefault: (page: string): string => `Default: ${page}`,
  defaults: {
    watch: 'search for your watch words',
    invitations: 'invitations',
    prospects: 'people search with your words',
    prepare: 'profile of the person',
    messages: 'messages',
    publish: 'where a post is written',
    introduction: 'profile of the shared contact',
    other: 'no page, you stay',
  } satisfies Record<CommonPurpose, string>,
  stay: 'No page: you stay where you are',
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
