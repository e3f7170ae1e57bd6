import type { keptEn } from './kept.en';
import { pluralIn } from './plural';

const plural = pluralIn('fr');

// \u00a0 is the no-break space of French punctuation.
export const keptFr: typeof keptEn = {
  seconds: (seconds) => `${seconds}\u00a0s`,
  minutes: (minutes) => `${minutes}\u00a0min`,
  hours: (hours) => `${hours}\u00a0h`,
  hoursAndMinutes: (hours, minutes) => `${hours}\u00a0h\u00a0${minutes}\u00a0min`,
  noShare: 'pas encore',

  goals: 'Objectifs et temps, par réseau et par intention',
  goalsSay: (reached, whole, share) =>
    `Objectifs atteints\u00a0: ${reached} sur ${whole}, soit ${share}.`,
  noAnswer: "Aucun objectif de cette période n'a encore de réponse.",
  noVisit: "Aucune visite n'a commencé et fini dans cette période.",
  network: 'Réseau',
  purpose: 'Intention',
  byNetwork: 'Par réseau',
  byPurpose: 'Par intention',
  online: 'Temps en ligne',
  visits: 'Visites',
  reached: 'Atteints',
  partly: 'En partie',
  missed: 'Non atteints',
  unanswered: 'Sans réponse',
  shareReached: 'Part atteinte',
  unknown: 'Inconnu',
  all: 'Tout',
  goalsNote:
    "Les visites sont celles qui ont commencé dans la période et sont finies. La part est celle des objectifs renseignés\u00a0; entre crochets son intervalle à 95\u00a0%\u00a0: il est large s'il y a peu de visites.",
  slices: (count, written, time) => `${written} ${plural(count, 'tranche', 'tranches')}, ${time}`,
  struck: (slices) => `Écarté\u00a0: ${slices}, hors de ces chiffres.`,

  kept: "Étapes tenues, ouvertures quittées à l'entrée",
  stepsSay: (kept, whole, share) => `Étapes tenues\u00a0: ${kept} sur ${whole}, soit ${share}.`,
  noSteps: "Aucune prochaine étape n'était prévue dans cette période.",
  onlyPending: 'Les prochaines étapes de cette période sont toutes à venir.',
  stepsTable: 'Prochaines étapes datées de la période',
  steps: {
    due: 'En tout',
    kept: 'Tenues\u00a0: le jour même ou avant',
    late: 'Faites en retard',
    open: 'Jour passé, non faites',
    pending: 'Encore à venir',
  },
  gatesSay: (count, shown, left, share) =>
    `Sur ${shown} ${plural(count, 'ouverture', 'ouvertures')}, quittées à l'entrée\u00a0: ${left}, soit ${share}.`,
  noGates: "Aucune ouverture n'a eu lieu dans cette période.",

  beyond: 'Temps au\u2011delà du budget',
  beyondSays: (_count, time, written) =>
    `${time} au\u2011delà du budget, accordés en ${written}\u00a0fois.`,
  noneBeyond: "Aucun temps n'a été accordé au-delà du budget dans cette période.",
  reasons: 'Raisons données, dans vos mots',
  reason: 'Raison',
  times: 'Nombre de fois',
  time: 'Temps accordé',
  withoutReason: 'Sans raison',
  moreReasons: (count, written) => `${written} ${plural(count, 'autre raison', 'autres raisons')}`,
};
