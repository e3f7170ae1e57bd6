import { pluralIn } from './plural';
import type { weekEn } from './week.en';

const plural = pluralIn('fr');

export const weekFr: typeof weekEn = {
  title: 'Le bilan de la semaine',
  upToToday: "jusqu'à aujourd'hui",
  earlier: "La semaine d'avant",
  later: "La semaine d'après",
  isDay: "C'est le jour du bilan de la semaine.",
  toReview: 'Faire le point, en trois minutes',

  fiveLines: 'La semaine en cinq lignes',
  notOnline: 'Pas de temps en ligne.',
  online: (time) => `${time} en ligne.`,
  onlineFor: (time, parts) => `${time} en ligne\u00a0: ${parts}.`,
  onlinePart: (time, purpose) => `${time} pour «\u00a0${purpose}\u00a0»`,
  onlineRest: (time) => `${time} pour le reste`,
  conversations: (count, written) => `${written} ${plural(count, 'conversation', 'conversations')}`,
  noConversation: 'Aucune conversation',
  withAim: (conversations, aim) => `${conversations} pour un objectif de ${aim}`,
  forEach: (conversations, time) => `${conversations}, avec ${time} en ligne pour chacune.`,
  nothingCame: 'Aucun besoin entendu, aucune offre, aucun contrat.',
  needs: (count, written) => `${written} ${plural(count, 'besoin entendu', 'besoins entendus')}`,
  offers: (count, written) => `${written} ${plural(count, 'offre', 'offres')}`,
  won: (count, written) => `${written} ${plural(count, 'contrat', 'contrats')}`,
  noStep: "Aucune prochaine étape n'avait son jour.",
  steps: (count, written) =>
    `${written} ${plural(count, 'prochaine étape prévue', 'prochaines étapes prévues')}`,
  kept: (count, written, of) => `${dont(of)}${written} ${plural(count, 'tenue', 'tenues')}`,
  pending: (written) => `${written} encore à venir`,
  noGate: 'Aucune ouverture',
  gates: (count, written) => `${written} ${plural(count, 'ouverture', 'ouvertures')}`,
  dismissed: (count, written, of) =>
    `${dont(of)}${written} ${plural(count, "quittée à l'entrée", "quittées à l'entrée")}`,
  noneBeyond: 'pas de temps au\u2011delà du budget',
  beyond: (time) => `${time} au\u2011delà du budget`,
  gatesAndBeyond: (gates, beyond) => `${gates}\u00a0; ${beyond}.`,

  context: 'Une ligne de contexte',
  contextQuestion:
    'Un salon, des congés, un changement de prix\u00a0: que faut-il savoir pour lire ces chiffres\u00a0?',
  contextHint: 'Les graphiques du bilan la montrent à côté de cette semaine.',
  notSaved: "Cette ligne n'a pas pu être enregistrée. Modifiez-la pour réessayer.",
  noteUnreadable:
    "Ce qui a été noté de cette semaine n'a pas pu être lu. Rechargez cette page pour réessayer.",

  thisWeek: {
    people: 'Qui appeler cette semaine',
    of: (range) => `${range}, les silences tels qu'ils sont aujourd'hui.`,
    nobody: "Aucun appel n'est dû cette semaine.",
  },
  nextWeek: {
    people: 'Qui appeler la semaine prochaine',
    of: (range) => `${range}, les silences tels qu'ils seront le lundi.`,
    nobody: "Aucun appel n'est dû la semaine prochaine.",
  },
  peopleUnread: "Les personnes n'ont pas pu être lues. Rechargez cette page pour réessayer.",
  planFor: (name) => `Prévoir un appel avec ${name}`,
  planned: (when) => `Prévu\u00a0: ${when}`,

  finish: 'Terminer le bilan',
  finished: 'Le bilan de cette semaine est fait.',
  finishedOn: (day) => `Le bilan de cette semaine est fait\u00a0: ${day}.`,
};

/** One alone has none within it. */
function dont(of: number): string {
  return of === 1 ? '' : 'dont ';
}
