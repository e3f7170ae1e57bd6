import { coverageFr } from './coverage.fr';
import type { Messages } from './en';
import { experimentFr } from './experiment.fr';
import { figuresFr } from './figures.fr';
import { guardFr } from './guard.fr';
import { importingFr } from './importing.fr';
import { introductionsFr } from './introductions.fr';
import { keptFr } from './kept.fr';
import { leadsFr } from './leads.fr';
import { lineFr } from './line.fr';
import { listFr } from './list.fr';
import { logFr } from './log.fr';
import { networksFr } from './networks.fr';
import { opportunitiesFr } from './opportunities.fr';
import { outFr } from './out.fr';
import { peopleFr } from './people.fr';
import { pluralIn } from './plural';
import { reviewFr } from './review.fr';
import { reviewChartsFr } from './reviewCharts.fr';
import { reviewOutFr } from './reviewOut.fr';
import { settingsFr } from './settings.fr';
import { strategyFr } from './strategy.fr';
import { teamFr } from './team.fr';
import { verdictFr } from './verdict.fr';
import { weekFr } from './week.fr';

const plural = pluralIn('fr');

// \u00a0 is the no-break space of French punctuation.
export const fr: Messages = {
  brand: guardFr.brand,
  failed: guardFr.failed,
  optional: guardFr.optional,
  buttonFor: (button, about) => `${button}\u00a0: ${about}`,
  quoted: (words) => `«\u00a0${words}\u00a0»`,

  review: reviewFr,
  reviewCharts: reviewChartsFr,
  verdict: verdictFr,
  experiment: experimentFr,
  week: weekFr,
  reviewOut: reviewOutFr,
  team: teamFr,
  figures: figuresFr,
  kept: keptFr,
  networks: networksFr,
  coverage: coverageFr,
  leads: leadsFr,
  today: "Aujourd'hui",
  noLimit: guardFr.noLimit,
  leftOf: (left, total) => `${left} min ${plural(left, 'restante', 'restantes')} sur ${total}`,
  conversations: (count) => `${count} ${plural(count, 'conversation', 'conversations')}`,
  minLeft: guardFr.minLeft,
  visitOf: (network, left) => `Sur ${network} · ${left}`,
  endVisit: guardFr.done,
  clockError:
    "L'horloge de cet ordinateur semble avoir été fausse\u00a0: la journée a été recommencée.",
  sitesMissing:
    "Rappel n'a pas accès à LinkedIn et à Facebook\u00a0: il ne peut y demander ni y compter.",
  allowSites: 'Autoriser ces sites',
  welcomeLine: 'Vous découvrez Rappel\u00a0?',
  welcomeLink: 'Son fonctionnement',
  dashboard: 'Tableau de bord',

  trouble:
    "Quelque chose n'a pu être enregistré il y a un moment. Rappel réessaie de lui-même. Reste-t-il de la place sur cet appareil\u00a0?",
  questionTitle: 'Une question',
  questions: {
    backup:
      "Depuis un mois, ce que vous notez n'existe que sur cet appareil. Une sauvegarde est un seul fichier, fait en un clic.",
    saveBackup: 'Aller à la sauvegarde',
    notNow: 'Pas maintenant',
    setAside:
      "Rappel n'a pas pu lire une donnée enregistrée. Elle est mise de côté, rien n'est perdu, et la valeur par défaut s'applique.",
    saveSetAside: 'Enregistrer dans un fichier',
    allRight: 'Entendu',
    budget: (before, now) =>
      `Il y a quelque temps, vous avez porté le budget quotidien de ${before} à ${now} ${plural(now, 'minute', 'minutes')}. Cela vous convient-il\u00a0?`,
    keepBudget: 'Garder ainsi',
    backTo: (minutes) => `Revenir à ${minutes} ${plural(minutes, 'minute', 'minutes')}`,
    network: (network) =>
      `Il y a quelque temps, vous avez désactivé Rappel sur ${network}. Cela vous convient-il\u00a0?`,
    keepOff: 'Laisser ainsi',
    askAgain: (network) => `Réactiver sur ${network}`,
  },

  dueSteps: 'Étapes à échéance',
  comingSteps: 'Étapes à venir',
  noSteps: "Aucune étape n'arrive à échéance aujourd'hui.",
  noComingSteps:
    "Aucune n'est prévue. Une prochaine étape datée, donnée à une action, apparaîtra ici.",
  logStep: 'Noter',
  stepDone: 'Fait',
  dueOn: (day) => `prévu ${day}`,

  logTitle: 'Noter une action réelle',
  action: 'Action',
  kinds: {
    call: 'Appel',
    meeting: 'Rendez-vous',
    visit: 'Visite',
    event: 'Événement',
    'introduction-asked': 'Mise en relation demandée',
    'introduction-given': 'Mise en relation faite',
    message: 'Message',
  },
  person: 'Personne',
  knownPeople: 'Personnes connues',
  newPerson: 'nouveau nom',
  outcome: 'Résultat',
  reaches: {
    spoke: 'Échange',
    voicemail: 'Messagerie',
    'no-answer': 'Pas de réponse',
    'wrong-number': 'Faux numéro',
    held: 'Tenu',
    'no-show': 'Absent',
    cancelled: 'Annulé',
  },
  result: 'Ce qui en est sorti',
  results: {
    need: 'Un besoin',
    referral: 'Une recommandation',
    'meeting-set': 'Un rendez-vous pris',
    'offer-asked': 'Une offre demandée',
    'nothing-now': "Rien pour l'instant",
    refused: 'Un refus',
    'do-not-contact': 'Ne plus contacter',
  },
  nextStep: 'Prochaine étape',
  nextStepOn: 'Le',
  nextStepOnFull: 'Jour de la prochaine étape',
  date: 'Date',
  time: 'Heure',
  note: 'Note',
  logIt: 'Noter',
  carriesOut: (step) => `Pour l'étape «\u00a0${step}\u00a0»`,
  notThisStep: 'Sans cette étape',
  problems: {
    'person-missing': 'Avec qui\u00a0? Un nom suffit.',
    'too-long': 'Veuillez raccourcir un peu.',
    'reach-missing': 'Quel en est le résultat\u00a0? Veuillez choisir.',
    'step-missing': 'Que faudra-t-il faire ce jour-là\u00a0?',
    'date-invalid': 'Veuillez compléter cette date.',
    'date-in-future': "Ce moment n'est pas encore venu.",
    'date-in-past': 'Ce jour est passé.',
    'time-invalid': 'Veuillez compléter cette heure.',
    'minutes-invalid': 'Veuillez indiquer des minutes entières, un jour au plus.',
  },

  logged: 'Noté.',
  undo: 'Annuler',
  takenBack: 'Annulé.',
  putBack: 'Rétablir',
  isBack: "L'action est de nouveau dans le journal.",
  deleted: 'Supprimé.',
  saved: 'Enregistré.',
  markedDone: 'Marqué comme fait.',
  openAgain: "L'étape est de nouveau ouverte.",
  formReplaced: 'Le contenu précédent du formulaire a été mis de côté.',
  logUnreadable:
    "Le journal ne peut être lu pour le moment. Veuillez fermer cette page et la rouvrir. Si rien n'y fait, une sauvegarde, dans les réglages, l'enregistre tel quel.",
  logBlocked:
    'Un Rappel plus ancien est encore ouvert dans un autre onglet. Veuillez fermer cet onglet, puis revenir ici.',
  diskFull:
    "Il n'y a plus de place sur cet appareil. Ce que vous avez saisi reste dans le formulaire.",
  someUnreadable: (count) =>
    count === 1
      ? 'Une entrée du journal ne peut être lue. Elle reste où elle est, et figure dans chaque sauvegarde.'
      : `${count} ${plural(count, 'entrée', 'entrées')} du journal ne peuvent être lues. Elles restent où elles sont, et figurent dans chaque sauvegarde.`,
  notifyMe: 'Me le rappeler ce jour-là',
  lastActions: 'Dernières actions',
  noActions: "Rien n'est encore noté. Le premier appel apparaîtra ici.",

  dailyBudget: 'Budget quotidien',
  minutesPerDay: 'Minutes par jour',
  set: 'Fixer',
  budgetProblem: (min, max) => `Veuillez donner un nombre entier de ${min} à ${max}.`,
  budgetHint:
    'Pour tous les réseaux ensemble. Une baisse compte aussitôt, une hausse à partir de demain.',
  budgetFromTomorrow: (minutes) =>
    `${minutes} ${plural(minutes, 'minute', 'minutes')} à partir de demain.`,
  budgetNow: (minutes) =>
    `${minutes} ${plural(minutes, 'minute', 'minutes')} par jour à partir de maintenant.`,
  language: 'Langue',
  languages: {
    browser: 'Celle du navigateur',
    en: 'English',
    fr: 'Français',
  },

  pause: 'Mettre en pause',
  pauseLengths: {
    hour: '1 heure',
    today: "Aujourd'hui",
    week: 'Une semaine',
  },
  pauseHint: 'Entre-temps, Rappel ne demande et ne compte rien, et revient tout seul.',
  pausedUntil: (when) => `En pause. Reprise\u00a0: ${when}.`,
  endPause: 'Finir la pause',

  navigation: 'Rappel',
  log: 'Journal',
  adjust: settingsFr,
  people: peopleFr,
  opportunities: opportunitiesFr,
  introductions: introductionsFr,
  importing: importingFr,
  list: listFr,
  line: lineFr,
  strategy: strategyFr,
  logbook: logFr,
  out: outFr,
  settings: 'Réglages',

  visitsToday: 'Visites',
  noVisits: "Aucune visite aujourd'hui.",
  spentToday: (minutes) => `${minutes} min ${plural(minutes, 'passée', 'passées')}`,
  minutes: guardFr.minutes,
  openings: (count, left) =>
    `${count} ${plural(count, 'ouverture', 'ouvertures')}, dont ${left} ${plural(left, 'quittée', 'quittées')} à l'entrée.`,
  outcomes: {
    reached: 'objectif atteint',
    partly: 'objectif atteint en partie',
    missed: 'objectif non atteint',
  },
  running: 'en cours',
  earned: (minutes) =>
    `${minutes} ${plural(minutes, 'minute gagnée', 'minutes gagnées')} par des conversations.`,

  searchLog: 'Chercher dans le journal',
  actionsCount: (count, written) => `${written} ${plural(count, 'action', 'actions')}`,
  foundAmong: (found, actions) => `${found} sur ${actions}`,
  nothingFound: 'Aucune action ne contient ces mots.',
  nextOn: (step, day) => `Ensuite\u00a0: ${step}, ${day}`,
  nextWithout: (step) => `Ensuite\u00a0: ${step}`,
  nextDone: (step) => `Fait depuis\u00a0: ${step}`,
  edit: 'Modifier',
  delete: 'Supprimer',
  editTitle: "Modifier l'action",
  save: 'Enregistrer',
  cancel: 'Annuler',
  showMore: 'Afficher plus',

  modes: {
    'on-page': 'Sur la page',
    'hands-off': "À l'écart",
  },
  modesTitle: 'Où Rappel demande',
  modeOnPage:
    'Sur la page\u00a0: Rappel demande, et affiche les minutes restantes, par-dessus le site.',
  modeHandsOff:
    "À l'écart\u00a0: le site reste intact. Rappel demande sur une page à lui, puis mène au site, et la barre d'outils affiche les minutes restantes.",

  welcomeTitle: 'Bienvenue dans Rappel',
  tagline: "Entrez avec un but. Ressortez et appelez quelqu'un.",
  welcomeWhat:
    "Quand vous ouvrez LinkedIn ou Facebook, Rappel demande dans quel but, tient la visite dans les minutes que vous lui donnez et permet de noter en quelques secondes l'appel ou le rendez-vous qui en découle.",
  welcomeWhere:
    "Tout ce que vous notez reste sur cet appareil\u00a0: ni compte, ni serveur, et Rappel n'envoie rien. Si vous l'activez, et seulement alors, la synchronisation de votre navigateur transporte vos réglages (vos intentions aussi) et vos minutes d'une machine à l'autre, sans noms de personnes ni objectifs.",
  welcomeTerms:
    "Les conditions de LinkedIn (contrat d'utilisation, 8.2) interdisent les extensions qui modifient l'apparence de ses pages, et c'est votre compte qui en porte le risque\u00a0; à l'écart, Rappel les laisse telles quelles.",
  welcomePrivate: "Les fenêtres privées ne sont pas couvertes\u00a0: Rappel n'y fonctionne pas.",
  start: 'Commencer',
  welcome: {
    step: (step, of) => `Étape ${step} sur ${of}`,
    next: 'Suivant',
    back: 'Retour',
    skip: 'Passer la suite',
    budget: 'Minutes par jour sur LinkedIn et Facebook ensemble',
    budgetHint: "Vingt, c'est un bon début. Cela peut être changé à tout moment.",
    placeTitle: 'Vos données, et les réseaux',
    practiceTitle: "Essayer l'entrée",
    practiceWhat:
      "Voici ce que Rappel demande avant LinkedIn ou Facebook\u00a0: pour quoi faire, combien de temps, et ce qui suit dans la vraie vie. Sur la page d'essai, rien n'est compté ni gardé.",
    practice: "Ouvrir la page d'essai",
    again: 'Cet accueil peut être relu depuis les réglages.',
    practicePage: {
      name: "la page d'essai",
      title: "Une page d'essai",
      inside: 'Le réseau serait ici. Vous avez dit pour quoi faire\u00a0: rien ne fait obstacle.',
      pill: (minutes) =>
        `Votre objectif reste affiché au bord, avec ses ${minutes} ${plural(minutes, 'minute', 'minutes')}. Terminez dès qu'il est atteint\u00a0: plus c'est tôt, plus il en reste pour la journée.`,
      left: "Vous avez préféré sortir. Sur un réseau, l'onglet serait fermé, et la journée aurait encore toutes ses minutes.",
      done: "C'est tout\u00a0: entrer avec un objectif, sortir avec un appel à quelqu'un.",
      nothingKept: "Rien de cela n'a été compté ni gardé.",
      back: "Retour à l'accueil",
      again: 'Encore une fois',
    },
  },
};
