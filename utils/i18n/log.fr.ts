import type { logEn } from './log.en';
import { pluralIn } from './plural';

const plural = pluralIn('fr');

export const logFr = {
  more: 'Plus de détails',
  alsoThere: 'Aussi présents',
  addPerson: 'Ajouter une personne',
  removePerson: (name) => `Retirer ${name}`,
  byThem: 'À leur initiative',
  byThemShort: 'à leur initiative',
  noChoice: 'Non précisé',
  lasted: 'Durée en minutes',
  inMinutes: (minutes) => `${minutes}\u00a0min`,
  event: "Nom de l'événement",
  nextKind: 'Prochaine étape par',

  opportunity: 'Pour quelle affaire',
  noOpportunity: 'Aucune',
  openOpportunity: 'Ouvrir une affaire',

  barred: 'Cette personne ne sera plus proposée.',

  filters: 'Filtres',
  allOfThem: 'Tout',
  kind: 'Action',
  by: 'À quelle initiative',
  byMe: 'La vôtre',
  byThemFilter: 'La leur',
  period: 'Période',
  periods: {
    all: 'Toute',
    week: '7 derniers jours',
    month: '30 derniers jours',
    year: '12 derniers mois',
    own: 'Dates choisies',
  },
  from: 'Du',
  to: 'Au',
  clearFilters: 'Effacer les filtres',
  reading: 'La suite du journal est en cours de lecture.',
  nothingFits: 'Aucune action ne correspond à ces filtres.',

  activity: 'Les douze dernières semaines',
  weekOf: (day) => `Semaine du ${day}`,
  dayActivity: (day, actions, conversations) =>
    `${day}\u00a0: ${actions} ${plural(actions, 'action', 'actions')}, ${conversations} ${plural(conversations, 'conversation', 'conversations')}`,
  thisWeek: (count) => `${count} ${plural(count, 'conversation', 'conversations')} cette semaine`,
  ofTarget: (count, target) =>
    `${count} sur ${target} ${plural(target, 'conversation', 'conversations')} cette semaine`,
} satisfies typeof logEn;
