import type { GuardMessages } from './guard.en';

// \u00a0 is the no-break space of French punctuation.
export const guardFr: GuardMessages = {
  language: 'fr',
  brand: 'Rappel',
  minLeft: (minutes) => `${minutes} min ${minutes < 2 ? 'restante' : 'restantes'}`,
  secondsLeft: (seconds) => `${seconds} s ${seconds < 2 ? 'restante' : 'restantes'}`,
  noLimit: 'Sans limite',
  minLeftToday: (minutes) => `${minutes} min ${minutes < 2 ? 'restante' : 'restantes'} aujourd'hui`,

  gateTitle: (network) => `Pourquoi ouvrir ${network} maintenant\u00a0?`,
  purpose: 'Intention',
  purposes: {
    watch: 'Veille',
    invitations: 'Répondre aux invitations',
    prospects: 'Trouver des prospects',
    prepare: 'Préparer un rendez-vous',
    messages: 'Messages',
    publish: 'Publier',
    introduction: 'Demander une mise en relation',
    other: 'Autre',
  },
  goal: 'Objectif de cette visite',
  goalTooShort: 'Trois lettres ou plus\u00a0: ce qui vous amène.',
  lately: 'Récemment\u00a0:',
  afterwards: 'Et ensuite, dans la vraie vie\u00a0?',
  optional: 'facultatif',
  time: 'Durée',
  minutes: (minutes) => `${minutes} min`,
  allThatIsLeft: 'Tout le reste',
  endsOther: (network) => `Entrer met fin à votre visite sur ${network}`,
  pause: 'Mettre Rappel en pause',
  enter: 'Entrer',
  leave: 'Quitter',

  sessionOn: (network) => `Visite de ${network}`,
  done: 'Terminer',
  hide: 'Masquer',
  move: 'Déplacer',
  fiveLeft: 'Il reste 5 minutes.',
  oneLeft: 'Il reste 1 minute.',

  timeUp: 'Temps écoulé',
  visitEnded: 'Visite terminée',
  visitSummary: (minutes, network, goal) =>
    `${minutes} ${minutes < 2 ? 'minute' : 'minutes'} sur ${network} pour «\u00a0${goal}\u00a0».`,
  daySpent: (minutes) =>
    minutes < 2
      ? `La minute du jour est écoulée.`
      : `Les ${minutes} minutes du jour sont écoulées.`,
  stillThere: 'Ce que vous écriviez est toujours là.',
  ownTimeLeft: (minutes) => `Il reste ${minutes} min sur le temps du jour.`,
  goalReached: 'Objectif atteint\u00a0?',
  outcomes: { reached: 'Oui', partly: 'En partie', missed: 'Non' },
  finish: 'Finir (2 min)',
  more: '5 minutes de plus',
  whoWillYouCall: 'Qui allez-vous appeler\u00a0?',
  youPlannedIt: "vous l'aviez prévu",
  iCalled: "J'ai appelé",
  logCall: 'Noter un appel',
  hesitation: "Un appel inattendu fait souvent plus plaisir qu'on ne le croit.",
  earns: (minutes, cap) =>
    `Une conversation ajoute ${minutes} ${minutes < 2 ? 'minute' : 'minutes'} à la journée, ${cap} au plus.`,
  reason: 'À quoi serviront ces minutes\u00a0?',
  retype: 'Retapez votre dernière raison',
  retypeWait: "Le bouton s'active après 10 secondes.",
  reasonMissing: "Quelques mots, s'il vous plaît\u00a0: trois lettres ou plus.",
  retypeDiffers: 'Ce ne sont pas encore les mêmes mots.',
  failed: "L'enregistrement a échoué. Veuillez réessayer.",
};
