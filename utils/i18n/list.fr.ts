import { inText } from './inText';
import type { listEn } from './list.en';
import { relationsFr } from './relations.fr';

// \u00a0 is the no-break space of French punctuation.
export const listFr = {
  title: "Qui appeler aujourd'hui",
  coming: 'La liste du jour se prépare.',
  nobodyKnown:
    "Personne n'est encore connu ici. Vous pouvez noter un appel, ou importer vos contacts\u00a0:",
  nobodyToday: "Aucun appel n'est dû aujourd'hui.",

  relations: inText(relationsFr),
  promised: (day, step) => `promis pour ${day}\u00a0: ${step}`,
  promisedLong: (day, span, step) => `promis pour le ${day}, il y a ${span}\u00a0: ${step}`,
  overdue: (span, ideal) => `sans nouvelles depuis ${span}, au lieu de ${ideal}`,
  silent: (span) => `sans nouvelles depuis ${span}`,
  neverSpoken: 'aucun échange noté',
  lastWord: (span) => `dernier échange il y a ${span}`,
  easy: (why) => `un appel facile\u00a0: ${why}`,
  easyToo: (why) => `un appel facile, ${why}`,
  unexpected: (why) => `un appel inattendu\u00a0: ${why}`,
  consent: 'Un appel commercial à un particulier exige son accord (France).',
  withConsent: (why) => `${why}. Un appel commercial à un particulier exige son accord (France).`,

  callWhom: (name) => `Appeler ${name}`,
  more: 'Plus tard, ou pas du tout',
  promiseDone: "C'est fait, rien à noter",
  later: 'Plus tard',
  delays: { tomorrow: 'Demain', week: 'Dans une semaine', month: 'Dans un mois' },
  notAtAll: 'Hors de la liste pour un mois, parce que\u00a0:',
  dismissals: {
    moment: "Ce n'est pas le moment",
    topic: 'Rien à se dire',
    otherwise: 'En contact autrement',
  },
  ownWords: 'Avec vos mots',
  takeOff: 'Retirer de la liste',
  putOff: (name, day) => `${name}\u00a0: plus tard, ${day}.`,
  takenOff: (name) => `${name}\u00a0: hors de la liste pour un mois.`,
  whyThese: 'Pourquoi ces personnes\u00a0?',
  rules: {
    order:
      "D'abord ce que vous avez promis, puis les silences plus longs que vous ne le vouliez, puis les anciens clients silencieux depuis six mois, et une personne à laquelle vous n'auriez pas pensé.",
    easy: "Quand personne n'a été appelé depuis une semaine, un appel facile vient en premier.",
    same: "La liste reste la même toute la journée. Une personne à ne plus contacter n'y figure jamais, et ce qui se passe sur un réseau ne joue aucun rôle.",
  },

  plans: 'Appels prévus',
  noPlans: 'Aucun. Ce qui est prévu pour un jour et une heure est proposé à la prochaine entrée.',
  newPlan: 'Prévoir un appel',
  editPlan: "Modifier l'appel prévu",
  when: 'Quand',
  each: { date: 'Une fois', week: 'Chaque semaine' },
  weekday: 'Jour de la semaine',
  about: 'Sujet',
  savePlan: 'Prévoir',
  callAbout: (name, about) => `appeler ${name} (${about})`,
  call: (name) => `appeler ${name}`,
  at: (time, call) => `${time}\u00a0: ${call}`,
  tomorrowAt: (time, call) => `Demain ${time}\u00a0: ${call}`,
  eachWeekday: (weekday, time) => `${weekday} à ${time}, chaque semaine`,
  onDay: (day, time) => `${day} à ${time}`,
  doneToday: "fait pour aujourd'hui",
  past: 'le jour est passé',
  planned: "C'est prévu.",
  planGone: "L'appel prévu est supprimé.",
  asBefore: 'Comme avant.',
} satisfies typeof listEn;
