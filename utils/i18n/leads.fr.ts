import type { LeadsMessages } from './leads.en';

export const leadsFr: LeadsMessages = {
  name: (purpose) => `Où mène l'intention\u00a0: ${purpose}`,
  hint: "Après l'entrée, chacune mène à une page du réseau où vous êtes. Si ce réseau n'a pas une telle page, le choix par défaut vaut.",
  byDefault: (page) => `${page} (par défaut)`,
  defaults: {
    watch: 'Recherche de veille',
    invitations: 'Les invitations',
    prospects: 'Recherche de personnes',
    prepare: 'Profil de la personne',
    messages: 'Les messages',
    publish: 'Nouvelle publication',
    introduction: 'Profil du contact',
    other: 'Aucune page',
  },
  stay: 'Aucune page, vous restez',
  places: {
    invitations: 'Invitations et demandes',
    messaging: 'Messages et discussions',
    notifications: 'Les notifications',
    groups: 'Groupes',
    events: 'Événements',
    'own-pages': 'Pages que vous gérez',
  },
  own: 'Une page par son adresse',
  address: (purpose) => `Adresse de la page\u00a0: ${purpose}`,
  addressHint: "Sur son propre réseau, l'intention y mène alors.",
  problem: "Donnez l'adresse d'une page d'un réseau en marche, comme www.linkedin.com/groups/123.",
};
