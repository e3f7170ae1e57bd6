import type { CoverageMessages } from './coverage.en';

export const coverageFr: CoverageMessages = {
  title: 'Couverture',
  link: 'Ce qui est vraiment couvert',
  intro: 'Où Rappel demande et compte vraiment, et où il ne le fait pas.',
  allWell: 'Tout ce qui est en marche est couvert.',
  gaps: (count) =>
    count < 2
      ? `${count} élément est en marche sans être couvert.`
      : `${count} éléments sont en marche sans être couverts.`,
  todaysLine: (names) => `En marche, mais pas couvert\u00a0: ${names}.`,
  see: 'Voir pourquoi',

  networks: 'Réseaux et sites',
  marks: { covered: 'Couvert', not: 'Non couvert', off: 'Arrêté' },
  given: { sites: 'Autorisé', notifications: 'Autorisées' },
  withheld: { sites: 'Pas partout', notifications: 'Non autorisées' },
  byChoice: 'Jamais, par choix',
  why: {
    covered: 'Rappel y demande et y compte.',
    off: "Vous l'avez arrêté.",
    'not-allowed':
      "Votre navigateur n'ouvre pas ses pages à Rappel, ou seulement une partie d'entre elles.",
    'not-running': "Votre navigateur l'autorise, mais Rappel n'y a pas démarré.",
  },
  handsOff: 'Rappel y demande sur une page à lui, et compte.',
  appOff: "Arrêté, tant que son réseau l'est.",
  switchOn: 'Mettre en marche',
  allow: 'Autoriser',
  again: 'Réessayer',
  refused: (names) => `Votre navigateur tient toujours Rappel à l'écart de ${names}.`,
  never: (names) => `Jamais mis en marche\u00a0: ${names}.`,
  toSettings: 'Les réseaux dans les réglages',

  feeds: 'Aide pour le fil',
  feedWhy: {
    helps: "Le fil attend, sauf si l'objectif en a besoin.",
    always: "Le fil attend, quel que soit l'objectif.",
    untouched: "À l'écart\u00a0: la page reste intacte, rien n'y est masqué.",
    unwanted: 'Vous voulez le voir.',
    lost: "Rien du fil n'a été trouvé sur sa page, il n'est donc pas masqué\u00a0; tout le reste fonctionne. Rappel regarde de nouveau à chaque visite, et un Rappel plus récent peut reconnaître la page.",
  },
  offSince: (network, date) => `Depuis le ${date}, l'aide pour le fil est arrêtée sur ${network}`,
  feedOf: (network) => `Fil de ${network}`,

  browser: 'Le navigateur',
  sites: 'Accès aux sites',
  sitesGiven: 'Votre navigateur ouvre à Rappel tous les sites mis en marche.',
  sitesMissing: "Votre navigateur tient Rappel à l'écart d'un site mis en marche.",
  sitesHint: {
    firefox:
      'Firefox permet de retirer cet accès à tout moment, à la page des modules, sous Permissions\u00a0; cette page le dit alors.',
    chrome:
      "Chrome permet de retirer cet accès à tout moment, dans les détails de l'extension, sous Accès aux sites\u00a0; cette page le dit alors.",
  },
  private: 'Fenêtres privées',
  privateWhy:
    "Rappel n'y fonctionne pas\u00a0: ce que vous y faites ne doit pas laisser de trace, et Rappel tient un journal.",
  notifications: 'Notifications du navigateur',
  notificationsOn: 'Rappel peut vous prévenir quand une promesse arrive à son terme.',
  notificationsOff:
    "Ce qui arrive à terme se voit seulement sur la barre d'outils. Rien d'autre n'en dépend.",
};
