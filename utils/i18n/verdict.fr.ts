import { pluralIn } from './plural';
import type { verdictEn } from './verdict.en';

const plural = pluralIn('fr');

export const verdictFr: typeof verdictEn = {
  title: 'Le temps en ligne a\u2011t\u2011il rapporté des affaires\u00a0?',
  online: 'En ligne',
  offline: 'Vraie vie',

  byContracts: {
    says: {
      'cannot-tell': (numbers) =>
        `On ne peut pas encore dire si une heure en ligne apporte plus ou moins qu'une heure dans la vraie vie\u00a0: ${numbers}.`,
      less: (numbers) =>
        `Une heure en ligne a moins apporté qu'une heure dans la vraie vie\u00a0: ${numbers}.`,
      more: (numbers) =>
        `Une heure en ligne a plus apporté qu'une heure dans la vraie vie\u00a0: ${numbers}.`,
      'no-large-difference': (numbers) =>
        `Une heure en ligne et une heure dans la vraie vie ont apporté à peu près autant, sans différence assez grande pour compter\u00a0: ${numbers}.`,
    },
    events: (count, written) => `${written} ${plural(count, 'contrat', 'contrats')}`,
    none: 'aucun contrat dans cette période',
  },
  byNeeds: {
    says: {
      'cannot-tell': (numbers) =>
        `D'après les besoins entendus, qui viennent plus tôt, on ne peut pas encore le dire\u00a0: ${numbers}.`,
      less: (numbers) =>
        `D'après les besoins entendus, qui viennent plus tôt, une heure en ligne a moins apporté\u00a0: ${numbers}.`,
      more: (numbers) =>
        `D'après les besoins entendus, qui viennent plus tôt, une heure en ligne a plus apporté\u00a0: ${numbers}.`,
      'no-large-difference': (numbers) =>
        `D'après les besoins entendus, qui viennent plus tôt, il n'y a pas de différence assez grande pour compter\u00a0: ${numbers}.`,
    },
    events: (count, written) => `${written} ${plural(count, 'besoin', 'besoins')}`,
    none: 'aucun besoin dans cette période',
  },
  withRatio: (events, ratio) => `${events}, rapport ${ratio}`,
  withRatios: (events, strict, generous) =>
    `${events}, rapport ${strict} si l'on crédite le réseau au plus strict, ${generous} au plus large`,
  interval: (low, high) => `[${low} à ${high}]`,
  openInterval: (low) => `[${low}, sans borne supérieure]`,
  noRatio: 'non défini',

  doubts: {
    few: (needed, events, written) =>
      events === 0
        ? `Il en faut au moins ${needed} pour le dire.`
        : `Il en faut au moins ${needed} pour le dire\u00a0; il y en a ${written}.`,
    interval: "L'intervalle contient 1, où les deux se valent.",
    credit: (strict, generous) =>
      `Cela dépend de ce que l'on crédite\u00a0: au plus strict, ${strict}\u00a0; au plus large, ${generous}.`,
    'no-online': "Aucun temps en ligne n'a été compté dans cette période.",
    'no-offline': "Aucun temps dans la vraie vie n'est connu pour cette période.",
  },
  kinds: {
    'cannot-tell': 'On ne peut pas le dire',
    less: 'Le temps en ligne a moins apporté par heure',
    more: 'Le temps en ligne a plus apporté par heure',
    'no-large-difference': 'Pas de différence assez grande pour compter',
  },
  firm: 'Il en va de même avec la moitié et avec le double du temps de la vraie vie.',
  changes: (half, double) =>
    `Avec la moitié du temps de la vraie vie\u00a0: ${half}\u00a0; avec le double\u00a0: ${double}.`,

  ratioMeans:
    "Le rapport est ce qu'une heure en ligne a apporté pour chaque chose qu'une heure dans la vraie vie a apportée\u00a0; à 1, elles se valent. Entre crochets, ses bornes\u00a0: des bornes ainsi calculées contiennent la vraie valeur dans au moins 95 cas sur 100.",
  noDivisor:
    "Là où la vraie vie n'a rien apporté, le rapport n'est pas défini, et rien ne le borne vers le haut.",
  uncertain: (declared, noted, assumed) =>
    `Le temps de la vraie vie n'est pas mesuré\u00a0: vous l'avez noté pour ${noted} ${plural(declared, 'action', 'actions')}, et il est supposé pour ${assumed}. Le résultat est donc aussi calculé avec la moitié et avec le double de ce temps.`,
  fixed:
    "Un tel résultat vaut pour une seule période, choisie d'avance\u00a0: à regarder chaque semaine et à s'arrêter quand cela convient, on trouve une différence par hasard.",

  workings: 'Comment ce résultat est obtenu',
  crediting:
    "Au plus strict, le réseau n'est crédité que s'il est à la fois le lieu de la première rencontre et ce qui amène le client, selon lui. Au plus large, il l'est partout où il apparaît. Ce qui ne tient pas des deux façons ne peut pas être dit.",
  strict: 'Au plus strict',
  generous: 'Au plus large',
  alike: 'Au plus strict comme au plus large',
  rates: 'Par heure, avec des intervalles exacts à 95\u00a0% (Poisson)',
  events: 'Nombre',
  hours: 'Heures',
  perHour: 'Par heure',
  atHalf: 'Vraie vie, moitié du temps',
  atDouble: 'Vraie vie, double du temps',
  noTime: 'aucune durée',
  ratios: 'En ligne rapporté à la vraie vie, avec des intervalles exacts à 95\u00a0% (binomiale)',
  ratio: 'Rapport',
  verdict: 'Conclusion',
  factors: {
    asNoted: 'Temps noté',
    atHalf: 'Moitié du temps',
    atDouble: 'Double du temps',
  },
  band: (low, high) =>
    `Le trait est à 1, l'ombre va de ${low} à ${high}\u00a0: à l'intérieur, aucune différence n'est assez grande pour compter. Une flèche continue au-delà du dessin.`,

  contracts: {
    title: 'Contrats par les réseaux sociaux',
    none: "Aucun contrat n'a été gagné dans cette période.",
    range: (won, most, all, strict, generous) =>
      `Sur ${all} ${plural(won, 'contrat', 'contrats')}, ${strict} à ${generous} ${plural(most, 'est venu', 'sont venus')} par les réseaux sociaux.`,
    exact: (won, most, all, through) =>
      `Sur ${all} ${plural(won, 'contrat', 'contrats')}, ${through} ${plural(most, 'est venu', 'sont venus')} par les réseaux sociaux.`,
    onlineRange: (strict, generous) => `au plus strict ${strict} … au plus large ${generous}`,
    offlineRange: (least, most) => `de ${least} à ${most}`,
    values: 'Montant des contrats',
    currency: 'Devise',
    noCurrency: 'Sans devise',
    through: 'Par les réseaux',
    all: 'En tout',
    valueRange: (least, most) => `de ${least} à ${most}`,
    withoutValue: (count, written) =>
      `${written} ${plural(count, 'contrat est noté', 'contrats sont notés')} sans montant.`,
    lost: (lost, share) =>
      `Affaires perdues\u00a0: ${lost}. Gagnées, parmi celles qui sont closes\u00a0: ${share}.`,
    open: (count, written) =>
      `Encore ${plural(count, 'ouverte', 'ouvertes')}\u00a0: ${written} ${plural(count, 'affaire', 'affaires')}. Ce qui en sortira n'est pas encore connu.`,
    openWorth: (count, written, values) =>
      `Encore ${plural(count, 'ouverte', 'ouvertes')}\u00a0: ${written} ${plural(count, 'affaire', 'affaires')}, avec ${values} en jeu. Ce qui en sortira n'est pas encore connu.`,
    claim: (share) =>
      `Une étude dit que, parmi les personnes interrogées, ${share} n'avaient signé aucun contrat par les réseaux sociaux.`,
    claimShare: 'Sans les réseaux sociaux',
    claimStudy: "L'étude, en personnes",
    claimOwn: 'Le vôtre, en contrats',
    claimOwnStrict: 'Le vôtre, en contrats, au plus strict',
    claimOwnGenerous: 'Le vôtre, en contrats, au plus large',
    claimNone: "Le vôtre pourra figurer à côté dès qu'il y aura un contrat.",
    claimCare:
      "Le chiffre de l'étude compte des personnes, le vôtre compte des contrats\u00a0: côte à côte ils donnent une idée, et aucun ne donne raison ou tort à l'autre.",
    meaning: 'Ce que veulent dire «\u00a0au plus strict\u00a0» et «\u00a0au plus large\u00a0»',
    meaningStrict:
      'Au plus strict\u00a0: un contrat compte si un réseau social est à la fois le lieu de la première rencontre et ce qui amène le client, selon lui.',
    meaningGenerous:
      'Au plus large\u00a0: il compte partout où un réseau social apparaît\u00a0: la première rencontre, ce que dit le client, ce qui se passait par ailleurs, ou une action notée pendant une visite.',
    meaningNone:
      "Un contrat pour lequel rien de cela n'est noté ne compte, dans les deux cas, pas comme venu par les réseaux sociaux.",
  },

  cost: {
    title: 'Ce que le temps a coûté',
    says: (hours) => `${hours} en ligne.`,
    saysWorth: (hours, money) => `${hours} en ligne, soit ${money} à votre propre tarif horaire.`,
    caption: 'En tout, et pour chaque chose obtenue',
    online: 'En ligne',
    whole: 'Tout le temps',
    inAll: 'En tout',
    perConversation: (count) => `Par conversation (${count})`,
    perNeed: (count) => `Par besoin (${count})`,
    perContract: (count) => `Par contrat (${count})`,
    noConversation: 'pas encore de conversation',
    noNeed: 'pas encore de besoin',
    noContract: 'pas encore de contrat',
    how: "Tout le temps, c'est celui en ligne et celui de la vraie vie, dont une part est supposée. Chacun est divisé par tout ce qui est venu dans la période, de quelque façon que ce soit.",
    addRate: 'Indiquer ce que vaut une heure de votre temps, pour le voir en argent',
  },
};
