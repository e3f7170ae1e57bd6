import type { SettingsMessages } from './settings.en';

export const settingsFr: SettingsMessages = {
  search: 'Chercher dans les réglages',
  nothingFound: 'Aucun réglage ne contient ces mots.',
  numberProblem: (min, max) => `Donnez un nombre entier de ${min} à ${max}.`,
  timeProblem: 'Donnez une heure de la journée.',

  unlimited: "Sans limite, pour l'accessibilité",
  unlimitedHint:
    'Pour qui une limite de temps serait un obstacle. Le temps reste compté, et cela vaut tout de suite.',
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
  hourlyRate: 'Ce que vaut une heure de votre temps',
  hourlyRateHint: 'Pour le bilan. Peut rester vide.',
  currency: 'Devise',

  look: 'Langue et couleurs',
  colourScheme: 'Couleurs',
  colourSchemes: {
    browser: 'Comme le navigateur',
    light: 'Clair',
    dark: 'Sombre',
  },
};
