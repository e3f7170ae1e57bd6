import type { experimentEn } from './experiment.en';
import { pluralIn } from './plural';

const plural = pluralIn('fr');

export const experimentFr: typeof experimentEn = {
  title: 'Une expérience avec deux budgets',
  setUntil: (day) =>
    `Fixé par l'expérience jusqu'au ${day}\u00a0; vous pouvez y mettre fin dans le bilan.`,
  blocked:
    "Une ancienne fenêtre de Rappel retient l'historique. Fermez-la, puis rechargez cette page.",
  unread: "L'expérience n'a pu être lue. Rechargez cette page pour réessayer.",

  what: "Un budget plus petit vous coûte-t-il des conversations, ou en amène-t-il\u00a0? Chaque lundi, un tirage à pile ou face choisit l'un de deux budgets par jour pour la semaine. La durée et ce qui est compté, vos conversations, sont fixés d'avance. À la fin, vous voyez la différence avec son intervalle, ou qu'on ne peut pas le dire.",
  cost: "Cela coûte 8 à 12 semaines où vous ne réglez pas le budget vous-même, et où les deux ne sont pas comparés. Vous pouvez arrêter à tout moment, et il n'y a alors pas de résultat.",
  impossible: {
    policy:
      'Impossible de commencer ici\u00a0: votre organisation a fixé le budget, un tirage ne peut donc pas le choisir.',
    'no-limit':
      "Impossible de commencer tant qu'il n'y a pas de limite de temps\u00a0: sans budget, il n'y en a pas deux à comparer.",
  },
  sharing:
    'Vos autres navigateurs gardent leur propre budget pendant ce temps. La comparaison en dit plus si vous utilisez celui-ci.',
  plan: 'Préparer une expérience',
  planAnother: 'En commencer une autre',
  oneBudget: 'Un budget, en minutes par jour',
  otherBudget: "L'autre budget, en minutes par jour",
  weeks: 'Durée',
  weeksCount: (count) => `${count} ${plural(count, 'semaine', 'semaines')}`,
  budgetProblem: (min, max) => `Donnez un nombre entier de ${min} à ${max}.`,
  equalProblem: 'Donnez-en un autre que ci-dessus\u00a0: deux budgets égaux ne peuvent différer.',
  begin: (day) => `Commencer le lundi ${day}`,

  waiting: (day) => `Elle commence le lundi ${day}.`,
  waitingWhat: (one, other, weeks) =>
    `Le tirage choisira alors ${one} ou ${other}\u00a0min par jour, chaque lundi pendant ${weeks} ${plural(weeks, 'semaine', 'semaines')}. D'ici là, votre budget reste comme il est.`,
  thisWeek: (minutes) =>
    `Cette semaine\u00a0: ${minutes} ${plural(minutes, 'minute', 'minutes')} par jour`,
  undrawn: "Le tirage de cette semaine n'a pas encore eu lieu.",
  progress: (week, of, day) => `Semaine ${week} sur ${of}. Le dernier jour est le ${day}.`,
  noPeeking:
    "Les deux budgets ne sont pas comparés avant la fin. Qui regarde trop tôt arrête quand cela l'arrange, et c'est ainsi que le hasard gagne.",
  stop: "Arrêter l'expérience",
  stopTitle: "Arrêter l'expérience\u00a0?",
  stopWhat: (minutes) =>
    `Ce qui a été compté jusqu'ici ne donne pas de résultat. Le budget revient à ${minutes} ${plural(minutes, 'minute', 'minutes')} par jour\u00a0; si c'est plus, à partir de demain.`,

  stopped: (day) => `La dernière expérience a été arrêtée le ${day}.`,
  stoppedWhat:
    "Elle n'a donc pas de résultat. Ce que vous avez noté et dépensé reste dans le bilan comme toujours.",
  counting: 'Les conversations de ses semaines sont comptées en ce moment.',
  uncounted: "Les conversations n'ont pu être comptées. Rechargez cette page pour réessayer.",

  more: (minutes, perWeek) =>
    `Avec ${minutes} ${plural(minutes, 'minute', 'minutes')} par jour, il y a eu plus de conversations\u00a0: ${perWeek} de plus par semaine.`,
  cannotTell: 'On ne peut pas dire lequel des deux budgets amène plus de conversations.',
  because: {
    'one-sided':
      "Le tirage a donné le même budget toutes les semaines, il n'y a donc rien à comparer.",
    few: 'Il y a eu trop peu de conversations\u00a0: au-dessous de 6 en tout, aucun compte ne décide de rien.',
    chance:
      'Les semaines diffèrent de toute façon, et le hasard seul aurait pu faire une telle différence.',
  },
  difference: (one, perWeek, other, low, high) =>
    `Différence de conversations par semaine\u00a0: ${perWeek} (de ${low} à ${high})\u00a0; au-dessus de 0, il y en a eu plus avec ${one}\u00a0min par jour, au-dessous, avec ${other}.`,
  intervals:
    "Entre parenthèses, les bornes d'un nombre\u00a0: des bornes ainsi calculées contiennent la vraie valeur dans au moins 95 cas sur 100.",
  table: (period) => `Les deux budgets, ${period}`,
  budget: 'Budget par jour',
  minutesADay: (minutes) => `${minutes}\u00a0min par jour`,
  weeksHeading: 'Semaines',
  conversations: 'Conversations',
  perWeek: 'Par semaine',
  between: (value, low, high) => `${value} (de ${low} à ${high})`,
  without: (count) =>
    `Pendant ${count} ${plural(count, 'semaine', 'semaines')}, Rappel n'a pas fonctionné\u00a0: il n'y a pas eu de tirage, et rien n'est compté.`,
  how: 'Comment cela a été compté',
  ratio: (value, low, high) => `Rapport des deux fréquences\u00a0: ${value} (de ${low} à ${high}).`,
  ratioOpen: (value, low) =>
    `Rapport des deux fréquences\u00a0: ${value} (${low}, sans borne supérieure).`,
  noRatio: 'inconnu',
  countsP: (p) =>
    `Des fréquences égales donneraient des comptes aussi inégaux avec une probabilité de ${p}.`,
  coinP: (p) =>
    `De toutes les façons dont le tirage aurait pu répartir ces semaines, ${p} écartent autant ou plus les deux moyennes.`,
  bothNeeded: "Une différence n'est dite que si les deux sont sous 5\u00a0%.",
};
