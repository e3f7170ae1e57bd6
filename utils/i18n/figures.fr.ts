import type { figuresEn } from './figures.en';
import { pluralIn } from './plural';

const plural = pluralIn('fr');

// \u00a0 is the no-break space of French punctuation.
export const figuresFr: typeof figuresEn = {
  onNetwork: (figure, network) => `${figure} sur ${network}`,
  onUnknown: (figure) => `${figure} sur un réseau inconnu`,
  forPurpose: (figure, purpose) => `${figure} pour «\u00a0${purpose}\u00a0»`,
  forUnknown: (figure) => `${figure} dont l'intention est inconnue`,

  credited: {
    online: {
      strict: (figure) => `${figure} par les réseaux sociaux, au moins`,
      generous: (figure) => `${figure} par les réseaux sociaux, au plus`,
    },
    offline: {
      strict: (figure) => `${figure}, sans les réseaux sociaux, au plus`,
      generous: (figure) => `${figure}, sans les réseaux sociaux, au moins`,
    },
  },
  inCurrency: (figure, currency) => `${figure}, montant\u00a0: ${currency}`,
  forReason: (figure, reason) => `${figure}\u00a0: «\u00a0${reason}\u00a0»`,
  forNoReason: (figure) => `${figure}, sans raison donnée`,
  of: (figure, when) => `${figure} (${when})`,
  inWeeks: (weeks, range) => `${weeks} ${plural(weeks, 'semaine', 'semaines')}, ${range}`,

  close: 'Fermer',
  reading: 'Recherche de ce qui compose ce chiffre.',
  blocked:
    "Une ancienne fenêtre de Rappel retient l'historique. Fermez-la, puis ouvrez de nouveau ce chiffre.",
  failed:
    "Ce qui compose ce chiffre n'a pu être trouvé. Fermez cette fenêtre et ouvrez de nouveau le chiffre.",
  nothing: "Rien dans l'historique ne compose ce chiffre.",
  more: (count, written) =>
    `${written} ${plural(count, "élément antérieur n'est pas encore affiché", 'éléments antérieurs ne sont pas encore affichés')}.`,
  allShown: 'Tout est affiché.',

  visits: 'Visites',
  goalUnknown: 'Son objectif est inconnu',
  networkUnknown: 'réseau inconnu',
  slicesWithNothing: "Cette visite n'a pas de temps dans la période.",
  struckOf: (time) => `dont écarté\u00a0: ${time}`,
  strikeOut: 'Écarter',
  putBack: 'Rétablir',
  isStruck: 'écartée',
  sliceStruck: "Écartée. Elle n'est plus dans les chiffres, et peut être rétablie.",
  sliceBack: 'Rétablie. Elle est de nouveau dans les chiffres.',
  strikeFailed: "Cela n'a pu être enregistré. Veuillez réessayer.",
  strikeDiskFull: "Il n'y a plus de place sur cet appareil\u00a0: rien n'a été enregistré.",

  actions: 'Actions réelles',
  stepWithDay: (step, day) => `${step} (échéance\u00a0: ${day})`,
  opportunities: 'Affaires',
  firstMet: (how) => `première rencontre\u00a0: ${how}`,
  clientSays: (words) => `Le client dit\u00a0: ${words}`,

  openings: 'Ouvertures',
  answers: { entered: 'visite commencée', left: "quittée à l'entrée" },

  overtimes: 'Temps accordé au-delà du budget',
  withoutReason: 'Aucune raison donnée',
};
