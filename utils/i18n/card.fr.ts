import type { cardEn } from './card.en';
import { firstTouchesFr } from './firstTouches.fr';
import { pluralIn } from './plural';
import { relationsFr } from './relations.fr';

const plural = pluralIn('fr');

export const cardFr = {
  nobodyTitle: "Il n'y a personne ici",
  nobody: "Cette personne n'est pas dans votre liste, ou n'y est plus.",
  toPeople: 'Toutes les personnes',

  logAction: 'Noter une action',
  formBusy: (name) =>
    `Le formulaire contient encore ce que vous avez commencé au sujet de ${name}.`,
  replaceForm: 'Recommencer',

  ways: 'Joindre cette personne',
  noWays: "Aucun numéro et aucune adresse n'est connu. La fiche peut les recevoir.",
  call: (phone) => `Appeler le ${phone}`,
  write: (address) => `Écrire à ${address}`,
  profile: (place) => `Profil sur ${place}`,
  consent:
    "Depuis le 11 août 2026, en France, démarcher un consommateur par téléphone exige son consentement préalable. Un ancien client n'a plus de contrat en cours.",
  notContacted: 'À ne pas contacter',
  notContactedSince: (why, day) => `${why} (depuis le ${day})`,
  notContactedNoReason: (day) => `Depuis le ${day}.`,
  doNotContact: 'Ne pas contacter',
  doNotContactHint: "Rappel ne propose alors jamais de l'appeler.",
  why: 'Raison',

  facts: 'En bref',
  relation: 'Relation',
  relations: relationsFr,
  kind: 'À titre professionnel ou privé',
  kinds: {
    professional: 'Professionnel',
    private: 'Particulier',
    other: 'Autre',
  },
  cadence: 'Rythme',
  cadenceInWords: (ideal, longest) =>
    `Un mot après ${ideal} ${plural(ideal, 'jour', 'jours')}, au plus tard après ${longest} ${plural(longest, 'jour', 'jours')}`,
  firstTouch: 'Votre vraie rencontre',
  guessed: (words) => `${words} (à peu près)`,
  connectedOn: 'En relation sur le réseau depuis',

  details: 'Modifier la fiche',
  name: 'Nom',
  company: 'Entreprise',
  role: 'Fonction',
  emails: 'Adresses e-mail',
  phones: 'Numéros de téléphone',
  profiles: 'Profils et pages',
  oneALine: 'Un par ligne.',
  notSaid: 'Non précisé',
  idealDays: 'Jours après lesquels un mot est bienvenu',
  maxDays: 'Jours après lesquels il est en retard',
  cadenceHint: 'Les deux vides\u00a0: aucun rythme.',
  source: 'Comment',
  sources: firstTouchesFr,
  touchedOn: 'Le jour',
  touchContext: 'Dans quel cadre',
  certainty: 'Est-ce certain\u00a0?',
  certainties: { sure: 'Certain', guessed: 'À peu près' },
  problems: {
    'name-missing': 'Il faut un nom.',
    'too-long': 'Veuillez raccourcir un peu.',
    'days-wrong': 'Veuillez donner un nombre entier de jours, de 1 à 3650.',
    'days-both': 'Veuillez donner les deux nombres de jours, ou aucun.',
    'longest-before-ideal':
      "C'est moins que le nombre à côté\u00a0: un mot serait en retard avant d'être bienvenu.",
    'source-missing': 'Comment était-ce\u00a0? Veuillez choisir.',
    'date-invalid': 'Veuillez compléter cette date.',
    'date-in-future': "Ce jour n'est pas encore venu.",
  },
  lineProblems: {
    email: (line) => `«\u00a0${line}\u00a0» n'est pas une adresse e-mail.`,
    phone: (line) => `«\u00a0${line}\u00a0» n'est pas un numéro de téléphone.`,
    profile: (line) => `«\u00a0${line}\u00a0» n'est pas l'adresse d'une page web.`,
  },

  history: "Tout ce qui s'est fait",
  noHistory: "Rien n'est encore noté avec cette personne.",

  merge: 'Fusionner avec une autre personne',
  mergeHint:
    "Pour quelqu'un qui figure deux fois ici. L'autre fiche disparaît\u00a0; ses actions, ses affaires et ses intentions viennent ici, et ce qui manque ici est complété.",
  mergeNotes:
    'Les deux notes réunies dépassent la longueur permise\u00a0: la fin en serait coupée.',
  mergeWhom: "Veuillez choisir quelqu'un parmi vos personnes.",
  mergeButton: 'Fusionner',

  data: 'Les données de cette personne',
  exportButton: 'Enregistrer ses données',
  exportHint:
    "Tout ce qui est conservé à son sujet, si elle le demande. Les autres personnes n'y sont pas nommées.",
  remove: 'Supprimer cette personne',
  removeTitle: (name) => `Supprimer ${name}\u00a0?`,
  removeHint:
    'Sa fiche, ses affaires, ses intentions et toutes les actions avec elle seule sont supprimées. Les actions à plusieurs restent, sans cette personne.',

  merged: (name) => `${name} fait désormais partie de cette personne.`,
  unmerged: 'Ce sont de nouveau deux personnes.',
  removed: (name) => `Fiche supprimée\u00a0: ${name}.`,
  back: 'Tout est de retour.',
  exported: 'Le fichier est dans vos téléchargements.',
} satisfies typeof cardEn;
