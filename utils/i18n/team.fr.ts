import { pluralIn } from './plural';
import type { teamEn } from './team.en';

const plural = pluralIn('fr');

export const teamFr: typeof teamEn = {
  title: "La semaine d'une équipe",
  intro:
    "Ouvrez les fichiers de semaine que les personnes d'une équipe ont remis\u00a0: leurs nombres et leurs heures sont additionnés ici. Les fichiers ne contiennent aucun nom. Rien n'en est conservé\u00a0: tout disparaît avec cette page.",
  choose: 'Choisir des fichiers',
  orDrop: 'ou les déposer ici',
  kinds:
    "Chacun s'enregistre dans le bilan, par «\u00a0Enregistrer la semaine pour l'équipe\u00a0»\u00a0: rappel-team-week-….json",
  back: 'Revenir au bilan',
  reading: 'Lecture des fichiers…',
  opened: (count, written) =>
    `${written} ${plural(count, 'fichier est ouvert', 'fichiers sont ouverts')}.`,
  files: 'Fichiers ouverts',
  remove: 'Retirer',
  removeFile: (file) => `Retirer ${file}`,
  removed: (file) => `${file} est retiré.`,
  removeAll: 'Tout retirer',
  allRemoved: "Aucun fichier n'est plus ouvert.",
  ofWeek: (week) => `la semaine ${week}`,
  problems: {
    foreign: (file) => `${file} n'est pas une semaine d'équipe.`,
    newer: (file) =>
      `${file} vient d'un Rappel plus récent. Mettez celui-ci à jour, puis rouvrez le fichier.`,
    more: (file) =>
      `${file} contient plus que des nombres et des heures, et n'a pas été ouvert. Rappel n'écrit pas de tel fichier.`,
    damaged: (file) => `${file} est abîmé, ou a été modifié à la main.`,
    'too-large': (file) => `${file} est trop grand pour être la semaine de quelqu'un.`,
    'cannot-open': (file) => `${file} ne peut être ouvert. Il a peut-être été déplacé.`,
  },
  week: (range) => `Semaine ${range}`,
  alike: (count, written) =>
    count < 2
      ? "Deux fichiers sont les mêmes\u00a0: l'un a-t-il été ouvert deux fois\u00a0? Les deux sont comptés."
      : `${written} fichiers sont des copies d'autres\u00a0: ont-ils été ouverts deux fois\u00a0? Tous sont comptés.`,
  figure: 'Chiffre',
  sum: 'En tout',
  people: 'Personnes (fichiers)',
  onlineHours: 'Heures en ligne',
  realWorldHours: 'Heures dans la vraie vie',
  attempts: 'Tentatives',
  conversations: 'Conversations',
  minutesPerConversation: 'Minutes en ligne par conversation',
  noConversation: 'aucune conversation',
  needs: 'Besoins entendus',
  offers: 'Offres',
  won: 'Contrats',
  steps: 'Prochaines étapes tenues, parmi celles prévues',
  gates: "Quittées à l'entrée, parmi les ouvertures",
  goals: 'Objectifs atteints, parmi toutes les visites',
  overtimeHours: 'Heures au-delà du budget',
  of: (part, whole) => `${part} sur ${whole}`,
};
