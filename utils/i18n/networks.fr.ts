import type { NetworksMessages } from './networks.en';

export const networksFr: NetworksMessages = {
  title: 'Réseaux',
  asksFirst:
    'Pour tous les autres, votre navigateur demande à la mise en marche si Rappel peut y aller.',
  refused: (network) =>
    `Votre navigateur n'a pas ouvert ${network} à Rappel\u00a0: rien n'y est demandé.`,
  missing: (network) =>
    `Rappel y est en marche, mais votre navigateur ne lui ouvre pas ${network}\u00a0: rien n'y est demandé ni compté.`,
  allow: (network) => `Autoriser ${network}`,

  modeSaid: {
    'on-page':
      'Rappel demande par-dessus la page du site, et les minutes restantes se tiennent à son bord. Ce qui happerait votre attention peut y attendre, masqué.',
    'hands-off':
      "Les pages du site restent intactes\u00a0: Rappel demande sur une page à lui, puis mène à celle qui sert votre objectif. Les minutes restantes sont sur la barre d'outils, et une fois le temps écoulé vient la page de Rappel, qui, avec plus de temps, ramène là où vous étiez.",
  },
  onPageOfSite:
    "Rappel demande par-dessus la page du site, et les minutes restantes se tiennent à son bord. Rien d'autre ne change sur la page.",

  hiding: (network) => `Ce qui attend sur ${network}`,
  hidingHint:
    "La veille a besoin du fil, les messages et invitations ont besoin des compteurs. Les publicités ne sont pas touchées, et le fil peut être montré pour une visite à l'endroit où il se tient.",
  parts: {
    feed: "Fil d'actualité",
    stories: 'Stories éphémères',
    reels: 'Vidéos courtes',
    news: 'Actualités',
    counts: 'Compteurs de notifications',
  },
  hidings: {
    always: 'Toujours masquer',
    'unless-needed': "Selon l'objectif",
    never: 'Toujours montrer',
  },

  apps: (network) => `Autres parties de ${network}`,
  appLines: {
    'sales-navigator':
      'Pour trouver des clients\u00a0: ses recherches et listes comptent alors aussi.',
    recruiter: 'Pour recruter\u00a0: ses recherches et projets comptent alors aussi.',
    learning: 'Pour se former\u00a0: le temps des cours compte alors aussi.',
    'business-manager': 'Pour les pages et campagnes\u00a0: le temps passé compte alors aussi.',
  },

  addTitle: 'Un site à vous',
  addLabel: 'Son adresse',
  addHint:
    "Rappel y demande et y compte alors. De ses pages il ne sait rien\u00a0: rien n'y est masqué ni trouvé.",
  add: 'Ajouter le site',
  remove: 'Retirer',
  removed: (site) => `${site} est retiré, et Rappel n'y a plus accès.`,
  problems: {
    empty: "Donnez l'adresse d'un site, comme example.com.",
    unreadable: "Ce n'est pas l'adresse d'un site. Elle devrait ressembler à example.com.",
    'not-the-web':
      "Seuls des sites du web peuvent s'ajouter, non des pages du navigateur ou des fichiers.",
    number: "Un site s'ajoute par son nom, non par des chiffres comme 192.168.0.1.",
    local: 'Ce nom est celui de votre machine ou de votre réseau\u00a0: rien à demander là-bas.',
    suffix: "Ce nom abrite les sites de nombreuses personnes. Donnez l'adresse de l'un d'eux.",
  },
  knownProblem: (network) =>
    `${network} est dans la liste ci-dessus\u00a0: c'est là que le réseau se met en marche.`,
};
