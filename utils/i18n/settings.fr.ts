import { pluralIn } from './plural';
import type { SettingsMessages } from './settings.en';

const plural = pluralIn('fr');

export const settingsFr: SettingsMessages = {
  search: 'Chercher dans les réglages',
  nothingFound: 'Aucun réglage ne contient ces mots.',
  numberProblem: (min, max) => `Donnez un nombre entier de ${min} à ${max}.`,
  timeProblem: 'Donnez une heure de la journée.',
  fixed: 'Fixé par votre organisation.',

  unlimited: "Sans limite, pour l'accessibilité",
  unlimitedHint:
    'Pour qui une limite de temps ferait obstacle\u00a0: le temps reste compté, et cela vaut tout de suite.',
  dayStartsAt: 'La journée commence à',
  dayStartsAtHint: 'À partir de là, le budget repart à neuf.',
  earnMinutes: "Minutes qu'une conversation ajoute",
  earnCapMinutes: 'Au plus, dans une journée',

  counting: 'Ce qui compte comme temps',
  idleSeconds: 'Secondes sans toucher souris ni clavier',
  idleSecondsHint: "Ensuite, le temps s'arrête jusqu'à votre retour.",
  awayMinutes: "Minutes d'absence avant la fin d'une visite",
  awayMinutesHint: 'Ensuite, Rappel repose la question.',

  guarded: 'Demander et compter ici',
  guardedDays: 'Jours où Rappel demande',

  purposes: 'Intentions',
  purposesHint: "Ce que l'entrée propose, dans cet ordre.",
  purposeName: "Nom de l'intention",
  up: 'Monter',
  down: 'Descendre',
  hidePurpose: 'Masquer',
  showPurpose: 'Montrer',
  addPurpose: 'Ajouter',
  newPurpose: 'Une intention à vous',
  purposeProblem: "Donnez-lui un nom de 1 à 40 lettres qui n'est pas encore pris.",
  purposesFull: 'Il y a place pour 20 intentions.',

  onThePage: 'Sur la page',
  notices: 'Dire quand il reste 5 minutes et 1 minute',
  pillHidden: 'Masquer les minutes au début de chaque visite',
  pillHiddenHint: "Elles restent sur la barre d'outils.",
  corner: 'Où se tiennent les minutes',
  corners: {
    'bottom-right': 'En bas à droite',
    'bottom-left': 'En bas à gauche',
    'top-left': 'En haut à gauche',
    'top-right': 'En haut à droite',
  },

  strictTitle: 'Mode strict',
  strict: 'Demander une raison dès la première prolongation',
  strictHint: 'Le quitter compte à partir de demain.',
  strictEnds: 'Le mode strict prend fin demain.',

  targets: 'À quoi cela sert',
  weeklyTarget: 'Conversations par semaine',
  weeklyTargetHint: 'Un repère à viser, rien de plus.',
  reviewDay: 'Jour du bilan de la semaine',
  reviewDayHint:
    'Rappel vous le signale une fois, ce jour-là. Du lundi au mercredi, il porte sur la semaine précédente.',
  noReviewDay: 'Aucun jour, aucun rappel',
  hourlyRate: 'Ce que vaut une heure de votre temps',
  hourlyRateHint: 'Pour le bilan. Peut rester vide.',
  currency: 'Devise',

  backup: 'Sauvegarde',
  backupHint: 'Tout ce que vous avez noté et réglé, dans un fichier à vous.',
  saveBackup: 'Sauvegarder',
  openBackup: "Restaurer à partir d'un fichier",
  madeOn: (when) => `Une sauvegarde du ${when}.`,
  inTheFile: 'Dans le fichier\u00a0:',
  hereNow: 'Ici, à présent\u00a0:',
  people: (count, written) => `${written} ${plural(count, 'personne', 'personnes')}`,
  visits: (count, written) => `${written} ${plural(count, 'visite', 'visites')}`,
  merge: 'Ajouter à ce qui est ici',
  mergeHint:
    'Ajouter garde la copie la plus récente de ce que les deux connaissent, et vos réglages.',
  replace: 'Remplacer ce qui est ici',
  replaceHint: 'Remplacer supprime tout ce qui est ici à présent, réglages compris.',
  restored: 'La sauvegarde est restaurée.',
  reading: 'Lecture du fichier…',
  restoring: 'Restauration en cours… Laissez cette page ouverte.',
  saved: 'La sauvegarde est dans vos téléchargements.',
  savedAsItIs:
    "Le journal n'a pu être ouvert comme il faut\u00a0: le fichier le contient tel quel, et peut servir à restaurer.",
  backupProblems: {
    'too-large': "Ce fichier dépasse 500 Mo\u00a0: ce n'est pas une sauvegarde de Rappel.",
    foreign: "Ce fichier n'est pas une sauvegarde de Rappel. Rien n'a été changé.",
    newer: "Cette sauvegarde vient d'un Rappel plus récent. Mettez d'abord celui-ci à jour.",
    damaged: "Ce fichier est abîmé, ou a été modifié à la main. Rien n'a été changé.",
    half: 'Une partie seulement est faite. Veuillez réessayer.',
    full: "Il n'y a plus de place sur cet appareil. Tout est comme avant.",
    blocked:
      'Un Rappel plus ancien est encore ouvert dans un autre onglet. Veuillez fermer cet onglet, puis réessayer.',
    failed: "Cela n'a pas pu se faire, et tout est comme avant.",
  },
  unreadableInFile: (count) =>
    `${count} ${plural(count, 'entrée', 'entrées')} du fichier ne peuvent être lues et ne seront pas reprises.`,
  erase: 'Tout effacer',
  eraseHint: (word) =>
    `Toutes les visites, actions, personnes et réglages de cet appareil. Seule une sauvegarde permet de revenir. Tapez ${word} pour continuer.`,
  saveFirst: "Faire d'abord une dernière sauvegarde",
  eraseWord: 'EFFACER',
  eraseWordLabel: 'Le mot',
  erased: 'Tout est effacé.',

  machines: 'Plusieurs machines',
  sync: 'Partager réglages et minutes entre mes navigateurs',
  syncHint:
    'La synchronisation du navigateur transporte alors vos réglages (avec vos propres intentions) et les minutes de chaque jour\u00a0: ni noms de personnes, ni objectifs, ni notes.',
  syncAlone:
    "Aucun autre de vos navigateurs ne s'est encore signalé. Il faut la synchronisation du navigateur, extensions comprises, et ce même réglage sur l'autre machine.",
  syncProblems: {
    quota: "Le navigateur n'a pas de place pour cela en ce moment. Ici, tout continue comme avant.",
    refused: "Le navigateur n'accepte pas cela en ce moment. Ici, tout continue comme avant.",
  },

  keyboard: 'Clavier',
  noKeys: 'aucune touche',
  keysHint: 'Elles se règlent sur la page des extensions du navigateur, aux raccourcis clavier.',

  look: 'Langue et couleurs',
  colourScheme: 'Couleurs',
  colourSchemes: {
    browser: 'Comme le navigateur',
    light: 'Clair',
    dark: 'Sombre',
  },
};
