import type { LeadsMessages } from './leads.en';

export const leadsFr: LeadsMessages = {
  name: (purpose) => `Où mène l'intention\u00a0: ${purpose}`,
  hint: "Après l'entrée, chacune mène à une page du réseau où vous êtes. Si ce réseau n'a pas une telle page, le choix par défaut vaut.",
  byDefault: (page) => `Par défaut\u00a0: ${page}`,
  defaults: {
    watch: 'recherche de vos mots de veille',
    invitations: 'les invitations',
    prospects: 'recherche de personnes avec vos mots',
    prepare: 'profil de la personne',
    messages: 'les messages',
    publish: "là où s'écrit une publication",
    introduction: 'profil du contact commun',
    other: 'aucune page, vous restez',
  },
  stay: 'Aucune page\u00a0: vous restez où vous êtes',
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
  problem:
    "Donnez l'adresse d'une page d'un réseau en marche, comme www.linkedin.com/groups/123.",
};
