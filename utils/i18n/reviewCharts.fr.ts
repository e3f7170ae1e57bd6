import { pluralIn } from './plural';
import type { reviewChartsEn } from './reviewCharts.en';

const plural = pluralIn('fr');

export const reviewChartsFr: typeof reviewChartsEn = {
  asTable: 'En tableau',
  weekOf: 'Semaine du',
  context: 'Ce qui se passait par ailleurs',
  notOver: 'encore en cours',
  lastNotOver: 'La dernière semaine est encore en cours.',
  note: (day, words) => `Semaine du ${day}\u00a0: ${words}`,

  headline: {
    title: 'Minutes en ligne par conversation réelle',
    before: (value) => `${value} sur autant de jours auparavant`,
    noneBefore: 'aucune conversation sur autant de jours auparavant',
    none: "Il n'y a pas eu de conversation dans cette période\u00a0: ce nombre ne peut donc être donné.",
    online: (minutes) => `${minutes}\u00a0min en ligne`,
  },
  course: {
    byWeek: (range) => `Par semaine, ${range}`,
    ratio: 'Minutes en ligne par conversation',
    online: 'Minutes en ligne',
    conversations: 'Conversations',
    tooFew: "L'évolution par semaine sera tracée ici dès que deux semaines auront un contenu.",
    ratioGist: (from, to, least, most, last) =>
      `Minutes en ligne par conversation, par semaine du ${from} au ${to}\u00a0: entre ${least} et ${most}, et ${last} la dernière semaine avec une conversation`,
    ratioGistOne: (from, to, day, value) =>
      `Minutes en ligne par conversation, par semaine du ${from} au ${to}\u00a0: ${value} la semaine du ${day}, aucune conversation les autres semaines`,
    onlineGist: (from, to, least, most, sum) =>
      `Minutes en ligne, par semaine du ${from} au ${to}\u00a0: entre ${least} et ${most}, ${sum} en tout`,
    conversationsGist: (from, to, least, most, sum) =>
      `Conversations, par semaine du ${from} au ${to}\u00a0: entre ${least} et ${most}, ${sum} en tout`,
  },

  funnel: {
    title: 'Des tentatives aux contrats',
    step: 'Étape',
    count: 'Nombre',
    noAttempt: "Aucune tentative de joindre quelqu'un n'est notée dans cette période.",
    spoken: (spoken, attempts, written, ofWritten, share) =>
      `${written} sur ${ofWritten} ${plural(attempts, 'tentative', 'tentatives')} ${plural(spoken, 'a abouti', 'ont abouti')} à une conversation\u00a0: ${share}.`,
    interval:
      'Entre crochets\u00a0: ce que le hasard seul a pu changer à cette part (intervalle à 95\u00a0%).',
    ownDay:
      "Chaque étape est comptée à son propre jour\u00a0: un contrat de cette période peut venir d'une conversation plus ancienne.",
  },

  weeks: {
    title: 'Douze semaines',
    byDay: (range) => `Actions réelles par jour, ${range}`,
    aim: (target, reached, _weeks, reachedWritten, weeksWritten) =>
      `L'objectif était de ${target} ${plural(target, 'conversation', 'conversations')} par semaine\u00a0: atteint ${reachedWritten} ${plural(reached, 'semaine', 'semaines')} sur ${weeksWritten}.`,
  },

  effort: {
    title: "L'effort tient\u2011il\u00a0?",
    held: (active, weeks, written) =>
      `Quelque chose a été fait dans la vraie vie ${written} ${plural(active, 'semaine', 'semaines')} sur ${weeks}.`,
    firstAndLast: (first, last) =>
      `Actions par semaine, en moyenne\u00a0: ${first} pendant les quatre premières semaines, ${last} pendant les quatre dernières.`,
    justBegun: (needed) =>
      `La première semaine est encore en cours. Après ${needed} ${plural(needed, 'semaine', 'semaines')}, on peut voir si l'effort tient.`,
    tooEarly: (weeks, needed) =>
      `${weeks} ${plural(weeks, 'semaine a passé', 'semaines ont passé')} depuis le début. Après ${needed} ${plural(needed, 'semaine', 'semaines')}, on peut voir si l'effort tient.`,
    silence: (weeks, range) =>
      `Aucune action notée pendant ${weeks} ${plural(weeks, 'semaine', 'semaines')}\u00a0: ${range}.`,
    earlierSilences: (count) =>
      `Auparavant, c'est arrivé ${count} ${plural(count, 'autre fois', 'autres fois')}.`,
    tooFew: "Les semaines seront tracées ici dès que deux d'entre elles auront un contenu.",
    by: {
      week: 'Actions réelles, par semaine',
      month: 'Actions réelles chaque semaine, par mois',
      quarter: 'Actions réelles chaque semaine, par trimestre',
    },
    grouped: {
      month: (most) =>
        `Il y a plus de ${most} ${plural(most, 'semaine', 'semaines')}, elles sont donc tracées par mois\u00a0: une semaine appartient au mois de son jeudi.`,
      quarter: (most) =>
        `Le nombre de mois dépasse ${most}, les semaines sont donc tracées par trimestre\u00a0: une semaine appartient au trimestre de son jeudi.`,
    },
    gist: {
      week: (range, least, most) =>
        `Actions réelles par semaine, ${range}\u00a0: entre ${least} et ${most}`,
      month: (range, least, most) =>
        `Actions réelles chaque semaine en moyenne, par mois, ${range}\u00a0: entre ${least} et ${most}`,
      quarter: (range, least, most) =>
        `Actions réelles chaque semaine en moyenne, par trimestre, ${range}\u00a0: entre ${least} et ${most}`,
    },
    quarter: (quarter, year) => `T${quarter} ${year}`,
    running: 'La barre en tirets est encore en cours.',
    weeks: 'Semaines',
    actionsPerWeek: 'Actions par semaine',
  },
};
